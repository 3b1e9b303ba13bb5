package org.sojourn.correspondence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sojourn.correspondence.VisitSamples.arrives;
import static org.sojourn.correspondence.VisitSamples.done;
import static org.sojourn.correspondence.VisitSamples.kinds;
import static org.sojourn.correspondence.VisitSamples.moved;
import static org.sojourn.correspondence.VisitSamples.office;
import static org.sojourn.correspondence.VisitSamples.paper;
import static org.sojourn.correspondence.VisitSamples.today;

import jakarta.annotation.Resource;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sojourn.access.As;
import org.sojourn.access.Role;
import org.sojourn.access.accounts.AccountDesk;
import org.sojourn.container.ContainerTest;
import org.sojourn.container.Given;
import org.sojourn.container.Sql;
import org.sojourn.correspondence.wording.Facts;
import org.sojourn.correspondence.wording.LetterKind;
import org.sojourn.platform.Refusal;
import org.sojourn.platform.Seal;
import org.sojourn.welcome.MovedTask;
import org.sojourn.welcome.Owner;
import org.sojourn.welcome.TaskDesk;
import org.sojourn.welcome.VisitChanged;
import org.sojourn.welcome.VisitDesk;
import org.sojourn.welcome.core.OwnerRole;

/** Who gets which letter about a visit, how often, and what it does not say. */
@ContainerTest
class VisitLettersIT {
    private static final String HOST = "sojourn.mail.host";

    @Inject
    VisitDesk visits;

    @Inject
    TaskDesk tasks;

    @Inject
    VisitReminders reminders;

    @Inject
    Event<VisitChanged> changed;

    @Inject
    Seal seal;

    @Resource
    UserTransaction transaction;

    @BeforeEach
    void onlyWhoComesNowIsThere() {
        Given.remindersRest();
        Sql.change("UPDATE account_role SET until_day = '2001-01-01' WHERE role IN ('TASK_OWNER', 'WELCOME',"
                + " 'OCCUPATIONAL_HEALTH')");
        Sql.change("UPDATE visit SET state = 'CALLED_OFF'");
        System.setProperty(HOST, "127.0.0.1");
    }

    @AfterEach
    void none() {
        System.clearProperty(HOST);
        Given.theClockIsAheadBy(Duration.ZERO);
        Sql.change("DELETE FROM letter WHERE state IN ('WAITING', 'FAILED') AND kind NOT LIKE 'OFFER%'");
    }

    @Test
    void everybodyWithStepsGetsOneLetterAndTheGuestHerLink() {
        long host = Given.anAccount(Role.HOST);
        long deputy = Given.anAccount(Role.READER);
        Given.aDeputyship(deputy, host, Role.HOST, "FACULTY");
        long welcome = Given.anAccount(Role.WELCOME);
        long hr = office("HR");
        long physician = Given.anAccount(Role.OCCUPATIONAL_HEALTH);
        As.account(host);
        String email = "guest" + Given.number() + "@example.org";
        LocalDate soon = today().plusDays(200);
        visits.register(new VisitDesk.RegisterVisit(
                new AccountDesk.ReceiveGuest("Dr. Ana", "Silva", email, "en"),
                VisitSamples.facts(soon),
                "MK1",
                "",
                null,
                null));
        long guest = Sql.number("SELECT id FROM account WHERE email = ?", email);
        assertThat(kinds(guest)).containsExactly("VISIT_INVITATION");
        assertThat(facts(guest, LetterKind.VISIT_INVITATION).get("link"))
                .matches("/access/visit-link\\?link=[0-9a-f]{64}");
        for (long person : List.of(host, deputy, welcome, hr))
            assertThat(kinds(person)).containsExactly("VISIT_TASKS");
        assertThat(kinds(physician)).as("nothing to do without a hospital").isEmpty();
        assertThat(facts(hr, LetterKind.VISIT_TASKS))
                .containsEntry("visit", "den Besuch von Dr. Ana Silva")
                .containsEntry("steps", "3 Schritte")
                .containsEntry("link", "/welcome/tasks");
    }

    @Test
    void whoIsAskedForAStepHearsOfItOnceADayAndWhoeverAskedDoesNot() {
        long host = Given.anAccount(Role.HOST);
        long visit = Given.aVisit(Given.anAccount(Role.GUEST), host);
        long hr = office("HR");
        long welcome = Given.anAccount(Role.WELCOME);
        As.account(host);
        tasks.remindShared(new TaskDesk.RemindTask(visit, "W08"));
        assertThatThrownBy(() -> tasks.remindShared(new TaskDesk.RemindTask(visit, "W08")))
                .isInstanceOf(Refusal.class);
        assertThat(kinds(hr)).containsExactly("VISIT_REMINDER");
        assertThat(facts(hr, LetterKind.VISIT_REMINDER))
                .containsEntry("step", "Arbeitsvertrag entwerfen")
                .containsEntry("link", "/welcome/task?visitId=" + visit + "&code=W08");
        tasks.remindShared(new TaskDesk.RemindTask(visit, "W02"));
        assertThat(kinds(host)).as("he asked himself").isEmpty();
        tasks.remindShared(new TaskDesk.RemindTask(visit, "W36"));
        assertThat(kinds(welcome)).as("for an office without members").containsExactly("VISIT_REMINDER");
    }

    @Test
    void nothingAboutHealthIsInALetter() {
        long host = Given.anAccount(Role.HOST);
        long guest = Given.anAccount(Role.GUEST);
        long visit = Given.aVisit(guest, host);
        long physician = Given.anAccount(Role.OCCUPATIONAL_HEALTH);
        As.account(host);
        tasks.remindShared(new TaskDesk.RemindTask(visit, "W22"));
        assertThat(facts(physician, LetterKind.VISIT_REMINDER))
                .containsEntry("step", "Schritt beim Betriebsärztlichen Dienst")
                .containsEntry("link", "/welcome/tasks");
        tasks.remindShared(new TaskDesk.RemindTask(visit, "W21"));
        assertThat(facts(guest, LetterKind.VISIT_REMINDER))
                .containsEntry("step", "Schritt beim Betriebsärztlichen Dienst")
                .containsEntry("link", "/welcome/mine");
    }

    @Test
    void whoseDaysMovedIsToldOnceAndWhoeverMovedThemIsNot() throws Exception {
        long host = Given.anAccount(Role.HOST);
        long guest = Given.anAccount(Role.GUEST);
        long visit = Given.aVisit(guest, host);
        long hr = office("HR");
        LocalDate day = LocalDate.of(2027, 3, 1);
        List<MovedTask> moved = List.of(
                moved("W02", new Owner(OwnerRole.HOST, host, "", true), day, day.plusDays(7)),
                moved("W08", new Owner(OwnerRole.HR, 0, "", true), day, day.plusDays(1)),
                moved("W20", new Owner(OwnerRole.HR, 0, "", true), null, day),
                moved("W39", new Owner(OwnerRole.HR, 0, "", true), day, null),
                moved("W21", new Owner(OwnerRole.GUEST, guest, "", true), day, day.plusDays(1)));
        fire(new VisitChanged(visit, host, false, moved));
        assertThat(kinds(host)).isEmpty();
        assertThat(facts(hr, LetterKind.VISIT_MOVED))
                .containsEntry(
                        "tasks",
                        "Titel W08: bisher 1. März 2027, jetzt 2. März 2027\nTitel W20: kommt dazu, 1. März 2027\n"
                                + "Titel W39: fällt weg, bisher 1. März 2027");
        assertThat(kinds(hr)).containsExactly("VISIT_MOVED");
        assertThat(facts(guest, LetterKind.VISIT_MOVED))
                .containsEntry("visit", "Ihren Besuch")
                .hasEntrySatisfying(
                        "tasks", told -> assertThat(told).startsWith("Schritt beim Betriebsärztlichen Dienst: bisher"));
        fire(new VisitChanged(visit, guest, true, moved));
        assertThat(kinds(host)).containsExactly("VISIT_CALLED_OFF");
        assertThat(kinds(hr)).containsExactly("VISIT_MOVED", "VISIT_CALLED_OFF");
        assertThat(kinds(guest)).containsExactly("VISIT_MOVED");
    }

    @Test
    void aGuestIsRemindedAWeekBeforeAndOnceItIsOverHoweverTheClockIsTurned() {
        long host = Given.anAccount(Role.HOST);
        long guest = Given.anAccount(Role.GUEST);
        long visit = Given.aVisit(guest, host);
        done(visit, "W01");
        // W04 is due 165 days before, or on the working day before that
        arrives(visit, today().plusDays(165 + 20));
        write(5);
        assertThat(kinds(guest)).isEmpty();
        write(13);
        write(13);
        assertThat(kinds(guest)).containsExactly("VISIT_STEPS");
        assertThat(facts(guest, LetterKind.VISIT_STEPS))
                .containsEntry("steps", "ein Schritt")
                .containsEntry("link", "/welcome/mine")
                .hasEntrySatisfying(
                        "tasks",
                        told -> assertThat(told).startsWith("Lebenslauf und Abschlüsse hochladen, Pass zeigen, bis "));
        write(21);
        write(14);
        write(22);
        assertThat(kinds(guest)).containsExactly("VISIT_STEPS", "VISIT_STEPS");
        Sql.change("DELETE FROM letter WHERE account_id = ?", guest);
        write(21);
        assertThat(kinds(guest)).as("told before").isEmpty();
        assertThat(Sql.number("SELECT COUNT(*) FROM visit_told WHERE visit_id = ? AND code = 'W04'", visit))
                .isEqualTo(2);
        arrives(visit, today().plusDays(165 + 60));
        write(54);
        assertThat(kinds(guest)).as("another day is told anew").containsExactly("VISIT_STEPS");
    }

    @Test
    void whatIsOverdueComesOnMondaysOnceAWeekAndOnlyWhereSomethingIs() {
        long host = Given.anAccount(Role.HOST);
        long visit = Given.aVisit(Given.anAccount(Role.GUEST), host);
        arrives(visit, today().plusDays(130));
        long hr = office("HR");
        long it = office("IT");
        int monday = 8 - today().getDayOfWeek().getValue();
        write(monday + 1);
        assertThat(kinds(hr)).as("on a Tuesday").doesNotContain("VISIT_OVERDUE");
        write(monday);
        write(monday);
        write(monday + 2);
        assertThat(kinds(hr)).containsOnlyOnce("VISIT_OVERDUE");
        assertThat(facts(hr, LetterKind.VISIT_OVERDUE).get("tasks"))
                .startsWith("Arbeitsvertrag entwerfen (Person Nr")
                .contains("war am", "wartet noch auf andere");
        assertThat(kinds(it)).as("nothing of theirs is overdue").isEmpty();
        write(monday + 7);
        assertThat(kinds(hr)).containsExactly("VISIT_OVERDUE", "VISIT_OVERDUE");
        Sql.change("UPDATE visit SET state = 'CALLED_OFF' WHERE id = ?", visit);
        write(monday + 14);
        assertThat(kinds(hr)).hasSize(2);
    }

    @Test
    void aPaperThatEndsTooEarlyIsToldThreeMonthsAndOneMonthBefore() {
        long guest = Given.anAccount(Role.GUEST);
        long welcome = Given.anAccount(Role.WELCOME);
        long visit = Given.aVisit(guest, Given.anAccount(Role.HOST));
        arrives(visit, today().minusDays(100));
        paper(visit, "W48", today().plusDays(92));
        paper(visit, "W18", today().plusDays(900));
        write(1);
        assertThat(papers(guest)).isZero();
        for (int day : List.of(2, 3, 50, 3)) write(day);
        assertThat(papers(guest)).isEqualTo(1);
        assertThat(papers(welcome)).isEqualTo(1);
        Sql.change("DELETE FROM letter WHERE account_id = ?", guest);
        for (int day : List.of(61, 62, 63, 92, 93, 120)) write(day);
        assertThat(papers(guest)).as("the second, and none when it is over").isEqualTo(1);
        assertThat(papers(welcome)).isEqualTo(2);
        assertThat(facts(guest, LetterKind.VISIT_PAPER_ENDS)).containsEntry("visit", "Ihren Besuch");
    }

    /** As the job does, so many days from now, at noon by the faculty’s clock. */
    private void write(int days) {
        long seconds = Sql.number("SELECT TIMESTAMPDIFF(SECOND, UTC_TIMESTAMP(), TIMESTAMP(UTC_DATE(), '11:00:00'))");
        Given.theClockIsAheadBy(Duration.ofDays(days).plusSeconds(seconds));
        As.system();
        reminders.write();
    }

    private void fire(VisitChanged change) throws Exception {
        As.system();
        transaction.begin();
        changed.fire(change);
        transaction.commit();
    }

    private static long papers(long person) {
        return kinds(person).stream().filter("VISIT_PAPER_ENDS"::equals).count();
    }

    private Map<String, String> facts(long person, LetterKind kind) {
        Map<String, String> facts = Facts.split(seal.open(Sql.text(
                "SELECT facts FROM letter WHERE account_id = ? AND kind = ? ORDER BY id DESC LIMIT 1",
                person,
                kind.name())));
        facts.replaceAll((key, value) -> value.replace('\u00a0', ' '));
        return facts;
    }
}
