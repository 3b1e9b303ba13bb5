package org.sojourn.welcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sojourn.welcome.WelcomeSamples.ARRIVAL;
import static org.sojourn.welcome.WelcomeSamples.DEPARTURE;
import static org.sojourn.welcome.WelcomeSamples.aVisitOf;
import static org.sojourn.welcome.WelcomeSamples.done;
import static org.sojourn.welcome.WelcomeSamples.office;
import static org.sojourn.welcome.WelcomeSamples.refused;
import static org.sojourn.welcome.WelcomeSamples.row;
import static org.sojourn.welcome.WelcomeSamples.state;
import static org.sojourn.welcome.WelcomeSamples.today;

import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sojourn.access.As;
import org.sojourn.access.NotPermitted;
import org.sojourn.access.Role;
import org.sojourn.container.ContainerTest;
import org.sojourn.container.Given;
import org.sojourn.container.Sql;
import org.sojourn.welcome.core.TaskState;

/** Whose visits and whose tasks somebody sees, and what stays when days move. */
@ContainerTest
class WelcomeIT {
    @Inject
    VisitDesk visits;

    @Inject
    VisitRegister register;

    @Inject
    TaskDesk tasks;

    @Inject
    TaskRegister board;

    @Test
    void aHostSeesHisOwnVisitsAndNoOthers() {
        long host = Given.anAccount(Role.HOST);
        long own = aVisitOf(host);
        long other = aVisitOf(Given.anAccount(Role.HOST));
        As.account(host);
        assertThat(register.hostedAll()).extracting(VisitRow::id).containsExactly(own);
        assertThat(register.hosted(own)).isPresent();
        assertThat(register.hosted(other)).isEmpty();
        assertThat(board.myTask(other, "W10")).isEmpty();
        assertThatThrownBy(() -> visits.moveHosted(new VisitDesk.MoveVisit(other, 1, ARRIVAL, DEPARTURE)))
                .isInstanceOf(NotPermitted.class);
    }

    @Test
    void aGuestSeesHerOwnVisitAndNoOther() {
        long guest = Given.anAccount(Role.GUEST);
        long own = Given.aVisit(guest, Given.anAccount(Role.HOST));
        long other = aVisitOf(Given.anAccount(Role.HOST));
        As.account(guest);
        assertThat(register.mine().orElseThrow().id()).isEqualTo(own);
        assertThat(board.mine())
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.task().visitId()).isEqualTo(own));
        assertThat(board.myTask(other, "W04")).isEmpty();
        assertThatThrownBy(() -> tasks.completeMine(done(own, "W08", today())))
                .as("what is an office’s")
                .isInstanceOf(NotPermitted.class);
        tasks.completeMine(done(own, "W04", today()));
        assertThat(state(register.mine().orElseThrow(), "W04")).isEqualTo(TaskState.DONE);
    }

    @Test
    void anOfficeSeesItsTasksOverAllVisitsAndNoOtherOffices() {
        long one = aVisitOf(Given.anAccount(Role.HOST));
        long other = aVisitOf(Given.anAccount(Role.HOST));
        As.account(office("HR"));
        assertThat(board.ofOffices()).extracting(row -> row.task().visitId()).contains(one, other);
        assertThat(board.ofOffices())
                .extracting(row -> row.task().code())
                .contains("W08")
                .doesNotContain("W30", "W04");
        assertThat(board.myTask(one, "W08")).isPresent();
        assertThat(board.myTask(one, "W33")).isEmpty();
        assertThatThrownBy(() -> tasks.completeMine(done(one, "W33", today()))).isInstanceOf(NotPermitted.class);
    }

    @Test
    void anOfficeWithoutMembersIsSeenToByTheWelcomeOffice() {
        Sql.change("UPDATE account_role SET until_day = '2001-01-01' WHERE role = 'TASK_OWNER'");
        office("IT");
        long visit = aVisitOf(Given.anAccount(Role.HOST));
        As.account(Given.anAccount(Role.WELCOME));
        List<BoardRow> seen = board.ofWelcome().stream()
                .filter(row -> row.task().visitId() == visit)
                .toList();
        assertThat(seen)
                .extracting(row -> row.task().code())
                .contains("W33", "W37")
                .doesNotContain("W36", "W02");
        assertThat(seen)
                .filteredOn(row -> row.task().code().equals("W33"))
                .allSatisfy(row -> assertThat(row.task().owner().staffed()).isFalse());
        tasks.complete(done(visit, "W33", today()));
    }

    @Test
    void whoIsGivenATaskHasIt() {
        long visit = aVisitOf(Given.anAccount(Role.HOST));
        long colleague = Given.anAccount(Role.READER);
        As.account(office("HR"));
        refused(
                "task-needs-a-colleague",
                () -> tasks.handOverMine(new TaskDesk.HandTask(visit, "W08", 0, Given.anAccount(Role.GUEST))));
        tasks.handOverMine(new TaskDesk.HandTask(visit, "W08", 0, colleague));
        assertThat(board.ofOffices())
                .noneMatch(row ->
                        row.task().visitId() == visit && row.task().code().equals("W08"));
        As.account(colleague);
        assertThat(board.mine())
                .extracting(row -> row.task().visitId() + row.task().code())
                .containsExactly(visit + "W08");
        tasks.completeMine(new TaskDesk.CompleteTask(visit, "W08", 1, today(), "draft 7", null));
    }

    @Test
    void aDeputyDoesTheTasksOfHisHost() {
        long host = Given.anAccount(Role.HOST);
        long visit = aVisitOf(host);
        long deputy = Given.anAccount(Role.READER);
        As.account(deputy);
        assertThatThrownBy(() -> register.hosted(visit)).isInstanceOf(NotPermitted.class);
        Given.aDeputyship(deputy, host, Role.HOST, "FACULTY");
        As.account(deputy);
        assertThat(register.hosted(visit)).isPresent();
        assertThat(board.mine()).extracting(row -> row.task().code()).contains("W02");
        tasks.completeMine(done(visit, "W02", today()));
    }

    @Test
    void theDaysMoveAndWhatIsDoneStays() {
        long host = Given.anAccount(Role.HOST);
        long visit = aVisitOf(host);
        As.account(host);
        tasks.completeMine(new TaskDesk.CompleteTask(visit, "W02", 0, today().minusDays(1), "Letter of 1 May", null));
        VisitCard before = register.hosted(visit).orElseThrow();
        visits.moveHosted(new VisitDesk.MoveVisit(visit, before.version(), ARRIVAL.plusDays(30), DEPARTURE));
        VisitCard after = register.hosted(visit).orElseThrow();
        assertThat(row(after, "W02").doneOn()).isEqualTo(today().minusDays(1));
        assertThat(row(after, "W02").evidence()).isEqualTo("Letter of 1 May");
        assertThat(row(after, "W13").due()).isAfter(row(before, "W13").due());
        refused("stale", () -> visits.moveHosted(new VisitDesk.MoveVisit(visit, before.version(), ARRIVAL, DEPARTURE)));
        refused(
                "visit-departure-before-arrival",
                () -> visits.moveHosted(
                        new VisitDesk.MoveVisit(visit, after.version(), ARRIVAL, ARRIVAL.minusDays(1))));
    }
}
