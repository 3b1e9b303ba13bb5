package org.sojourn.platform;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.MessageFormat;
import java.util.AbstractMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The words of the pages in the caller's language: {@code #{t['partners.places.title']}}, with arguments {@code
 * #{t.of('partners.places.count', n)}}. A key without words is shown as itself, and a test fails.
 */
@Named("t")
@RequestScoped
public class Texts extends AbstractMap<String, String> {
    private static final String BUNDLE = "org.sojourn.messages";

    /** As many as there are languages. */
    private static final Map<Locale, ResourceBundle> BUNDLES = new ConcurrentHashMap<>();

    /** At most as many as there are texts. */
    private static final Map<Pattern, MessageFormat> FORMATS = new ConcurrentHashMap<>();

    @Inject
    private Language language;

    @Override
    public String get(Object key) {
        return in(language.locale(), String.valueOf(key));
    }

    public String of(String key, Object... arguments) {
        return in(language.locale(), key, arguments);
    }

    /** The sentence of a refusal. */
    public String of(Refusal refusal) {
        return of("refusal." + refusal.code(), refusal.arguments().toArray());
    }

    @Override
    public boolean containsKey(Object key) {
        return true;
    }

    @Override
    public Set<Map.Entry<String, String>> entrySet() {
        return Set.of();
    }

    /** The words for a key in a language; numbers and dates among the arguments follow that language. */
    public static String in(Locale locale, String key, Object... arguments) {
        ResourceBundle words = BUNDLES.computeIfAbsent(locale, Texts::bundle);
        if (!words.containsKey(key)) return key;
        return arguments.length == 0 ? words.getString(key) : format(words.getString(key), locale, arguments);
    }

    /** Reading a pattern costs more than filling it, and one that was read may not be filled by two at once. */
    private static String format(String pattern, Locale locale, Object... arguments) {
        MessageFormat known = FORMATS.computeIfAbsent(
                new Pattern(pattern, locale), one -> new MessageFormat(one.text(), one.locale()));
        return ((MessageFormat) known.clone()).format(arguments);
    }

    private record Pattern(String text, Locale locale) {}

    private static ResourceBundle bundle(Locale locale) {
        return ResourceBundle.getBundle(
                BUNDLE,
                locale,
                Texts.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(List.copyOf(ResourceBundle.Control.FORMAT_PROPERTIES)));
    }
}
