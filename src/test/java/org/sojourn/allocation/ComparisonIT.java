package org.sojourn.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sojourn.access.As;
import org.sojourn.access.NotPermitted;
import org.sojourn.allocation.CompareQuery.Sort;
import org.sojourn.allocation.core.Node;
import org.sojourn.applications.ApplicationDesk;
import org.sojourn.applications.ApplicationRegister;
import org.sojourn.container.ContainerTest;
import org.sojourn.container.Given;
import org.sojourn.container.Sql;

/** Two runs of the worked example: as it is, and after Ben has withdrawn. */
@ContainerTest
class ComparisonIT {
    @Inject
    ExampleCall example;

    @Inject
    ComparisonRegister register;

    @Inject
    WhatIfRegister whatIf;

    @Inject
    ApplicationDesk applications;

    @Inject
    ApplicationRegister applicationRegister;

    @AfterEach
    void theClockIsRight() {
        Given.theClockIsAheadBy(Duration.ZERO);
    }

    @Test
    void whoGainsByALeaverIsListedFirstAndTheLeaverLast() {
        Runs runs = withoutBen();
        assertThat(lines(runs.query(null, true, Sort.EFFECT, false)))
                .containsExactly(
                        "Dana GAINED UMW-S 2 KCL-S 1",
                        "Emil GAINED UMW-W 2 UMW-S 1",
                        "Fina GAINED – null UMW-W 2",
                        "Ben GONE KCL-S 2 – null");
        assertThat(lines(runs.turned().query(null, true, Sort.EFFECT, false)))
                .containsExactly(
                        "Dana LOST KCL-S 1 UMW-S 2",
                        "Emil LOST UMW-S 1 UMW-W 2",
                        "Fina LOST UMW-W 2 – null",
                        "Ben NEW – null KCL-S 2");
    }

    @Test
    void sortingFilteringAndPagingHappenInTheDatabase() {
        Runs runs = withoutBen();
        assertThat(lines(runs.query(Effect.SAME, true, Sort.NAME, true)))
                .extracting(line -> line.split(" ")[0])
                .containsExactlyInAnyOrder("Anna", "Cem", "Gil");
        assertThat(lines(runs.query(null, false, Sort.NUMBER, true))).hasSize(7);
        CompareQuery ben = new CompareQuery(runs.before, runs.after, "hartwig", null, false, Sort.NAME, false, 1, 50);
        assertThat(lines(ben)).hasSize(1);
        CompareQuery second = new CompareQuery(runs.before, runs.after, "", null, true, Sort.NAME, false, 2, 3);
        assertThat(register.people(second).lines()).hasSize(1);
        assertThat(register.people(second).total()).isEqualTo(4);
        CompareQuery beyond = new CompareQuery(runs.before, runs.after, "", null, true, Sort.NAME, false, 9, 3);
        assertThat(register.people(beyond)).isEqualTo(new ComparedPeople(List.of(), 4));
    }

    @Test
    void theCountsAndWhatWasDifferentStandBesideIt() {
        Runs runs = withoutBen();
        RunComparison both = register.comparison(runs.before, runs.after).orElseThrow();
        assertThat(both.people()).isEqualTo(Map.of(Effect.GAINED, 3L, Effect.GONE, 1L, Effect.SAME, 3L));
        assertThat(both.moved()).isEqualTo(4);
        assertThat(both.rewritten()).isZero();
        assertThat(both.isSameIntake()).isFalse();
        assertThat(both.hasOtherRules() || both.hasOtherLots() || both.isOtherEngine())
                .isFalse();
        assertThat(both.getOtherSeats()).isZero();
        assertThat(both.nodes()).isNotEmpty();
        assertThat(both.before().rehearsal()).isFalse();
    }

    @Test
    void aRunComparedWithItsRepetitionIsTheSame() {
        long call = example.closed();
        long first = example.decide(call);
        RunComparison both = register.comparison(first, example.decide(call)).orElseThrow();
        assertThat(both.isSameIntake()).isTrue();
        assertThat(both.moved()).isZero();
        assertThat(both.nodes()).isEmpty();
    }

    @Test
    void otherPointsAndARehearsalAreSeen() {
        long call = example.open();
        long rehearsal = example.decide(call);
        Given.theClockIsAheadBy(Duration.ofDays(10));
        long run = example.decide(call);
        Sql.change(
                "UPDATE run_wish SET score_tenths = score_tenths + 1 WHERE run_id = ? AND position = 1 AND application_id = ?",
                run,
                ExampleCall.application(call, ExampleCall.account("Ben", "Hartwig")));
        RunComparison both = register.comparison(rehearsal, run).orElseThrow();
        assertThat(List.of(both.before().rehearsal(), both.after().rehearsal())).containsExactly(true, false);
        assertThat(both.hasOtherLots()).isTrue();
        assertThat(both.rewritten()).isEqualTo(1);
    }

    @Test
    void runsOfTwoCallsAreNotComparedAndNoStudentCompares() {
        long first = example.decide(example.closed());
        Given.theClockIsAheadBy(Duration.ZERO);
        long second = example.decide(example.open());
        assertThat(register.comparison(first, second)).isEmpty();
        assertThat(register.comparison(first, 0)).isEmpty();
        As.reader();
        assertThat(register.comparison(first, first)).isPresent();
        As.account(ExampleCall.account("Ben", "Hartwig"));
        assertThatThrownBy(() -> register.comparison(first, first)).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> whatIf.table(first)).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(
                        () -> register.people(new CompareQuery(first, first, "", null, false, Sort.NAME, false, 1, 50)))
                .isInstanceOf(NotPermitted.class);
    }

    @Test
    void oneSeatMoreAtAPlaceIsWorkedOutFromWhatTheRunHasKept() {
        long run = example.decide(example.closed());
        WhatIfTable table = whatIf.table(run);
        assertThat(table.state()).isEqualTo(WhatIfTable.State.KNOWN);
        String kings = Long.toString(place("KCL-W"));
        assertThat(table.changes().stream()
                        .filter(c -> c.seats() > 0 && c.node().kind() == Node.Kind.OPTION)
                        .filter(c -> c.node().id().equals(kings))
                        .map(c -> c.around() + " " + c.gained() + " " + c.lost()))
                .containsExactly("false 2 2", "true 2 0");
        Sql.change("UPDATE allocation_run SET intake = '' WHERE id = ?", run);
        assertThat(whatIf.table(run)).isEqualTo(new WhatIfTable(WhatIfTable.State.GONE, List.of()));
    }

    private Runs withoutBen() {
        long call = example.closed();
        long before = example.decide(call);
        As.account(ExampleCall.account("Ben", "Hartwig"));
        var mine = applicationRegister.mine(call).orElseThrow();
        applications.withdraw(new ApplicationDesk.WithdrawApplication(mine.id(), mine.version(), ""));
        As.coordinator();
        return new Runs(before, example.decide(call));
    }

    private record Runs(long before, long after) {
        Runs turned() {
            return new Runs(after, before);
        }

        CompareQuery query(Effect effect, boolean isMoved, Sort sort, boolean falling) {
            return new CompareQuery(before, after, "", effect, isMoved, sort, falling, 1, 50);
        }
    }

    private List<String> lines(CompareQuery query) {
        return register.people(query).lines().stream()
                .map(line -> line.name().split(" ")[0] + " " + line.effect() + " " + told(line.before()) + " "
                        + told(line.after()))
                .toList();
    }

    private static String told(ComparedPeople.Result result) {
        return (result.placeId() == null ? "–" : code(result.placeId())) + " " + result.wish();
    }

    private static long place(String code) {
        return Sql.number("SELECT id FROM exchange_place WHERE code = ? AND academic_year = 2035", code);
    }

    private static String code(long placeId) {
        return Sql.text("SELECT code FROM exchange_place WHERE id = ?", placeId);
    }
}
