package org.sojourn.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sojourn.allocation.RulingSamples.application;
import static org.sojourn.allocation.RulingSamples.seen;
import static org.sojourn.allocation.RulingSamples.state;
import static org.sojourn.allocation.RulingSamples.version;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sojourn.access.As;
import org.sojourn.access.NotPermitted;
import org.sojourn.access.Role;
import org.sojourn.access.Unit;
import org.sojourn.container.ContainerTest;
import org.sojourn.container.Given;
import org.sojourn.container.Sql;
import org.sojourn.rulings.RulingDesk;
import org.sojourn.rulings.RulingKind;
import org.sojourn.rulings.RulingRegister;
import org.sojourn.vocabulary.Programme;

/** Rulings from the proposal to the run that takes them in: the worked example once more. */
@ContainerTest
class RulingsIT {
    @Inject
    ExampleCall example;

    @Inject
    RunDesk runs;

    @Inject
    RunRegister runRegister;

    @Inject
    RulingDesk desk;

    @Inject
    RulingRegister register;

    @AfterEach
    void theClockIsRight() {
        Given.theClockIsAheadBy(Duration.ZERO);
    }

    @Test
    void whoIsProtectedAtAPlaceGetsItAndTheRunOfBeforeIsStale() {
        long call = example.closed();
        long before = example.decide(call);
        long ruling = protectedAtHerFirst(call, "Ben");
        As.coordinator();
        assertThat(runRegister.isStale(before))
                .as("a proposal alone changes nothing")
                .isFalse();
        assertThat(runRegister.whole(before).orElseThrow().touched()).isFalse();
        As.approver();
        desk.grant(seen(ruling));
        As.coordinator();
        assertThat(runRegister.isStale(before)).isTrue();
        WholeRun whole = runRegister.whole(before).orElseThrow();
        assertThat(whole.touched()).isTrue();
        assertThat(whole.rulings()).isEqualTo(1);
        assertThatThrownBy(() -> runs.propose(example.seen(before))).hasMessage("run-stale");
        long after = example.decide(call);
        assertThat(ExampleCall.outcome(after)).containsEntry("Ben", "KCL-W");
        assertThat(runRegister.run(after).orElseThrow().violations()).isZero();
        assertThat(runRegister.isStale(after)).isFalse();
    }

    @Test
    void whatHasEndedIsNotInTheNextRun() {
        long call = example.closed();
        long ruling = protectedAtHerFirst(call, "Ben");
        long approver = As.approver();
        desk.grant(seen(ruling));
        As.coordinator();
        long run = example.decide(call);
        As.account(approver);
        desk.revoke(new RulingDesk.Answer(ruling, version(ruling), "The mistake was none."));
        As.coordinator();
        assertThat(runRegister.isStale(run)).isTrue();
        assertThat(ExampleCall.outcome(example.decide(call))).containsEntry("Ben", "KCL-S");
    }

    @Test
    void whoIsBarredTakesNoPartAndTheReasonNamesNothingOfHer() {
        long call = example.closed();
        long cem = application(call, "Cem");
        As.coordinator();
        long ruling = desk.propose(new RulingDesk.ProposeRuling(cem, RulingKind.BARRED, null, "Forged certificate"));
        As.approver();
        desk.grant(seen(ruling));
        As.coordinator();
        long run = example.decide(call);
        assertThat(ExampleCall.outcome(run)).containsEntry("Cem", "–").containsEntry("Anna", "KCL-W");
        assertThat(runRegister.wishes(run, List.of(cem)).get(cem)).allSatisfy(wish -> {
            assertThat(wish.ruleCode()).isEqualTo("BARRED");
            assertThat(wish.ruleValue() + wish.ruleThreshold()).isEmpty();
        });
        assertThat(runRegister.intake(run).orElseThrow()).doesNotContain("Forged");
    }

    @Test
    void theDeputyOfWhoeverProposedDoesNotDecide() {
        long call = example.closed();
        As.approver();
        long waiting = waiting();
        long proposer = As.coordinator();
        long ruling = desk.propose(protect(application(call, "Ben")));
        long approver = Given.anAccount(Role.APPROVER);
        Given.aDeputyship(approver, proposer, Role.COORDINATOR, "FACULTY");
        As.account(approver);
        assertThat(waiting()).isEqualTo(waiting);
        assertThatThrownBy(() -> desk.grant(seen(ruling))).hasMessage("ruling-second-person-stands-in");
        assertThatThrownBy(() -> Sql.change("UPDATE ruling SET decided_by = proposed_by WHERE id = ?", ruling))
                .hasStackTraceContaining("ruling_needs_two_people");
        As.approver();
        assertThat(waiting()).isEqualTo(waiting + 1);
        desk.refuse(new RulingDesk.Answer(ruling, version(ruling), "Not proved"));
        assertThat(state(ruling)).isEqualTo("REFUSED");
    }

    @Test
    void whoeverWasStoodInForWhenItWasProposedDoesNotDecideEither() {
        long call = example.closed();
        long person = Given.anAccount(Role.COORDINATOR);
        Sql.change("INSERT INTO account_role (account_id, role) VALUES (?, 'APPROVER')", person);
        long deputy = Given.anAccount(Role.READER);
        Given.aDeputyship(deputy, person, Role.COORDINATOR, "FACULTY");
        As.account(deputy);
        long ruling = desk.propose(protect(application(call, "Ben")));
        As.account(person);
        assertThatThrownBy(() -> desk.grant(seen(ruling))).hasMessage("ruling-second-person-stands-in");
    }

    @Test
    void anotherUnitIsNotReachedAndNoReaderOrStudentProposes() {
        long call = example.closed();
        long ben = application(call, "Ben");
        Programme his = Programme.valueOf(Sql.text("SELECT programme FROM application WHERE id = ?", ben));
        Programme other = his == Programme.DENTISTRY ? Programme.PUBLIC_HEALTH : Programme.DENTISTRY;
        As.coordinator(Unit.of(other));
        assertThatThrownBy(() -> desk.propose(protect(ben))).isInstanceOf(NotPermitted.class);
        As.coordinator(Unit.of(his));
        long ruling = desk.propose(protect(ben));
        assertThat(register.ofApplication(ben).orElseThrow().people()).hasSize(2);
        As.coordinator(Unit.of(other));
        assertThat(register.ofApplication(ben)).isEmpty();
        assertThatThrownBy(() -> desk.takeBack(seen(ruling))).hasMessage("ruling-unknown");
        As.reader();
        assertThatThrownBy(() -> desk.propose(protect(ben))).isInstanceOf(NotPermitted.class);
        As.account(ExampleCall.account("Ben", "Hartwig"));
        assertThatThrownBy(() -> desk.propose(protect(ben))).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> register.inForce(call)).isInstanceOf(NotPermitted.class);
        As.coordinator(Unit.of(his));
        desk.takeBack(seen(ruling));
        assertThat(state(ruling)).isEqualTo("ENDED");
    }

    @Test
    void afterTheReleaseNothingIsRuled() {
        long call = example.closed();
        long ben = application(call, "Ben");
        As.coordinator();
        long waits = desk.propose(protect(ben));
        runs.release(example.approved(call));
        assertThatThrownBy(() -> desk.propose(protect(application(call, "Anna"))))
                .hasMessage("ruling-after-release");
        As.approver();
        assertThatThrownBy(() -> desk.grant(seen(waits))).hasMessage("ruling-after-release");
        assertThat(state(waits)).as("what nobody decided has lapsed").isEqualTo("ENDED");
    }

    @Test
    void aPlaceThatIsNotWishedAndTheSameThingTwiceAreRefused() {
        long call = example.closed();
        long ben = application(call, "Ben");
        As.coordinator();
        assertThatThrownBy(() -> desk.propose(
                        new RulingDesk.ProposeRuling(ben, RulingKind.PROTECTED, Given.aPlace(1), "Mistake")))
                .hasMessage("ruling-place-not-wished");
        assertThatThrownBy(() -> desk.propose(new RulingDesk.ProposeRuling(ben, RulingKind.PROTECTED, null, "Mistake")))
                .hasMessage("ruling-needs-a-place");
        assertThatThrownBy(() -> desk.propose(new RulingDesk.ProposeRuling(ben, RulingKind.HARDSHIP, null, "Mistake")))
                .hasMessage("ruling-kind-needed");
        desk.propose(protect(ben));
        assertThatThrownBy(() -> desk.propose(protect(ben))).hasStackTraceContaining("one_ruling_at_a_time");
        assertThat(Sql.number("SELECT COUNT(*) FROM ruling WHERE application_id = ?", ben))
                .isEqualTo(1);
    }

    private long waiting() {
        return register.waiting().values().stream().mapToLong(Long::longValue).sum();
    }

    private long protectedAtHerFirst(long call, String givenName) {
        As.coordinator();
        return desk.propose(protect(application(call, givenName)));
    }

    private RulingDesk.ProposeRuling protect(long application) {
        long first = Sql.number("SELECT place_id FROM wish WHERE application_id = ? AND position = 1", application);
        return new RulingDesk.ProposeRuling(
                application, RulingKind.PROTECTED, first, "The office lost her certificate.");
    }
}
