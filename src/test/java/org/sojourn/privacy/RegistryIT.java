package org.sojourn.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.sojourn.container.ContainerTest;
import org.sojourn.container.Sql;
import org.sojourn.privacy.registry.Registry;

@ContainerTest
class RegistryIT {
    /** The migrations' own book is visible to their user only. */
    private static final String BOOK = "flyway_schema_history";

    @Test
    void everyColumnOfTheDatabaseStandsInTheRegistryAndNothingElse() {
        Map<String, Set<String>> columns = new TreeMap<>();
        Sql.rows("SELECT table_name, column_name FROM information_schema.columns WHERE table_schema = DATABASE()")
                .forEach(row -> columns.computeIfAbsent(String.valueOf(row.get(0)), key -> new TreeSet<>())
                        .add(String.valueOf(row.get(1))));
        assertThat(Registry.shipped().differences(columns).stream().filter(found -> !found.contains(BOOK)))
                .isEmpty();
    }

    @Test
    void aTableStandsBelowEveryTableItRefersTo() {
        List<String> order = new ArrayList<>(Registry.shipped().tables().keySet());
        assertThat(Sql.rows("SELECT table_name, referenced_table_name FROM information_schema.referential_constraints"
                        + " WHERE constraint_schema = DATABASE()"))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(order.indexOf(String.valueOf(row.get(0))))
                        .as("%s refers to %s", row.get(0), row.get(1))
                        .isGreaterThanOrEqualTo(order.indexOf(String.valueOf(row.get(1)))));
    }

    @Test
    void everyTableWithAnAccountInItSaysWhoseItsRowsAre() {
        assertThat(Sql.rows("SELECT DISTINCT table_name FROM information_schema.key_column_usage WHERE table_schema ="
                        + " DATABASE() AND referenced_table_name = 'account'"))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(Registry.shipped()
                                .tables()
                                .get(String.valueOf(row.get(0)))
                                .isOfPeople())
                        .as(String.valueOf(row.get(0)))
                        .isTrue());
    }
}
