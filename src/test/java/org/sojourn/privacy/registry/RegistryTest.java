package org.sojourn.privacy.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class RegistryTest {
    private static final String HEAD = """
            activity study | Studium | study
            purpose | lernen | to learn
            basis | Gesetz | law
            people | Studierende | students
            recipients | keine | none
            period SHORT SOJOURN_RETENTION_TRACES P30D | danach | afterwards
            """;

    private final Registry shipped = Registry.shipped();

    @Test
    void everyActivitySaysWhyByWhichRightAboutWhomAndForWhom() {
        assertThat(shipped.activities().values())
                .isNotEmpty()
                .allSatisfy(activity -> assertThat(List.of(
                                activity.name(),
                                activity.purpose(),
                                activity.basis(),
                                activity.people(),
                                activity.recipients()))
                        .doesNotContainNull());
        assertThat(shipped.activities().values())
                .allSatisfy(activity ->
                        assertThat(shipped.of(activity)).as(activity.key()).isNotEmpty());
    }

    @Test
    void everythingAboutAPersonEndsWithAPeriodOrWithTheAccount() {
        assertThat(shipped.tables().values().stream()
                        .filter(Table::isOfPeople)
                        .filter(table -> table.period() == null && table.kept() == null))
                .isEmpty();
    }

    @Test
    void aColumnNobodyRegisteredIsNamedWithWhatToDo() {
        Map<String, Set<String>> columns = shippedColumns();
        columns.get("application").add("shoe_size");
        assertThat(shipped.differences(columns)).singleElement().asString().contains("application.shoe_size", "add it");
    }

    @Test
    void aWholeTableNobodyRegisteredIsNamed() {
        Map<String, Set<String>> columns = shippedColumns();
        columns.put("diary", Set.of("id", "entry"));
        assertThat(shipped.differences(columns)).hasSize(2).allMatch(found -> found.contains("diary."));
    }

    @Test
    void aLineWithoutItsColumnIsNamed() {
        Map<String, Set<String>> columns = shippedColumns();
        columns.get("wish").remove("place_id");
        assertThat(shipped.differences(columns)).singleElement().asString().contains("wish.place_id", "take the line");
    }

    @Test
    void aPathBecomesAConditionFromInsideOut() {
        assertThat(Path.parse("application_id>application.account_id").meets("= 7"))
                .isEqualTo("application_id IN (SELECT id FROM application WHERE account_id = 7)");
        assertThat(Path.parse("place_id>exchange_place.code").value())
                .isEqualTo("(SELECT code FROM exchange_place WHERE id = t.place_id)");
    }

    @Test
    void nothingButNamesComesIntoAPath() {
        assertThatThrownBy(() -> Path.parse("id; DROP TABLE account")).isInstanceOf(RegistryIsFlawed.class);
    }

    @Test
    void aPersonalColumnInATableThatSaysNotWhyIsRefused() {
        assertThatThrownBy(() -> RegistryText.parse(HEAD + """
                table diary | Tagebuch | diary
                whose account_id
                erase delete
                hers entry voluntary copy | Eintrag | entry
                """))
                .isInstanceOf(RegistryIsFlawed.class)
                .hasMessageContaining("no activity");
    }

    @Test
    void aColumnOfARowThatIsKeptHasToSayWhatBecomesOfIt() {
        assertThatThrownBy(() -> RegistryText.parse(HEAD + """
                table diary activity=study | Tagebuch | diary
                whose account_id
                erase keep | darum | because
                hers entry voluntary copy | Eintrag | entry
                """))
                .isInstanceOf(RegistryIsFlawed.class)
                .hasMessageContaining("cleared, replaced or stays");
    }

    @Test
    void aMistypedLineIsNamedByItsNumber() {
        assertThatThrownBy(() -> RegistryText.parse(HEAD + "table diary | Tagebuch | diary\nhersentry made | a | b\n"))
                .isInstanceOf(RegistryIsFlawed.class)
                .hasMessageContaining("line 8");
    }

    @Test
    void personalColumnsHaveWordsInBothLanguages() {
        assertThat(shipped.tables().values().stream()
                        .flatMap(table -> table.columns().stream())
                        .filter(column -> column.nature().isPersonal()))
                .allSatisfy(
                        column -> assertThat(column.words()).as(column.name()).isNotNull());
    }

    private Map<String, Set<String>> shippedColumns() {
        Map<String, Set<String>> columns = new HashMap<>();
        shipped.tables()
                .forEach((name, table) -> table.columns()
                        .forEach(column -> columns.computeIfAbsent(name, key -> new TreeSet<>())
                                .add(column.name())));
        return columns;
    }
}
