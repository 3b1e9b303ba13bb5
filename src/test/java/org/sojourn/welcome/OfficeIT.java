package org.sojourn.welcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sojourn.access.As;
import org.sojourn.access.NotPermitted;
import org.sojourn.access.Role;
import org.sojourn.access.accounts.AccountDesk;
import org.sojourn.container.ContainerTest;
import org.sojourn.container.Given;
import org.sojourn.container.Sql;
import org.sojourn.platform.Refusal;
import org.sojourn.welcome.TaskBatchDesk.Chosen;
import org.sojourn.welcome.core.Kind;
import org.sojourn.welcome.core.LegalForm;
import org.sojourn.welcome.office.Figures;
import org.sojourn.welcome.office.Share;

/** What the welcome office counts, and what anybody does with many tasks at once. */
@ContainerTest
class OfficeIT {
    @Inject
    TaskBatchDesk batch;

    @Inject
    TaskDesk tasks;

    @Inject
    TaskRegister board;

    @Inject
    OverviewRegister overview;

    @Inject
    VisitDesk visits;

    @Inject
    TaskHolders holders;

    private LocalDate today() {
        return LocalDate.parse(
                String.valueOf(Sql.rows("SELECT CAST(UTC_TIMESTAMP() + INTERVAL clock_offset_seconds SECOND"
                                + " + INTERVAL 1 HOUR AS DATE) FROM installation WHERE id = 1")
                        .get(0)
                        .get(0)));
    }

    private static long office(String key) {
        long id = Given.anAccount(Role.TASK_OWNER);
        Sql.change("UPDATE account_role SET unit = ? WHERE account_id = ?", "OFFICE " + key, id);
        return id;
    }

    private static long aVisit() {
        return Given.aVisit(Given.anAccount(Role.GUEST), Given.anAccount(Role.HOST));
    }

    private static void wasDone(long visit, String code, String on) {
        Sql.change(
                "INSERT INTO visit_task (id, version, visit_id, code, done_on, done_at, done_by)"
                        + " SELECT ?, 1, id, ?, ?, ?, host_account_id FROM visit WHERE id = ?",
                Given.number(),
                code,
                on,
                on,
                visit);
    }

    private static List<Chosen> chosen(String code, long... visits) {
        return Arrays.stream(visits)
                .mapToObj(visit -> new Chosen(visit, code, 0))
                .toList();
    }

    private static boolean isDone(long visit, String code) {
        return Sql.number(
                        "SELECT COUNT(*) FROM visit_task WHERE visit_id = ? AND code = ? AND done_on IS NOT NULL",
                        visit,
                        code)
                == 1;
    }

    @Test
    void theFiguresAreWhatOneCountsByHand() {
        String[] gates = {"2001-02-20", "2001-03-01", "2001-03-02", null, "2001-02-01"};
        String[] addresses = {"2001-03-15", "2001-03-16", null, null, "2001-03-02"};
        for (int i = 0; i < gates.length; i++) {
            long visit = aVisit();
            Sql.change(
                    "UPDATE visit SET arrival = '2001-03-01', departure = '2001-12-31', registered_at = '2001-01-10'"
                            + " WHERE id = ?",
                    visit);
            if (gates[i] != null) wasDone(visit, "W37", gates[i]);
            if (addresses[i] != null) wasDone(visit, "W41", addresses[i]);
        }
        As.account(Given.anAccount(Role.WELCOME));
        List<VisitSight> seen = overview.arriving(LocalDate.of(2001, 1, 1), LocalDate.of(2001, 12, 31));
        Figures figures = Figures.of(seen, today());
        assertThat(figures.ready()).isEqualTo(new Share(3, 5));
        assertThat(figures.registered()).isEqualTo(new Share(2, 5));
        assertThat(figures.medianDays()).as("only four were ever ready").isNull();
    }

    @Test
    void theOverviewIsTheWelcomeOfficesAlone() {
        As.account(Given.anAccount(Role.HOST));
        assertThatThrownBy(() -> overview.running()).isInstanceOf(NotPermitted.class);
    }

    @Test
    void ofManyTasksTheOneThatIsDoneIsNamedAndTheOthersAreDone() {
        long one = aVisit();
        long other = aVisit();
        long late = aVisit();
        long first = office("HR");
        As.account(first);
        tasks.completeMine(new TaskDesk.CompleteTask(late, "W08", 0, today(), null, null));
        As.account(office("HR"));
        BatchOutcome outcome =
                batch.completeMine(new TaskBatchDesk.CompleteTasks(chosen("W08", one, late, other), today(), "file 7"));
        assertThat(outcome.done()).isEqualTo(2);
        assertThat(outcome.refused()).singleElement().satisfies(refused -> {
            assertThat(refused.code()).isEqualTo("task-is-done");
            assertThat(refused.arguments().get(0)).isEqualTo("Person Nr" + first);
        });
        assertThat(isDone(one, "W08")).isTrue();
        assertThat(isDone(other, "W08")).isTrue();
        assertThat(Sql.number(
                        "SELECT COUNT(*) FROM visit_task WHERE visit_id = ? AND evidence_words = 'file 7'", other))
                .isEqualTo(1);
    }

    @Test
    void aTaskOfAnotherOfficeRefusesTheWhole() {
        long visit = aVisit();
        As.account(office("HR"));
        List<Chosen> both = List.of(new Chosen(visit, "W08", 0), new Chosen(visit, "W33", 0));
        assertThatThrownBy(() -> batch.completeMine(new TaskBatchDesk.CompleteTasks(both, today(), null)))
                .isInstanceOf(NotPermitted.class);
        assertThat(isDone(visit, "W08")).isFalse();
    }

    @Test
    void theGateGuestsAndHealthGoAlone() {
        long visit = aVisit();
        As.account(Given.anAccount(Role.WELCOME));
        List<Chosen> all =
                List.of(new Chosen(visit, "W37", 0), new Chosen(visit, "W04", 0), new Chosen(visit, "W46", 0));
        BatchOutcome outcome = batch.complete(new TaskBatchDesk.CompleteTasks(all, today(), null));
        assertThat(outcome.done()).isEqualTo(1);
        assertThat(outcome.refused())
                .extracting(BatchOutcome.Refused::code)
                .containsExactly("task-goes-alone", "task-goes-alone");
        As.account(Given.anAccount(Role.OCCUPATIONAL_HEALTH));
        assertThat(batch.completeMine(new TaskBatchDesk.CompleteTasks(chosen("W22", visit), today(), null))
                        .done())
                .isZero();
    }

    @Test
    void aDayToComeAndNothingChosenAreRefused() {
        long visit = aVisit();
        As.account(office("HR"));
        assertThatThrownBy(() -> batch.completeMine(
                        new TaskBatchDesk.CompleteTasks(chosen("W08", visit), today().plusDays(1), null)))
                .isInstanceOfSatisfying(
                        Refusal.class, why -> assertThat(why.code()).isEqualTo("task-done-in-the-future"));
        assertThatThrownBy(() -> batch.remindMine(new TaskBatchDesk.RemindTasks(List.of())))
                .isInstanceOfSatisfying(
                        Refusal.class, why -> assertThat(why.code()).isEqualTo("no-task-chosen"));
    }

    @Test
    void whoeverCanActNowIsAskedForWhatHoldsATaskUp() {
        long host = Given.anAccount(Role.HOST);
        long visit = Given.aVisit(Given.anAccount(Role.GUEST), host);
        As.account(office("HR"));
        BatchOutcome outcome = batch.remindMine(new TaskBatchDesk.RemindTasks(chosen("W08", visit)));
        assertThat(outcome.done()).isEqualTo(1);
        assertThat(Sql.rows("SELECT code, kind FROM visit_note WHERE visit_id = ?", visit))
                .as("everything waits for the registration")
                .isEqualTo(List.of(List.of("W01", "REMINDER")));
        BatchOutcome again = batch.remindMine(new TaskBatchDesk.RemindTasks(chosen("W08", visit)));
        assertThat(again.done()).isZero();
        assertThat(again.refused()).extracting(BatchOutcome.Refused::code).containsExactly("task-reminded-today");
        As.account(host);
        assertThat(batch.remindMine(new TaskBatchDesk.RemindTasks(chosen("W01", visit)))
                        .refused())
                .extracting(BatchOutcome.Refused::code)
                .containsExactly("task-waits-for-you");
    }

    @Test
    void severalTasksAreHandedOverAtOnce() {
        long one = aVisit();
        long other = aVisit();
        long colleague = Given.anAccount(Role.READER);
        As.account(office("HR"));
        BatchOutcome outcome = batch.handOverMine(new TaskBatchDesk.HandTasks(chosen("W08", one, other), colleague));
        assertThat(outcome).isEqualTo(new BatchOutcome(2, List.of()));
        assertThat(holders.has(colleague)).as("her navigation leads there").isTrue();
        As.account(colleague);
        assertThat(board.mine())
                .extracting(row -> row.task().visitId(), row -> row.task().code())
                .containsExactlyInAnyOrder(tuple(one, "W08"), tuple(other, "W08"));
    }

    @Test
    void aDeputyReadsInWhosePlaceSheActs() {
        long host = Given.anAccount(Role.HOST);
        Given.aVisit(Given.anAccount(Role.GUEST), host);
        long deputy = Given.anAccount(Role.READER);
        Given.aDeputyship(deputy, host, Role.HOST, "FACULTY");
        As.account(deputy);
        assertThat(board.mine())
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.standsInFor()).isEqualTo("Person Nr" + host));
    }

    @Test
    void whoMeetsAGuestIsKnownToHaveTasks() {
        long buddy = Given.anAccount(Role.READER);
        assertThat(holders.has(buddy)).isFalse();
        As.account(Given.anAccount(Role.HOST));
        VisitFacts facts = new VisitFacts(
                Kind.POSTDOC,
                LegalForm.EMPLOYED,
                Set.of("FR"),
                LocalDate.of(1990, 5, 17),
                today().plusDays(100),
                today().plusDays(300),
                Set.of(),
                Set.of(),
                Set.of());
        visits.register(new VisitDesk.RegisterVisit(
                new AccountDesk.ReceiveGuest("Dr. Anne", "Martin", "guest" + Given.number() + "@example.org", "en"),
                facts,
                "MK1",
                "",
                null,
                buddy));
        assertThat(holders.has(buddy)).isTrue();
        assertThat(holders.has(Given.anAccount(Role.READER))).isFalse();
    }

    @Test
    void whatIsSeenOfAVisitIsWhatItsPlanSays() {
        long visit = aVisit();
        wasDone(visit, "W01", "2026-05-01");
        As.account(Given.anAccount(Role.WELCOME));
        VisitSight seen = overview.arriving(LocalDate.of(2027, 6, 1), LocalDate.of(2027, 6, 1)).stream()
                .filter(one -> one.id() == visit)
                .findFirst()
                .orElseThrow();
        assertThat(seen.isReady()).isFalse();
        assertThat(seen.addressAsked()).isTrue();
        assertThat(seen.registeredOn()).isEqualTo(LocalDate.of(2026, 1, 1));
        assertThat(seen.pending())
                .filteredOn(PendingTask::open)
                .extracting(PendingTask::code)
                .contains("W02", "W04")
                .doesNotContain("W01", "W08");
        assertThat(seen.progress().done()).isEqualTo(1);
    }
}
