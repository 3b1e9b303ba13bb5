package org.sojourn.correspondence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sojourn.correspondence.CallSamples.anOpenCall;

import jakarta.inject.Inject;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sojourn.access.As;
import org.sojourn.access.Role;
import org.sojourn.container.ContainerTest;
import org.sojourn.container.Given;
import org.sojourn.container.Sql;

/** What time alone tells about a call: that it is open, and that it closes soon. */
@ContainerTest
class CallNewsIT {
    private static final String HOST = "sojourn.mail.host";

    @Inject
    CallNews news;

    @Inject
    NewsDesk desk;

    @BeforeEach
    void aMailServer() {
        Given.remindersRest();
        System.setProperty(HOST, "127.0.0.1");
        onlyWhoComesNowWantsNews();
    }

    /** Other tests leave ten thousand students, and each would get a letter about each call. */
    private static void onlyWhoComesNowWantsNews() {
        Sql.change(
                "INSERT INTO news_declined (id, account_id, declined_at) SELECT id, id, UTC_TIMESTAMP(6) FROM account"
                        + " WHERE id NOT IN (SELECT account_id FROM news_declined)");
    }

    @AfterEach
    void none() {
        System.clearProperty(HOST);
        Sql.change("DELETE FROM news_declined WHERE id = account_id");
        Given.theClockIsAheadBy(Duration.ZERO);
        Sql.change("DELETE FROM letter WHERE state IN ('WAITING', 'FAILED') AND kind NOT LIKE 'OFFER%'");
        CallSamples.closeAll();
    }

    @Test
    void anOpenCallIsToldOnceToEveryStudentWhoHasNotBegunAndToNobodyElse() {
        long call = anOpenCall(20);
        long eva = Given.anAccount(Role.STUDENT);
        long ben = Given.anAccount(Role.STUDENT);
        long reader = Given.anAccount(Role.READER);
        Given.anApplication(call, ben);
        write();
        write();
        assertThat(told(call, eva)).isEqualTo(1);
        assertThat(told(call, ben)).isZero();
        assertThat(told(call, reader)).isZero();
        long late = Given.anAccount(Role.STUDENT);
        write();
        assertThat(told(call, late)).as("who joins in the first week").isEqualTo(1);
        long later = Given.anAccount(Role.STUDENT);
        Given.theClockIsAheadBy(Duration.ofDays(8));
        write();
        assertThat(told(call, later)).as("no news any more").isZero();
    }

    @Test
    void whoHasDeclinedNewsIsNotToldUntilSheWantsThemAgain() {
        long call = anOpenCall(20);
        long eva = As.student();
        desk.decline();
        desk.decline();
        assertThat(desk.isDeclined()).isTrue();
        write();
        assertThat(told(call, eva)).isZero();
        As.account(eva);
        desk.welcome();
        desk.welcome();
        write();
        assertThat(told(call, eva)).isEqualTo(1);
        assertThat(Sql.number(
                        "SELECT COUNT(*) FROM journal_entry WHERE act LIKE 'correspondence.news-%' AND actor_id = ?",
                        eva))
                .isEqualTo(2);
    }

    @Test
    void aDraftIsRemindedOnceAtEachMarkOfTheDeadlineThatIsHers() {
        long call = anOpenCall(10);
        long draft = aDraft(call);
        long submitted = Given.anAccount(Role.STUDENT);
        Given.anApplication(call, submitted);
        long more = aDraft(call);
        Sql.change(
                "INSERT INTO own_deadline (id, version, call_id, account_id, closes_at, reason, given_at, given_by)"
                        + " SELECT ?, 1, id, ?, closes_at + INTERVAL 5 DAY, 'x', UTC_TIMESTAMP(6), 1 FROM exchange_call"
                        + " WHERE id = ?",
                Given.number(),
                more,
                call);
        Sql.change("UPDATE exchange_call SET own_until = closes_at + INTERVAL 5 DAY WHERE id = ?", call);
        int[] hours = {0, 71, 73, 80, 120, 191, 193, 200, 239, 241, 313};
        String counts = "";
        for (int hour : hours) {
            Given.theClockIsAheadBy(Duration.ofHours(hour));
            write();
            counts += reminders(draft) + "" + reminders(more) + " ";
        }
        assertThat(counts.strip()).isEqualTo("00 00 10 10 10 10 21 21 21 21 22");
        assertThat(reminders(submitted)).isZero();
    }

    @Test
    void whoHasJustWorkedOnItIsNotRemindedAndAMovedDeadlineRemindsAnew() {
        long call = anOpenCall(10);
        long draft = aDraft(call);
        Given.theClockIsAheadBy(Duration.ofHours(73));
        Sql.change(
                "UPDATE application SET changed_at = UTC_TIMESTAMP(6) + INTERVAL 73 HOUR WHERE call_id = ? AND account_id = ?",
                call,
                draft);
        write();
        assertThat(reminders(draft)).isZero();
        Sql.change("UPDATE exchange_call SET closes_at = closes_at + INTERVAL 3 DAY WHERE id = ?", call);
        Given.theClockIsAheadBy(Duration.ofHours(145));
        write();
        assertThat(reminders(draft)).isEqualTo(1);
    }

    private void write() {
        As.system();
        news.write();
    }

    private static long aDraft(long call) {
        long student = Given.anAccount(Role.STUDENT);
        long id = Given.anApplication(call, student);
        Sql.change("UPDATE application SET status = 'DRAFT', submitted_at = NULL WHERE id = ?", id);
        return student;
    }

    private static long told(long call, long account) {
        return Sql.number("SELECT COUNT(*) FROM letter WHERE message_key = ?", "call-open/" + call + "/" + account);
    }

    private static long reminders(long account) {
        return Sql.number("SELECT COUNT(*) FROM letter WHERE kind = 'DRAFT_REMINDER' AND account_id = ?", account);
    }
}
