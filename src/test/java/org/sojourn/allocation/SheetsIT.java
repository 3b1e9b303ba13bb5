package org.sojourn.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sojourn.access.As;
import org.sojourn.access.NotPermitted;
import org.sojourn.allocation.PlaceSheetQuery.Sort;
import org.sojourn.allocation.core.Outcome;
import org.sojourn.calls.rules.points.ScoreLine;
import org.sojourn.container.ContainerTest;
import org.sojourn.container.Given;
import org.sojourn.container.Sql;
import org.sojourn.vocabulary.Points;

/** The sheets of the worked example. */
@ContainerTest
class SheetsIT {
    @Inject
    ExampleCall example;

    @Inject
    RunDesk desk;

    @Inject
    RunRegister runs;

    @Inject
    SheetRegister sheets;

    @AfterEach
    void theClockIsRight() {
        Given.theClockIsAheadBy(Duration.ZERO);
    }

    @Test
    void thePlacesSheetHasWhoGotItFirstAndTheOthersInTheirRanks() {
        long run = example.decide(example.closed());
        assertThat(lines(run, "KCL-W", "", null, Sort.RANK, false))
                .containsExactly(
                        "Cem 1 GRANTED 81,5 OPEN KCL-W",
                        "Anna 2 REFUSED 81,0 null FLI-W",
                        "Ben 3 REFUSED 78,5 null KCL-S");
        assertThat(lines(run, "UMW-W", "", null, Sort.RANK, false))
                .startsWith("Emil 2 GRANTED 70,0 OPEN UMW-W")
                .contains("Ben 1 NOT_NEEDED 78,5 null KCL-S");
        assertThat(lines(run, "KCL-S", "", null, Sort.RANK, true))
                .last()
                .asString()
                .startsWith("Gil null INELIGIBLE");
    }

    @Test
    void sortingFilteringAndPagingHappenInTheDatabase() {
        long run = example.decide(example.closed());
        assertThat(lines(run, "KCL-W", "", null, Sort.NAME, true))
                .extracting(line -> line.split(" ")[0])
                .containsExactly("Ben", "Anna", "Cem");
        assertThat(lines(run, "KCL-W", "", null, Sort.POINTS, false))
                .extracting(line -> line.split(" ")[0])
                .containsExactly("Ben", "Anna", "Cem");
        assertThat(lines(run, "KCL-W", "hartwig", null, Sort.RANK, false)).hasSize(1);
        assertThat(lines(run, "KCL-W", "", Outcome.REFUSED, Sort.WISH, true)).hasSize(2);
        PlaceSheet second = sheets.place(new PlaceSheetQuery(run, place("KCL-W"), "", null, Sort.RANK, false, 2, 2));
        assertThat(second.lines()).hasSize(1);
        assertThat(second.total()).isEqualTo(3);
        PlaceSheet beyond = sheets.place(new PlaceSheetQuery(run, place("KCL-W"), "", null, Sort.RANK, false, 9, 2));
        assertThat(beyond.lines()).isEmpty();
        assertThat(beyond.total()).isEqualTo(3);
    }

    @Test
    void theStudentsSheetAddsUpToTheTenthAndNamesWhatWasNeeded() {
        long call = example.closed();
        long run = example.decide(call);
        StudentSheet ben =
                sheets.student(run, application(call, "Ben", "Hartwig")).orElseThrow();
        assertThat(ben.student().wishPosition()).isEqualTo(2);
        assertThat(ben.wishes())
                .extracting(WishRow::outcome)
                .containsExactly(Outcome.REFUSED, Outcome.GRANTED, Outcome.NOT_NEEDED);
        assertThat(ben.wishes().get(0).needed().tenths()).isBetween(815, 816);
        for (WishRow wish : ben.wishes())
            assertThat(wish.lines().stream().map(ScoreLine::points).reduce(Points.ZERO, Points::plus))
                    .isEqualTo(wish.score());
        assertThat(ben.wishes().get(0).lines())
                .as("how the points came about is kept, not worked out anew")
                .allSatisfy(line -> assertThat(line.working()).isNotNull());
        assertThat(ben.wishes().get(1).seat()).isEqualTo(SeatKind.OPEN);
        assertThat(ben.wishes().get(0).seat()).isNull();
    }

    @Test
    void theSheetOfAnEarlierRunStaysWhenTheCallHasMovedOn() {
        long call = example.closed();
        long run = example.decide(call);
        long ben = application(call, "Ben", "Hartwig");
        StudentSheet before = sheets.student(run, ben).orElseThrow();
        Sql.change("UPDATE application SET version = version + 1 WHERE id = ?", ben);
        assertThat(sheets.student(run, ben)).contains(before);
    }

    @Test
    void withoutItsFrozenFactsARunSaysThatNobodyKnowsWhatWasNeeded() {
        long call = example.closed();
        long run = example.decide(call);
        Sql.change("UPDATE allocation_run SET intake = '' WHERE id = ?", run);
        StudentSheet ben =
                sheets.student(run, application(call, "Ben", "Hartwig")).orElseThrow();
        assertThat(ben.back()).isEqualTo(Lookback.GONE);
        assertThat(ben.wishes().get(0).needed()).isNull();
    }

    @Test
    void aStudentReadsHerNeededPointsAfterTheReleaseAndNoSheetEver() {
        long call = example.closed();
        RunDesk.MoveRun run = example.approved(call);
        desk.release(run);
        long ben = application(call, "Ben", "Hartwig");
        As.account(ExampleCall.account("Ben", "Hartwig"));
        assertThat(runs.myResult(call).get(0).needed().tenths()).isBetween(815, 816);
        assertThatThrownBy(() -> sheets.student(run.runId(), ben)).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> lines(run.runId(), "KCL-W", "", null, Sort.RANK, false))
                .isInstanceOf(NotPermitted.class);
        As.reader();
        assertThat(sheets.student(run.runId(), ben)).isPresent();
        assertThat(sheets.wishes(run.runId())).hasSize(15);
        assertThat(sheets.students(run.runId())).hasSize(7);
    }

    @Test
    void whoIsErasedStaysOnTheSheetWithoutAName() {
        long call = example.closed();
        long run = example.decide(call);
        Sql.change(
                "UPDATE run_student SET account_id = 0 WHERE run_id = ? AND application_id = ?",
                run,
                application(call, "Cem", "Aydin"));
        PlaceSheet sheet = sheets.place(new PlaceSheetQuery(run, place("KCL-W"), "", null, Sort.RANK, false, 1, 50));
        assertThat(sheet.total()).isEqualTo(3);
        assertThat(sheet.lines().get(0).name()).isEmpty();
    }

    private List<String> lines(long run, String code, String text, Outcome outcome, Sort sort, boolean falling) {
        return sheets.place(new PlaceSheetQuery(run, place(code), text, outcome, sort, falling, 1, 50)).lines().stream()
                .map(line -> line.name().split(" ")[0] + " " + line.rank() + " " + line.outcome() + " "
                        + line.score().in(Locale.GERMAN) + " " + line.seat() + " "
                        + (line.gotPlace() == null ? "–" : code(line.gotPlace())))
                .toList();
    }

    private static long place(String code) {
        return Sql.number("SELECT id FROM exchange_place WHERE code = ? AND academic_year = 2035", code);
    }

    private static String code(long placeId) {
        return (String) Sql.rows("SELECT code FROM exchange_place WHERE id = ?", placeId)
                .get(0)
                .get(0);
    }

    private static long application(long call, String givenName, String familyName) {
        return ExampleCall.application(call, ExampleCall.account(givenName, familyName));
    }
}
