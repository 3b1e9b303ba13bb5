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

/** A run tells its approvers, and its release everybody who took part, in the same act or not at all. */
@ContainerTest
class RunLettersIT {
    @Inject
    ExampleCall example;

    @Inject
    RunDesk desk;

    @AfterEach
    void everythingIsRight() {
        Given.theClockIsAheadBy(Duration.ZERO);
        ReleaseFails.switchOn(false);
    }

    @Test
    void aProposalIsToldToApproversAndTheirDeputiesOncePerProposal() {
        long approver = Given.anAccount(Role.APPROVER);
        long deputy = Given.anAccount(Role.READER);
        Given.aDeputyship(deputy, approver, Role.APPROVER, "FACULTY");
        long reader = Given.anAccount(Role.READER);
        long call = example.closed();
        As.coordinator();
        long run = example.decide(call);
        desk.propose(example.seen(run));
        assertThat(letters("approval/" + run + "/", approver)).isEqualTo(1);
        assertThat(letters("approval/" + run + "/", deputy)).isEqualTo(1);
        assertThat(letters("approval/" + run + "/", reader)).isZero();
        desk.sendBack(new RunDesk.SendBack(run, example.seen(run).version(), "once more"));
        desk.propose(example.seen(run));
        assertThat(letters("approval/" + run + "/", approver)).isEqualTo(2);
    }

    @Test
    void aReleaseTellsEverybodyWhoTookPartOnce() {
        long call = example.closed();
        RunDesk.MoveRun run = example.approved(call);
        desk.release(run);
        long students = Sql.number("SELECT COUNT(*) FROM run_student WHERE run_id = ?", run.runId());
        assertThat(Sql.number(
                        "SELECT COUNT(*) FROM letter WHERE kind = 'OFFER' AND message_key LIKE ?",
                        "result/" + run.runId() + "/%"))
                .isEqualTo(5);
        assertThat(Sql.number(
                        "SELECT COUNT(DISTINCT account_id) FROM letter WHERE kind IN ('OFFER', 'RESULT') AND message_key LIKE ?",
                        "result/" + run.runId() + "/%"))
                .isEqualTo(students)
                .isGreaterThan(5);
    }

    @Test
    void aReleaseThatFailsTellsNobody() {
        long call = example.closed();
        RunDesk.MoveRun run = example.approved(call);
        ReleaseFails.switchOn(true);
        assertThatThrownBy(() -> desk.release(run)).isInstanceOf(RuntimeException.class);
        assertThat(Sql.number("SELECT COUNT(*) FROM letter WHERE message_key LIKE ?", "result/" + run.runId() + "/%"))
                .isZero();
    }

    private static long letters(String key, long person) {
        return Sql.number("SELECT COUNT(*) FROM letter WHERE message_key LIKE ? AND account_id = ?", key + "%", person);
    }
}
