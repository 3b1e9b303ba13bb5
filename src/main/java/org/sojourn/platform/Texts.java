package org.sojourn.platform;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.MessageFormat;
import java.util.AbstractMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.Set;

/**
 * The words of the pages in the caller's language: {@code #{t['partners.places.title']}}, with arguments {@code
 * #{t.of('partners.places.count', n)}}. A key without words is shown as itself, and a test fails.
 */
@Named("t")
@RequestScoped
public class Texts extends AbstractMap<String, String> {
    private static final String BUNDLE = "org.sojourn.messages";

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
        String words;
        try {
            words = ResourceBundle.getBundle(
                            BUNDLE, locale, Thread.currentThread().getContextClassLoader(), NO_FALLBACK)
                    .getString(key);
        } catch (MissingResourceException e) {
            return key;
        }
        return arguments.length == 0 ? words : new MessageFormat(words, locale).format(arguments);
    }

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(List.copyOf(ResourceBundle.Control.FORMAT_PROPERTIES));
}
