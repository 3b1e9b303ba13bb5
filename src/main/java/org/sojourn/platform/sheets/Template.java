package org.sojourn.platform.sheets;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A kind of list that can be imported and exported: its columns, how a row is recognised, and what must hold in a row.
 *
 * @param title what the list is called, as in "Bewerbungen"
 * @param key names the row from its values; nothing if it cannot
 * @param check further conditions on a row whose cells could all be read
 */
public record Template(
        Label title, List<Column<?>> columns, Function<RowValues, Optional<String>> key, RowCheck check) {
    /** A condition on a whole row, as "this partner is known". */
    @FunctionalInterface
    public interface RowCheck {
        List<Complaint> complaints(RowValues row);
    }

    /** A list whose rows are recognised by its key column alone. */
    public static Template of(Label title, Column<?>... columns) {
        List<Column<?>> all = List.of(columns);
        String key = all.stream()
                .filter(each -> each.need() == Column.Need.KEY)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no key column"))
                .key();
        return new Template(title, all, row -> row.canonical(key), row -> List.of());
    }

    /** A list whose rows are recognised by a name derived from several cells. */
    public static Template derived(Label title, Function<RowValues, Optional<String>> key, Column<?>... columns) {
        return new Template(title, List.of(columns), key, row -> List.of());
    }

    public Template checkedBy(RowCheck rowCheck) {
        return new Template(title, columns, key, rowCheck);
    }

    Optional<Column<?>> version() {
        return columns.stream()
                .filter(each -> each.need() == Column.Need.VERSION)
                .findFirst();
    }
}
