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
import org.sojourn.applications.ApplicationDesk;
import org.sojourn.applications.ApplicationRegister;
import org.sojourn.calls.CallRegister;
import org.sojourn.container.ContainerTest;
import org.sojourn.container.Given;
import org.sojourn.container.Sql;
import org.sojourn.platform.Seal;

@ContainerTest
class RunsIT {
    @Inject
    ExampleCall example;

    @Inject
    RunDesk desk;

    @Inject
    RunRegister register;

    @Inject
    SheetRegister sheets;

    @Inject
    CallRegister calls;

    @Inject
    ApplicationDesk applications;

    @Inject
    ApplicationRegister applicationRegister;

    @AfterEach
    void theClockIsRight() {
        Given.theClockIsAheadBy(Duration.ZERO);
    }

    @Test
    void theExampleFromItsFilesComesOutAsWrittenDown() {
        long call = example.closed();
        long run = example.decide(call);
        assertThat(ExampleCall.outcome(run))
                .isEqualTo(Map.of(
                        "Cem", "KCL-W", "Ben", "KCL-S", "Anna", "FLI-W", "Dana", "UMW-S", "Emil", "UMW-W", "Fina", "–",
                        "Gil", "–"));
        RunCard card = register.run(run).orElseThrow();
        assertThat(card.violations()).isZero();
        assertThat(List.of(card.students(), card.placed(), card.firstWishes(), card.wishes(), card.ineligibleWishes()))
                .containsExactly(7, 5, 1, 15, 1);
        assertThat(card.seedHash()).isEqualTo(calls.call(call).orElseThrow().seedHash());
        assertThat(card.intakeDigest())
                .isEqualTo(Seal.digest(register.intake(run).orElseThrow()));
        assertThat(card.resultDigest()).hasSize(64);
        assertThat(card.rulesDigest()).isEqualTo(calls.rules(call).digest());
        assertThat(register.isStale(run)).isFalse();
    }

    @Test
    void everyWishOfTheExampleHasItsReasonWithTheNumbers() {
        long run = example.decide(example.closed());
        assertThat(verdicts(run))
                .containsExactlyInAnyOrder(
                        "Anna 1 KCL-W REFUSED OPTION_FULL PLACE KCL-W 1 815 810",
                        "Ben 1 KCL-W REFUSED OPTION_FULL PLACE KCL-W 1 815 785",
                        "Dana 1 KCL-S REFUSED POOL_FULL POOL KCL gesamt 2 785 740",
                        "Emil 1 UMW-S REFUSED OPTION_FULL PLACE UMW-S 1 790 700",
                        "Fina 1 FLI-W REFUSED OPTION_FULL PLACE FLI-W 1 810 660",
                        "Fina 2 UMW-W REFUSED POOL_FULL POOL UMW gesamt 2 700 660",
                        "Gil 1 KCL-S INELIGIBLE LANGUAGE_LEVEL en B1 en B2",
                        "Gil 2 UMW-W REFUSED POOL_FULL POOL UMW gesamt 2 700 590",
                        "Anna 2 FLI-W GRANTED 810",
                        "Ben 2 KCL-S GRANTED 785",
                        "Cem 1 KCL-W GRANTED 815",
                        "Dana 2 UMW-S GRANTED 790",
                        "Emil 2 UMW-W GRANTED 700",
                        "Ben 3 UMW-W NOT_NEEDED 785",
                        "Cem 2 FLI-W NOT_NEEDED 785");
        long call = register.run(run).orElseThrow().callId();
        long dana = ExampleCall.application(call, ExampleCall.account("Dana", "Nowak"));
        assertThat(sheets.student(run, dana)
                        .orElseThrow()
                        .wishes()
                        .get(0)
                        .needed()
                        .tenths())
                .as("785 when her lot beats Ben’s, 786 when it does not")
                .isBetween(785, 786);
    }

    @Test
    void theSameCallDecidedAgainGivesTheSameDigests() {
        long call = example.closed();
        RunCard first = register.run(example.decide(call)).orElseThrow();
        As.coordinator();
        RunCard second = register.run(example.decide(call)).orElseThrow();
        assertThat(second.number()).isEqualTo(first.number() + 1);
        assertThat(second.intakeDigest()).isEqualTo(first.intakeDigest());
        assertThat(second.resultDigest()).isEqualTo(first.resultDigest());
    }

    @Test
    void aRehearsalHasLotsOfItsOwnAndIsNeverProposed() {
        long call = example.open();
        long run = example.decide(call);
        assertThatThrownBy(() -> desk.propose(example.seen(run))).hasMessage("propose-before-deadline");
        assertThat(register.run(run).orElseThrow().seedHash())
                .isNotEqualTo(calls.call(call).orElseThrow().seedHash());
        Given.theClockIsAheadBy(Duration.ofDays(10));
        assertThatThrownBy(() -> desk.propose(example.seen(run))).hasMessage("run-stale");
        assertThat(state(run)).isEqualTo("DECIDED");
    }

    @Test
    void oneAccountAloneGetsNoRunThroughWhateverItsRoles() {
        long call = example.closed();
        long both = As.coordinator();
        Sql.change("INSERT INTO account_role (account_id, role) VALUES (?, 'APPROVER')", both);
        As.account(both);
        long run = example.decide(call);
        desk.propose(example.seen(run));
        assertThatThrownBy(() -> desk.approve(example.seen(run))).hasMessage("second-person-needed");
        assertThatThrownBy(() -> Sql.change("UPDATE allocation_run SET approved_by = proposed_by WHERE id = ?", run))
                .hasStackTraceContaining("four_eyes");
        assertThat(state(run)).isEqualTo("PROPOSED");
    }

    @Test
    void onlyOneRunOfACallIsUnderWay() {
        long call = example.closed();
        long first = example.decide(call);
        long second = example.decide(call);
        desk.propose(example.seen(first));
        assertThatThrownBy(() -> desk.propose(example.seen(second))).hasMessage("another-run-under-way");
        desk.sendBack(new RunDesk.SendBack(first, example.seen(first).version(), "Second look"));
        desk.propose(example.seen(second));
        assertThat(state(first) + " " + state(second)).isEqualTo("DECIDED PROPOSED");
    }

    @Test
    void aReaderLooksAndMovesNothingAndAStudentDoesNeither() {
        long call = example.closed();
        long run = example.decide(call);
        As.reader();
        assertThat(register.run(run)).isPresent();
        assertThatThrownBy(() -> example.decide(call)).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> desk.propose(example.seen(run))).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> desk.approve(example.seen(run))).isInstanceOf(NotPermitted.class);
        As.account(ExampleCall.account("Ben", "Hartwig"));
        assertThatThrownBy(() -> register.run(run)).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> example.decide(call)).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> desk.propose(new RunDesk.MoveRun(run, 1))).isInstanceOf(NotPermitted.class);
        assertThat(state(run)).isEqualTo("DECIDED");
    }

    @Test
    void whoWithdrawsAfterTheRunMakesItStaleAndIsGoneFromTheNext() {
        long call = example.closed();
        long run = example.decide(call);
        long ben = ExampleCall.account("Ben", "Hartwig");
        As.account(ben);
        var mine = applicationRegister.mine(call).orElseThrow();
        applications.withdraw(new ApplicationDesk.WithdrawApplication(mine.id(), mine.version(), ""));
        As.coordinator();
        assertThat(register.isStale(run)).isTrue();
        assertThatThrownBy(() -> desk.propose(example.seen(run))).hasMessage("run-stale");
        assertThat(ExampleCall.outcome(example.decide(call)))
                .doesNotContainKey("Ben")
                .containsEntry("Dana", "KCL-S");
    }

    private static String state(long run) {
        return Sql.text("SELECT state FROM allocation_run WHERE id = ?", run);
    }

    /** Name, position, place, verdict, and for a refusal what bound it. */
    private static List<String> verdicts(long run) {
        return Sql.rows(
                        "SELECT CONCAT_WS(' ', a.given_name, w.position, p.code, w.verdict,"
                                + " CASE w.verdict WHEN 'REFUSED' THEN CONCAT_WS(' ', w.reason, w.node_kind,"
                                + " COALESCE(q.name, n.code), w.node_capacity, w.last_admitted_tenths, w.score_tenths)"
                                + " WHEN 'INELIGIBLE' THEN CONCAT_WS(' ', w.rule_code, w.rule_value, w.rule_threshold)"
                                + " ELSE w.score_tenths END)"
                                + " FROM run_wish w JOIN application b ON b.id = w.application_id"
                                + " JOIN account a ON a.id = b.account_id JOIN exchange_place p ON p.id = w.place_id"
                                + " LEFT JOIN place_pool q ON q.id = w.node_id AND w.node_kind = 'POOL'"
                                + " LEFT JOIN exchange_place n ON n.id = w.node_id AND w.node_kind = 'PLACE'"
                                + " WHERE w.run_id = ?",
                        run)
                .stream()
                .map(row -> String.valueOf(row.get(0)))
                .toList();
    }
}
