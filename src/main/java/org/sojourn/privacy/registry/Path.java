package org.sojourn.privacy.registry;

import java.util.List;

/**
 * From a column of a row over the ids of other rows to a value: {@code application_id>application.account_id} is the
 * account of the application whose id stands in {@code application_id}.
 *
 * @param steps the first has no table, each further one is found by its {@code id}
 */
public record Path(List<Step> steps) {
    public Path {
        steps = List.copyOf(steps);
    }

    public static Path parse(String text) {
        if (!text.matches("[a-z_]+(>[a-z_]+\\.[a-z_]+)*")) throw new RegistryIsFlawed("“" + text + "” is not a path");
        return new Path(java.util.Arrays.stream(text.split(">"))
                .map(step -> step.contains(".")
                        ? new Step(step.substring(0, step.indexOf('.')), step.substring(step.indexOf('.') + 1))
                        : new Step(null, step))
                .toList());
    }

    /** The column of the row itself. */
    public String begins() {
        return steps.get(0).column();
    }

    public String ends() {
        return steps.get(steps.size() - 1).column();
    }

    /** A condition on the row: the value at the end of the path meets the test, such as {@code "= 4711"}. */
    public String meets(String test) {
        return meets(0, test);
    }

    private String meets(int at, String test) {
        String column = steps.get(at).column();
        if (at == steps.size() - 1) return column + " " + test;
        return column + " IN (SELECT id FROM " + steps.get(at + 1).table() + " WHERE " + meets(at + 1, test) + ")";
    }

    /** The value at the end of the path as an expression in a query of the row's table, which is called {@code t} there. */
    public String value() {
        String value = "t." + begins();
        for (Step step : steps.subList(1, steps.size()))
            value = "(SELECT " + step.column() + " FROM " + step.table() + " WHERE id = " + value + ")";
        return value;
    }

    /** @param table null for the row's own */
    public record Step(String table, String column) {}
}
