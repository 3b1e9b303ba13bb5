package org.sojourn.welcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sojourn.welcome.WelcomeSamples.aVisitOf;
import static org.sojourn.welcome.WelcomeSamples.done;
import static org.sojourn.welcome.WelcomeSamples.office;
import static org.sojourn.welcome.WelcomeSamples.refused;
import static org.sojourn.welcome.WelcomeSamples.row;
import static org.sojourn.welcome.WelcomeSamples.state;
import static org.sojourn.welcome.WelcomeSamples.today;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sojourn.access.As;
import org.sojourn.access.NotPermitted;
import org.sojourn.access.Role;
import org.sojourn.container.ContainerTest;
import org.sojourn.container.Given;
import org.sojourn.platform.Refusal;
import org.sojourn.welcome.core.TaskState;

/** What is done to a task, and what is not. */
@ContainerTest
class TaskActsIT {
    @Inject
    VisitRegister register;

    @Inject
    TaskDesk tasks;

    @Inject
    TaskRegister board;

    @Test
    void whoIsSecondIsToldByWhomAndWhen() {
        long visit = aVisitOf(Given.anAccount(Role.HOST));
        long first = office("HR");
        As.account(first);
        tasks.completeMine(done(visit, "W08", today()));
        As.account(office("HR"));
        assertThatThrownBy(() -> tasks.completeMine(done(visit, "W08", today())))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.code()).isEqualTo("task-is-done");
                    assertThat(refusal.arguments().get(0)).isEqualTo("Person Nr" + first);
                    assertThat(String.valueOf(refusal.arguments().get(4))).matches("\\d\\d:\\d\\d");
                });
    }

    @Test
    void ofManyWhoCompleteATaskAtOnceOneDoes() {
        long visit = aVisitOf(Given.anAccount(Role.HOST));
        LocalDate today = today();
        Map<Long, Runnable> acts = new LinkedHashMap<>();
        for (int i = 0; i < 6; i++) acts.put(office("HR"), () -> tasks.completeMine(done(visit, "W08", today)));
        Map<Long, Optional<Throwable>> outcomes = As.atOnce(acts);
        assertThat(outcomes.values().stream().filter(Optional::isEmpty)).hasSize(1);
        assertThat(outcomes.values().stream().flatMap(Optional::stream))
                .allSatisfy(thrown -> assertThat(thrown)
                        .isInstanceOfSatisfying(
                                Refusal.class,
                                refusal -> assertThat(refusal.code()).isEqualTo("task-is-done")));
    }

    @Test
    void whatIsNotNeededHoldsNobodyUp() {
        long host = Given.anAccount(Role.HOST);
        long visit = aVisitOf(host);
        As.account(host);
        tasks.completeMine(done(visit, "W02", today()));
        assertThat(state(register.hosted(visit).orElseThrow(), "W07")).isEqualTo(TaskState.LOCKED);
        refused("reason-needed", () -> tasks.dismissMine(new TaskDesk.DismissTask(visit, "W03", 0, " ")));
        tasks.dismissMine(new TaskDesk.DismissTask(visit, "W03", 0, "Decided by the dean"));
        assertThat(state(register.hosted(visit).orElseThrow(), "W07")).isEqualTo(TaskState.OPEN);
    }

    @Test
    void nothingIsWrittenAboutHealthAndOnlyThePhysicianSaysIt() {
        long host = Given.anAccount(Role.HOST);
        long visit = aVisitOf(host);
        As.account(Given.anAccount(Role.WELCOME));
        assertThatThrownBy(() -> tasks.complete(done(visit, "W22", today()))).isInstanceOf(NotPermitted.class);
        As.account(Given.anAccount(Role.OCCUPATIONAL_HEALTH));
        assertThat(board.ofHealth()).extracting(row -> row.task().code()).contains("W22");
        refused(
                "no-words-about-health",
                () -> tasks.completeMine(new TaskDesk.CompleteTask(visit, "W22", 0, today(), "two doses", null)));
        refused("no-words-about-health", () -> tasks.commentMine(new TaskDesk.CommentTask(visit, "W22", "two doses")));
        tasks.completeMine(done(visit, "W22", today()));
        As.account(host);
        assertThat(row(register.hosted(visit).orElseThrow(), "W22").isDone())
                .as("the host reads yes or no")
                .isTrue();
    }

    @Test
    void aDayToComeAndAClosedGateAreRefused() {
        long visit = aVisitOf(Given.anAccount(Role.HOST));
        As.account(Given.anAccount(Role.WELCOME));
        refused("task-done-in-the-future", () -> tasks.complete(done(visit, "W46", today().plusDays(1))));
        refused("gate-is-closed", () -> tasks.complete(done(visit, "W37", today())));
        refused("gate-stays", () -> tasks.dismiss(new TaskDesk.DismissTask(visit, "W37", 0, "no time")));
    }

    @Test
    void oneReminderADayIsNotedForTheTask() {
        long host = Given.anAccount(Role.HOST);
        long visit = aVisitOf(host);
        As.account(host);
        tasks.remindShared(new TaskDesk.RemindTask(visit, "W08"));
        refused("task-reminded-today", () -> tasks.remindShared(new TaskDesk.RemindTask(visit, "W08")));
        tasks.commentMine(new TaskDesk.CommentTask(visit, "W08", "The guest asks when."));
        assertThat(board.myTask(visit, "W08").orElseThrow().notes())
                .extracting(NoteRow::reminder)
                .containsExactly(true, false);
    }
}
