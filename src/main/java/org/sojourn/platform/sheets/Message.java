package org.sojourn.platform.sheets;

import java.math.BigDecimal;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import org.sojourn.vocabulary.Points;

/**
 * Something to say to a person, without a language yet.
 *
 * @param key a key of the message files
 * @param arguments strings, whole numbers (shown with grouping), decimals and points (with the language's decimal mark),
 *     {@link Label}s, or collections of these, which are joined by commas
 */
public record Message(String key, List<Object> arguments) {
    public Message {
        arguments = List.copyOf(arguments);
    }

    public static Message of(String key, Object... arguments) {
        return new Message(key, List.of(arguments));
    }

    /** The sentence in one language, from the bundle that holds that language's texts. */
    public String in(ResourceBundle texts, Locale locale) {
        Object[] words = arguments.stream()
                .map(each -> each instanceof Integer ? each : word(each, locale))
                .toArray();
        return new MessageFormat(texts.getString(key), locale).format(words);
    }

    private static String word(Object argument, Locale locale) {
        if (argument instanceof Label label) return label.in(locale);
        if (argument instanceof Points points) return points.in(locale);
        if (argument instanceof BigDecimal decimal) return Numbers.shown(decimal.toPlainString(), locale);
        if (argument instanceof Integer)
            return NumberFormat.getIntegerInstance(locale).format(argument);
        if (argument instanceof Collection<?> many)
            return many.stream().map(each -> word(each, locale)).collect(Collectors.joining(", "));
        return argument.toString();
    }
}
