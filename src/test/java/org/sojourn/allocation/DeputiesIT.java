package org.sojourn.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sojourn.access.As;
import org.sojourn.access.Role;
import org.sojourn.container.ContainerTest;
import org.sojourn.container.Given;
import org.sojourn.container.Sql;

/** Four eyes stay four: a person and her deputies are one pair. */
@ContainerTest
class DeputiesIT {
    @Inject
    ExampleCall example;

    @Inject
    RunDesk desk;

    @AfterEach
    void theClockIsRightAgain() {
        Given.theClockIsAheadBy(Duration.ZERO);
    }

    @Test
    void theDeputyOfWhoeverProposedDoesNotApprove() {
        long run = decided();
        long proposer = As.coordinator();
        desk.propose(example.seen(run));
        long approver = Given.anAccount(Role.APPROVER);
        Given.aDeputyship(approver, proposer, Role.COORDINATOR, "FACULTY");
        As.account(approver);
        assertThatThrownBy(() -> desk.approve(example.seen(run))).hasMessage("second-person-stands-in");
        As.approver();
        desk.approve(example.seen(run));
        assertThat(state(run)).isEqualTo("APPROVED");
    }

    @Test
    void whoeverWasStoodInForWhenItWasProposedDoesNotApproveEither() {
        long run = decided();
        long person = Given.anAccount(Role.COORDINATOR);
        Sql.change("INSERT INTO account_role (account_id, role) VALUES (?, 'APPROVER')", person);
        long deputy = Given.anAccount(Role.READER);
        Given.aDeputyship(deputy, person, Role.COORDINATOR, "FACULTY");
        As.account(deputy);
        desk.propose(example.seen(run));
        As.account(person);
        assertThatThrownBy(() -> desk.approve(example.seen(run))).hasMessage("second-person-stands-in");
        assertThatThrownBy(() -> Sql.change("UPDATE allocation_run SET approved_by = ? WHERE id = ?", person, run))
                .hasStackTraceContaining("four_eyes_of_deputies");
        assertThat(state(run)).isEqualTo("PROPOSED");
    }

    @Test
    void nobodyApprovesAsADeputyWhatSheProposedHerself() {
        long run = decided();
        long proposer = Given.anAccount(Role.COORDINATOR);
        Given.aDeputyship(proposer, Given.anAccount(Role.APPROVER), Role.APPROVER, "FACULTY");
        As.account(proposer);
        desk.propose(example.seen(run));
        assertThatThrownBy(() -> desk.approve(example.seen(run))).hasMessage("second-person-needed");
    }

    @Test
    void aDeputyOfAnApproverApprovesWhatOthersProposed() {
        long run = decided();
        As.coordinator();
        desk.propose(example.seen(run));
        long deputy = Given.anAccount(Role.READER);
        Given.aDeputyship(deputy, Given.anAccount(Role.APPROVER), Role.APPROVER, "FACULTY");
        As.account(deputy);
        desk.approve(example.seen(run));
        assertThat(state(run)).isEqualTo("APPROVED");
    }

    private long decided() {
        return example.decide(example.closed());
    }

    private static String state(long run) {
        return Sql.text("SELECT state FROM allocation_run WHERE id = ?", run);
    }
}
