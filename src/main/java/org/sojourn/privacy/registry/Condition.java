package org.sojourn.privacy.registry;

import java.util.List;
import java.util.stream.Collectors;

/** The value at the end of a path is one of a few words. */
public record Condition(Path path, List<String> values) {
    public Condition {
        values = List.copyOf(values);
    }

    static Condition parse(String text) {
        String[] sides = text.split("\\s*=\\s*");
        if (sides.length != 2 || !sides[1].matches("\\w+(,\\w+)*"))
            throw new RegistryIsFlawed("“" + text + "” is not a condition such as status = SUBMITTED");
        return new Condition(Path.parse(sides[0]), List.of(sides[1].split(",")));
    }

    public String sql() {
        return path.meets(values.stream().collect(Collectors.joining("', '", "IN ('", "')")));
    }
}
