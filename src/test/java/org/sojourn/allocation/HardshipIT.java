package org.sojourn.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sojourn.allocation.RulingSamples.application;
import static org.sojourn.allocation.RulingSamples.number;
import static org.sojourn.allocation.RulingSamples.seen;

import jakarta.inject.Inject;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sojourn.access.As;
import org.sojourn.access.NotPermitted;
import org.sojourn.access.Role;
import org.sojourn.calls.CallRegister;
import org.sojourn.calls.rules.RuleBook;
import org.sojourn.calls.rules.SeatRules;
import org.sojourn.container.ContainerTest;
import org.sojourn.container.Given;
import org.sojourn.container.Sql;
import org.sojourn.rulings.RulingDesk;
import org.sojourn.rulings.RulingRegister;

/** Who is a case of hardship, up to the run that takes it in: two decide, and nobody else learns of whom. */
@ContainerTest
class HardshipIT {
    @Inject
    ExampleCall example;

    @Inject
    RunRegister runRegister;

    @Inject
    BundleRegister bundles;

    @Inject
    OtherRulesRegister otherRules;

    @Inject
    CallRegister calls;

    @Inject
    RulingDesk desk;

    @Inject
    RulingRegister register;

    @AfterEach
    void theClockIsRight() {
        Given.theClockIsAheadBy(Duration.ZERO);
    }

    @Test
    void hardshipIsDecidedByTwoWithTheRoleAndNobodyElseLearnsOfWhom() {
        long call = example.closed(RuleBook.pointsGiven().with(SeatRules.PLAIN.preferring(SeatRules.HARDSHIP)));
        Sql.change(
                "INSERT INTO application_category (application_id, category) VALUES (?, 'Härtefall')",
                application(call, "Emil"));
        long ruling = hardship(call, "Fina");
        assertThatThrownBy(() -> desk.grant(seen(ruling))).hasMessage("ruling-second-person-needed");
        As.approver();
        assertThatThrownBy(() -> desk.grant(seen(ruling))).hasMessage("ruling-unknown");
        assertThat(register.ofCall(call)).isEmpty();
        long second = As.account(Given.anAccount(Role.HARDSHIP));
        assertThat(register.ofCall(call)).hasSize(1);
        desk.grant(seen(ruling));
        As.coordinator();
        long run = example.decide(call);
        assertThat(ExampleCall.outcome(run))
                .as("only what was ruled counts, not what a list says")
                .containsEntry("Fina", "FLI-W");
        assertThat(runRegister.whole(run).orElseThrow().rulings()).isEqualTo(1);
        assertThat(register.ofCall(call)).isEmpty();
        assertThat(register.ofApplication(application(call, "Fina"))
                        .orElseThrow()
                        .rows())
                .isEmpty();
        assertThatThrownBy(() -> bundles.bundle(run)).hasMessage("run-intake-names-hardship");
        assertThatThrownBy(() -> runRegister.intake(run)).hasMessage("run-intake-names-hardship");
        assertThatThrownBy(() -> register.one(ruling)).isInstanceOf(NotPermitted.class);
        assertThat(Sql.text(
                        "SELECT field_names FROM journal_entry WHERE act = 'rulings.proposed' AND object_id = ?",
                        ruling))
                .contains("hardship")
                .doesNotContain("reason", "ruling");
        Sql.change("INSERT INTO account_role (account_id, role) VALUES (?, 'READER')", second);
        As.account(second);
        assertThat(bundles.bundle(run).json()).contains(SeatRules.HARDSHIP);
    }

    @Test
    void byTryingOtherRulesNobodyLearnsForWhomHardshipWasRuled() {
        long call = example.closed();
        long ruling = hardship(call, "Fina");
        long second = As.account(Given.anAccount(Role.HARDSHIP));
        desk.grant(seen(ruling));
        As.coordinator();
        RuleBook telling = calls.rules(call).with(SeatRules.PLAIN.preferring(SeatRules.HARDSHIP));
        assertThatThrownBy(() -> otherRules.tried(call, telling)).hasMessage("other-rules-tell-hardship");
        assertThat(otherRules.tried(call, calls.rules(call).weighing("BASE", 50)))
                .isPresent();
        Sql.change("INSERT INTO account_role (account_id, role) VALUES (?, 'READER')", second);
        As.account(second);
        assertThat(otherRules.tried(call, telling).orElseThrow().moved())
                .anyMatch(line -> line.name().startsWith("Fina"));
    }

    /** Proposed by somebody with the role, who acts from here on. */
    private long hardship(long call, String givenName) {
        As.account(Given.anAccount(Role.HARDSHIP));
        return desk.proposeHardship(
                new RulingDesk.ProposeHardship(call, number(application(call, givenName)), "chronically ill"));
    }
}
