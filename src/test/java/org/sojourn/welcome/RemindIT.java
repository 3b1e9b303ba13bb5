package org.sojourn.welcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sojourn.access.As;
import org.sojourn.access.NotPermitted;
import org.sojourn.access.Role;
import org.sojourn.container.ContainerTest;
import org.sojourn.container.Given;
import org.sojourn.container.Sql;
import org.sojourn.platform.Refusal;
import org.sojourn.welcome.TaskBatchDesk.Chosen;

/** Asking for what is the physicians’, and giving away several tasks at once. */
@ContainerTest
class RemindIT {
    private static final String OF_PHYSICIANS = "W22";

    @Inject
    TaskDesk tasks;

    @Inject
    TaskBatchDesk batch;

    private long visit;
    private long welcome;

    @BeforeEach
    void aVisit() {
        visit = Given.aVisit(Given.anAccount(Role.GUEST), Given.anAccount(Role.HOST));
        welcome = Given.anAccount(Role.WELCOME);
        As.account(welcome);
    }

    private static void refused(String code, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }

    private static long notes(long visit) {
        return Sql.number("SELECT COUNT(*) FROM visit_note WHERE visit_id = ? AND words = ''", visit);
    }

    private List<Chosen> chosen(String... codes) {
        return List.of(codes).stream().map(code -> new Chosen(visit, code, 0)).toList();
    }

    @Test
    void theWelcomeOfficeAsksThePhysiciansOnceADayAndStillDoesNothingOfTheirs() {
        TaskDesk.RemindTask ask = new TaskDesk.RemindTask(visit, OF_PHYSICIANS);
        tasks.remind(ask);
        refused("task-reminded-today", () -> tasks.remind(ask));
        assertThat(notes(visit)).isEqualTo(1);
        assertThatThrownBy(() -> tasks.comment(new TaskDesk.CommentTask(visit, OF_PHYSICIANS, "please")))
                .isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> tasks.dismiss(new TaskDesk.DismissTask(visit, OF_PHYSICIANS, 0, "please")))
                .isInstanceOf(NotPermitted.class);
    }

    @Test
    void amongSeveralTasksThePhysiciansMayBe() {
        BatchOutcome outcome = batch.remind(new TaskBatchDesk.RemindTasks(chosen(OF_PHYSICIANS, "W08")));
        assertThat(outcome.done()).isPositive();
        assertThat(notes(visit)).isEqualTo(outcome.done());
    }

    @Test
    void aColleagueNobodyKnowsIsSaidOnceAndNothingIsGivenAway() {
        long outside = Given.anAccount(Role.GUEST);
        TaskBatchDesk.HandTasks command = new TaskBatchDesk.HandTasks(chosen("W08", "W36"), outside);
        refused("task-needs-a-colleague", () -> batch.handOver(command));
        refused("task-needs-a-colleague", () -> batch.handOver(new TaskBatchDesk.HandTasks(chosen("W08"), 0)));
        assertThat(Sql.number("SELECT COUNT(*) FROM visit_task WHERE visit_id = ?", visit))
                .isZero();
        assertThat(batch.handOver(new TaskBatchDesk.HandTasks(chosen("W08", "W36"), welcome))
                        .done())
                .isEqualTo(2);
    }
}
