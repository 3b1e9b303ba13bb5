package org.sojourn.welcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.sojourn.access.As;
import org.sojourn.access.NotPermitted;
import org.sojourn.access.Role;
import org.sojourn.access.accounts.AccountDesk;
import org.sojourn.container.ContainerTest;
import org.sojourn.container.Given;
import org.sojourn.container.Sql;
import org.sojourn.platform.Refusal;
import org.sojourn.welcome.core.Activity;
import org.sojourn.welcome.core.Kind;
import org.sojourn.welcome.core.LegalForm;
import org.sojourn.welcome.core.TaskState;

@ContainerTest
class WelcomeIT {
    private static final LocalDate ARRIVAL = LocalDate.of(2027, 6, 1);
    private static final LocalDate DEPARTURE = LocalDate.of(2029, 5, 31);

    @Inject
    VisitDesk visits;

    @Inject
    VisitRegister register;

    @Inject
    TaskDesk tasks;

    @Inject
    TaskRegister board;

    private static VisitFacts facts(String citizenship, LocalDate birth, LocalDate arrival, LocalDate departure) {
        return new VisitFacts(
                Kind.POSTDOC,
                LegalForm.EMPLOYED,
                Set.of(citizenship),
                birth,
                arrival,
                departure,
                Set.of(Activity.LAB),
                Set.of(Trait.RESEARCH, Trait.FOREIGN_DEGREE, Trait.HOSPITAL_PREMISES),
                Set.of());
    }

    private static VisitFacts ofOkafor() {
        return facts("NG", LocalDate.of(1990, 5, 17), ARRIVAL, DEPARTURE);
    }

    private static VisitDesk.RegisterVisit command(VisitFacts facts) {
        return command(facts, "guest" + Given.number() + "@example.org");
    }

    private static VisitDesk.RegisterVisit command(VisitFacts facts, String email) {
        return new VisitDesk.RegisterVisit(
                new AccountDesk.ReceiveGuest("Dr. Adaeze", "Okafor", email, "en"), facts, "MK1", "", null, null);
    }

    private static TaskDesk.CompleteTask done(long visit, String code, LocalDate on) {
        return new TaskDesk.CompleteTask(visit, code, 0, on, null, null);
    }

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

    private static long aVisitOf(long host) {
        return Given.aVisit(Given.anAccount(Role.GUEST), host);
    }

    private static void refused(String code, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }

    @Test
    void aHostRegistersAGuestAndReadsAtOnceWhichStartIsSafe() {
        As.account(Given.anAccount(Role.HOST));
        LocalDate soon = today().plusDays(40);
        long id = visits.register(command(facts("NG", LocalDate.of(1990, 5, 17), soon, soon.plusYears(1))));
        VisitCard card = register.hosted(id).orElseThrow();
        assertThat(card.earliestSafeStart()).isAfter(soon.plusDays(60));
        assertThat(card.daysTooEarly()).isGreaterThan(60);
        assertThat(card.path())
                .extracting(step -> step.task().code())
                .contains("W13", "W14")
                .endsWith("W37");
        assertThat(card.tasks()).hasSizeGreaterThan(30);
        assertThat(card.tasks().get(0).isDone())
                .as("registering is the first task")
                .isTrue();
    }

    @Test
    void theGuestGetsAnAccountWithoutAPasswordAndALink() {
        As.account(Given.anAccount(Role.HOST));
        String email = "guest" + Given.number() + "@example.org";
        visits.register(command(ofOkafor(), email));
        long account = Sql.number("SELECT id FROM account WHERE email = ?", email);
        assertThat(Sql.number("SELECT COUNT(*) FROM account_role WHERE account_id = ? AND role = 'GUEST'", account))
                .isEqualTo(1);
        assertThat(Sql.number("SELECT COUNT(*) FROM entry_link WHERE account_id = ?", account))
                .isEqualTo(1);
        assertThat(Sql.number("SELECT COUNT(*) FROM account WHERE id = ? AND password_hash IS NULL", account))
                .isEqualTo(1);
        visits.register(command(ofOkafor(), email));
        assertThat(Sql.number("SELECT COUNT(*) FROM entry_link WHERE account_id = ?", account))
                .as("who comes again keeps her account and gets another link")
                .isEqualTo(2);
    }

    @Test
    void whatCannotBeTrueIsRefusedEachWithItsSentence() {
        As.account(Given.anAccount(Role.HOST));
        LocalDate birth = LocalDate.of(1990, 5, 17);
        refused(
                "visit-departure-before-arrival",
                () -> visits.register(command(facts("NG", birth, ARRIVAL, ARRIVAL.minusDays(1)))));
        refused(
                "visit-birth-in-the-future",
                () -> visits.register(command(facts("NG", today().plusDays(2), ARRIVAL, DEPARTURE))));
        refused("visit-citizenship-unknown", () -> visits.register(command(facts("QQ", birth, ARRIVAL, DEPARTURE))));
        refused("visit-days-missing", () -> visits.register(command(facts("NG", birth, null, DEPARTURE))));
        refused("visit-birth-date-missing", () -> visits.register(command(facts("NG", null, ARRIVAL, DEPARTURE))));
        long reader = Given.anAccount(Role.READER);
        refused("guest-address-taken", () -> visits.register(command(ofOkafor(), "person" + reader + "@example.org")));
    }

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

    private static TaskState state(VisitCard card, String code) {
        return row(card, code).state();
    }

    private static TaskRow row(VisitCard card, String code) {
        return card.tasks().stream()
                .filter(task -> task.code().equals(code))
                .findFirst()
                .orElseThrow();
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

    @Test
    void aVisaThatEndsBeforeTheStayBringsATask() {
        long visit = aVisitOf(Given.anAccount(Role.HOST));
        As.account(Given.anAccount(Role.WELCOME));
        assertThat(register.visit(visit).orElseThrow().tasks())
                .noneMatch(task -> task.code().equals("W69"));
        tasks.complete(new TaskDesk.CompleteTask(visit, "W48", 0, today(), "card", ARRIVAL.plusYears(1)));
        assertThat(Sql.number("SELECT COUNT(*) FROM visit_expiry WHERE visit_id = ?", visit))
                .isEqualTo(1);
        assertThat(row(register.visit(visit).orElseThrow(), "W69").due()).isBefore(ARRIVAL.plusYears(1));
    }
}
