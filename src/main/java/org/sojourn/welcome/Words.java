package org.sojourn.welcome;

import java.util.Arrays;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Sets of codes as one column keeps them: in alphabetical order with blanks between. */
final class Words {
    private Words() {}

    static String of(Collection<?> codes) {
        return codes.stream().map(String::valueOf).sorted().collect(Collectors.joining(" "));
    }

    static String of(Collection<?> some, Collection<?> more, Collection<?> others) {
        return of(Stream.of(some, more, others).flatMap(Collection::stream).toList());
    }

    static Set<String> in(String words) {
        return Arrays.stream(words.split(" ")).filter(word -> !word.isEmpty()).collect(Collectors.toSet());
    }

    /** Those of a kind that the words name; words of other kinds are passed over. */
    static <E extends Enum<E>> Set<E> in(String words, Class<E> kind) {
        Set<String> named = in(words);
        return Arrays.stream(kind.getEnumConstants())
                .filter(each -> named.contains(each.name()))
                .collect(Collectors.toSet());
    }
}
