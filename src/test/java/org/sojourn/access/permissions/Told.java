package org.sojourn.access.permissions;

import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Everything an answer tells, as text: records, lists and maps write themselves down to the last number. */
final class Told {
    private Told() {}

    static String in(Object answer) {
        if (answer == null || answer instanceof Throwable) return "";
        if (answer instanceof Optional<?> one) return one.map(Told::in).orElse("");
        if (answer instanceof Collection<?> many)
            return many.stream().map(Told::in).collect(Collectors.joining("\n"));
        if (answer instanceof Map<?, ?> many) return in(many.keySet()) + "\n" + in(many.values());
        if (answer instanceof Object[] many) return in(Arrays.asList(many));
        return answer.toString();
    }
}
