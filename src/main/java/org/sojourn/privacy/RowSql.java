package org.sojourn.privacy;

import java.util.Collection;
import java.util.stream.Collectors;
import org.sojourn.privacy.registry.Column;
import org.sojourn.privacy.registry.Table;

/** Sentences for the database, made from the registry and from numbers only. */
final class RowSql {
    private RowSql() {}

    static String of(Table table, Collection<Long> accounts) {
        String theirs = table.whose().meets(in(accounts));
        return table.also() == null
                ? theirs
                : "(" + theirs + " OR " + table.also().meets(in(accounts)) + ")";
    }

    /** Rows that nobody under a hold has. */
    static String free(Table table, Collection<Long> held) {
        if (held.isEmpty() || !table.isOfPeople()) return "TRUE";
        return "(" + of(table, held) + ") IS NOT TRUE";
    }

    /** Rows that have to wait on request: what they belong to is still going on. */
    static String waiting(Table table, String ended) {
        if (table.during() == null) return "FALSE";
        return "((" + table.from().meets(ended) + ") IS NOT TRUE AND ("
                + table.during().sql() + ") IS TRUE)";
    }

    static String delete(Table table, String condition) {
        return "DELETE FROM " + table.name() + " WHERE " + condition;
    }

    /** Blanks the columns that are cleared or replaced, in rows where it has not been done; empty when there are none. */
    static String blank(Table table, String condition) {
        String changes = table.columns().stream()
                .filter(Column::isBlanked)
                .map(column -> column.name() + " = " + blanked(column))
                .collect(Collectors.joining(", "));
        return "UPDATE " + table.name() + " SET " + changes + " WHERE " + condition + " AND " + unblanked(table);
    }

    static boolean blanks(Table table) {
        return table.columns().stream().anyMatch(Column::isBlanked);
    }

    static String unblanked(Table table) {
        return table.columns().stream()
                .filter(Column::isBlanked)
                .map(column -> column.way() == Column.Way.CLEAR
                        ? column.name() + " IS NOT NULL"
                        : column.name() + " <> " + blanked(column))
                .collect(Collectors.joining(" OR ", "(", ")"));
    }

    static String count(Table table, String condition) {
        return "(SELECT COUNT(*) FROM " + table.name() + " WHERE " + condition + ")";
    }

    static String in(Collection<Long> numbers) {
        return numbers.stream().map(String::valueOf).collect(Collectors.joining(", ", "IN (", ")"));
    }

    private static String blanked(Column column) {
        return column.way() == Column.Way.CLEAR ? "NULL" : "'" + column.word().replace("'", "''") + "'";
    }
}
