package org.sojourn.platform.sheets;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sojourn.vocabulary.CefrLevel;
import org.sojourn.vocabulary.Points;

class DemoSheetsTest {
    private static Sheet shipped(String name) throws IOException {
        try (InputStream file = DemoSheetsTest.class.getResourceAsStream("/org/sojourn/demo/" + name)) {
            return SheetReader.read(file.readAllBytes(), name);
        }
    }

    private static Template template(String name) {
        if (name.endsWith("places")) return PlaceList.TEMPLATE;
        return DemoSheetsWriter.applicants(name.startsWith("call-a") ? DemoCallA.places() : DemoCallB.places());
    }

    private static ImportPlan plan(String name, String ending) throws IOException {
        return ImportPlan.draw(shipped(name + ending), template(name), Map.of());
    }

    @ParameterizedTest
    @ValueSource(strings = {"call-a-places", "call-a-applicants", "call-b-places", "call-b-applicants"})
    void bothFormatsHoldTheSameCellsAndNoErrors(String name) throws IOException {
        ImportPlan book = plan(name, ".xlsx");
        ImportPlan text = plan(name, ".csv");
        assertThat(book.errors()).isEmpty();
        assertThat(book.ignoredColumns()).isEmpty();
        assertThat(book.sheet().headers()).isEqualTo(text.sheet().headers());
        assertThat(canonical(book)).isEqualTo(canonical(text));
        assertThat(book.counts()).isEqualTo(text.counts());
        assertThat(plain(book.sheet())).isEqualTo(plain(text.sheet()));
    }

    /** A workbook holds 78.5 as a number, which has neither comma nor last zero. */
    private static List<List<String>> plain(Sheet sheet) {
        return sheet.rows().stream()
                .map(row -> row.cells().stream()
                        .map(cell -> cell.text().matches("-?\\d+[,.]\\d")
                                ? Points.parse(cell.text()).toString().replaceAll("\\.0$", "")
                                : cell.text())
                        .toList())
                .toList();
    }

    private static List<Map<String, String>> canonical(ImportPlan plan) {
        return plan.rows().stream().map(row -> row.values().canonical()).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"call-a-places", "call-a-applicants", "call-b-places", "call-b-applicants"})
    void theShippedFilesAreWhatTheWriterWrites(String name) throws IOException {
        Sheet fresh =
                SheetReader.read(SheetWriter.csvGerman(DemoSheetsWriter.tables().get(name)), "x.csv");
        assertThat(shipped(name + ".csv").headers()).isEqualTo(fresh.headers());
        assertThat(shipped(name + ".csv").rows()).isEqualTo(fresh.rows());
    }

    @Test
    void theWorkedExampleIsTheWorkedExample() throws IOException {
        List<RowValues> students = plan("call-a-applicants", ".csv").rows().stream()
                .map(PlannedRow::values)
                .toList();
        assertThat(students)
                .extracting(each -> each.need(ApplicantList.GIVEN_NAME)
                        + " " + each.need(ApplicantList.BASE)
                        + " " + each.values(ApplicantList.PARTNER_POINTS)
                        + " " + each.values(ApplicantList.LANGUAGE).get("en")
                        + " " + each.values(ApplicantList.wishesFor(List.of())).values())
                .containsExactly(
                        "Anna 81.0 {} B2 [KCL-W, FLI-W]",
                        "Ben 78.5 {} B2 [KCL-W, KCL-S, UMW-W]",
                        "Cem 78.5 {KCL=3.0} C1 [KCL-W, FLI-W]",
                        "Dana 74.0 {UMW=5.0} B2 [KCL-S, UMW-S]",
                        "Emil 70.0 {} B2 [UMW-S, UMW-W]",
                        "Fina 66.0 {} B2 [FLI-W, UMW-W]",
                        "Gil 59.0 {} B1 [KCL-S, UMW-W]");
        assertThat(plan("call-a-places", ".csv").rows())
                .extracting(each -> each.key()
                        + " " + each.values().need(PlaceList.CAPACITY)
                        + " " + each.values().value(PlaceList.POOL_CAPACITY).orElse(0)
                        + " " + each.values().need(PlaceList.LEVEL))
                .containsExactly("KCL-W 1 2 B2", "KCL-S 2 2 B2", "UMW-W 2 2 B1", "UMW-S 1 2 B1", "FLI-W 1 0 B2");
    }

    @Test
    void theLargeCallHasSixtyPeopleTwelveOptionsAndDemandForTwiceThePlaces() throws IOException {
        ImportPlan people = plan("call-b-applicants", ".xlsx");
        ImportPlan places = plan("call-b-places", ".xlsx");
        assertThat(people.counts().added()).isEqualTo(60);
        assertThat(places.counts().added()).isEqualTo(12);
        assertThat(places.rows().stream()
                        .collect(Collectors.toMap(
                                row -> row.values().need(PlaceList.POOL),
                                row -> row.values()
                                        .value(PlaceList.POOL_CAPACITY)
                                        .orElseThrow(),
                                (one, same) -> one))
                        .values()
                        .stream()
                        .mapToInt(Integer::intValue)
                        .sum())
                .isEqualTo(30);
        Column<String> wish = ApplicantList.wishesFor(List.of());
        Set<Points> totals = new HashSet<>();
        for (PlannedRow row : people.rows()) {
            assertThat(row.values().values(wish)).hasSizeBetween(3, 6);
            assertThat(row.values().need(ApplicantList.EMAIL)).endsWith("@example.org");
            totals.add(row.values().need(ApplicantList.BASE).plus(row.values().need(ApplicantList.MOTIVATION)));
        }
        assertThat(totals).as("ties").hasSizeLessThan(50);
    }

    @Test
    void theLargeCallHasPeopleWhoComeTooEarlyStudySomethingElseOrLackTheLanguage() throws IOException {
        ImportPlan people = plan("call-b-applicants", ".xlsx");
        assertThat(people.rows())
                .as("too early, wrong programme, too little English")
                .anyMatch(row -> row.values().need(ApplicantList.SEMESTER) < 5)
                .anyMatch(
                        row -> row.values().need(ApplicantList.PROGRAMME).name().equals("PUBLIC_HEALTH"))
                .anyMatch(row -> row.values().values(ApplicantList.LANGUAGE).get("en") == CefrLevel.A2);
    }
}
