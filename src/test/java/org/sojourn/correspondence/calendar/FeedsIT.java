package org.sojourn.correspondence.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sojourn.access.As;
import org.sojourn.access.NotPermitted;
import org.sojourn.access.Role;
import org.sojourn.applications.ApplicationRegister;
import org.sojourn.calls.CallDesk;
import org.sojourn.container.ContainerTest;
import org.sojourn.container.Given;
import org.sojourn.container.Sql;
import org.sojourn.platform.Refusal;
import org.sojourn.platform.Seal;
import org.sojourn.welcome.TaskDesk;

/** A calendar opens to its secret only, and shows its person’s dates and nothing else. */
@ContainerTest
class FeedsIT {
    private static final String HOUSE = "https://exchange.example.org";

    @Inject
    FeedDesk desk;

    @Inject
    FeedRegister register;

    @Inject
    CallDesk calls;

    @Inject
    ApplicationRegister applications;

    @Inject
    TaskDesk tasks;

    @AfterEach
    void noCallIsLeftOpen() {
        Sql.change(
                "UPDATE exchange_call SET opens_at = '2026-01-01', closes_at = '2026-02-01' WHERE title_en LIKE 'Call 9%'"
                        + " AND closes_at > UTC_TIMESTAMP(6)");
        Sql.change("DELETE FROM calendar_feed");
    }

    @Test
    void onlyTheSecretItselfOpensACalendarAndTheDatabaseHasItsDigest() {
        long eva = As.student();
        String secret = desk.make();
        assertThat(secret).matches("[0-9a-f]{64}");
        assertThat(Sql.text("SELECT digest FROM calendar_feed WHERE account_id = ?", eva))
                .isEqualTo(Seal.digest(secret));
        As.nobody();
        assertThat(register.read(secret, HOUSE)).isPresent();
        for (String other : List.of("", "0".repeat(64), Seal.digest(secret), secret.substring(1), secret + "0")) {
            As.nobody();
            assertThat(register.read(other, HOUSE)).as(other).isEmpty();
        }
    }

    @Test
    void aRenewedOrEndedAddressShowsNothingAndAnotherPersonsStays() {
        long ben = As.student();
        String bens = desk.make();
        long eva = As.student();
        String first = desk.make();
        String second = desk.make();
        assertThat(read(first)).isEmpty();
        assertThat(read(second)).isPresent();
        As.account(eva);
        assertThat(register.mine().isMade()).isTrue();
        desk.end();
        desk.end();
        assertThat(register.mine().isMade()).isFalse();
        assertThat(read(second)).isEmpty();
        assertThat(read(bens)).as("of " + ben).isPresent();
        assertThat(Sql.number(
                        "SELECT COUNT(*) FROM journal_entry WHERE act LIKE 'correspondence.calendar-%' AND actor_id = ?",
                        eva))
                .isEqualTo(3);
    }

    @Test
    void aClosedAccountHasNoCalendarAndNobodyGetsOneWithoutSigningIn() {
        long eva = As.student();
        String secret = desk.make();
        Sql.change("UPDATE account SET active = FALSE WHERE id = ?", eva);
        assertThat(read(secret)).isEmpty();
        As.nobody();
        assertThatThrownBy(() -> desk.make()).isInstanceOf(Refusal.class).hasMessage("sign-in-first");
        assertThatThrownBy(() -> register.dates(Locale.GERMAN)).hasMessage("sign-in-first");
    }

    @Test
    void aStudentSeesTheDeadlineThatIsHersAndNoDateOfOthers() {
        long call = anOpenCall();
        long eva = As.student();
        Sql.change(
                "INSERT INTO own_deadline (id, version, call_id, account_id, closes_at, reason, given_at, given_by)"
                        + " VALUES (?, 1, ?, ?, '2032-06-01 21:00:00', 'x', UTC_TIMESTAMP(6), 1)",
                Given.number(),
                call,
                eva);
        Sql.change("UPDATE exchange_call SET own_until = '2032-06-01 21:00:00' WHERE id = ?", call);
        String evas = desk.make();
        As.student();
        String others = desk.make();
        assertThat(text(evas, call)).contains("DTSTART:20320601T205900Z").doesNotContain("-own@", "-committee@");
        assertThat(text(others, call)).contains("DTSTART:20320531T215900Z").doesNotContain("20320601");
    }

    @Test
    void anAnswerThatIsDueStandsThereWithoutThePlaceAndOnlyForWhomItIs() {
        long call = Given.aClosedCall();
        Sql.change("UPDATE exchange_call SET state = 'RELEASED' WHERE id = ?", call);
        long ben = As.student();
        long place = Given.aPlace(1);
        Given.anOffer(Given.aReleasedRun(call), ben, place);
        String bens = desk.make();
        As.student();
        String others = desk.make();
        assertThat(text(bens, call))
                .contains("UID:call-" + call + "-answer@", "SUMMARY:Antwort erbeten: Ausschreibung " + call)
                .doesNotContain("University", "PL-", "Nr" + ben);
        assertThat(text(others, call)).isEmpty();
    }

    @Test
    void theOfficeSeesAllDatesOfAnnouncedCallsInItsLanguageAndNoDraft() {
        long call = anOpenCall();
        long draft = Given.aClosedCall();
        Sql.change(
                "UPDATE exchange_call SET completes_at = '2032-06-07 22:00:00', scoring_from = '2032-06-18',"
                        + " committee_on = '2032-07-15', release_on = '2032-07-16 10:00:00' WHERE id = ?",
                call);
        Sql.change("UPDATE exchange_call SET state = 'DRAFT' WHERE id = ?", draft);
        long weiss = As.coordinator();
        Sql.change("UPDATE account SET language = 'en' WHERE id = ?", weiss);
        String secret = desk.make();
        assertThat(text(secret, call))
                .contains(
                        "SUMMARY:Committee meets: Call " + call,
                        "DTSTART;VALUE=DATE:20320715",
                        "DTSTART:20320716T080000Z",
                        "-opens@",
                        "-completes@",
                        "-scoring@");
        assertThat(text(secret, draft)).isEmpty();
        Sql.change("UPDATE exchange_call SET state = 'OPENED' WHERE id = ?", draft);
    }

    @Test
    void whoComesBySecretOnlyLooks() {
        As.coordinator();
        String secret = desk.make();
        long call = anOpenCall();
        As.nobody();
        register.read(secret, HOUSE);
        assertThatThrownBy(() -> calls.remove(new CallDesk.RemoveCall(call, 1))).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> applications.applications(null, List.of())).isInstanceOf(NotPermitted.class);
        long katrin = As.administrator();
        String hers = desk.make();
        assertThat(read(hers)).as("an administrator has no dates: " + katrin).isPresent();
        assertThat(register.read(hers, HOUSE).orElseThrow().dates()).isEmpty();
    }

    @Test
    void aVisitStandsInTheCalendarsOfGuestAndHostWithoutNamesAndWithoutHealth() {
        long host = Given.anAccount(Role.HOST);
        long guest = Given.anAccount(Role.GUEST);
        long visit = Given.aVisit(guest, host);
        Given.aVisit(Given.anAccount(Role.GUEST), Given.anAccount(Role.HOST));
        As.account(guest);
        List<CalendarDate> hers = read(desk.make()).orElseThrow().dates();
        assertThat(hers).allSatisfy(date -> assertThat(date.key()).startsWith("visit-" + visit + "-"));
        assertThat(hers)
                .extracting(CalendarDate::title)
                .contains("Besuch: Ankunft", "Besuch: letzter Tag", "Besuch: Schritt beim Betriebsärztlichen Dienst")
                .noneMatch(title -> title.contains("Nr" + guest));
        assertThat(path(hers, "-w21")).isEqualTo("/welcome/mine");
        assertThat(path(hers, "-w04")).isEqualTo("/welcome/task?visitId=" + visit + "&code=W04");
        As.account(host);
        List<CalendarDate> his = read(desk.make()).orElseThrow().dates();
        assertThat(path(his, "-arrival")).isEqualTo("/welcome/visit?id=" + visit);
        assertThat(his).extracting(CalendarDate::key).contains("visit-" + visit + "-W02");
        assertThatThrownBy(() -> tasks.remindShared(new TaskDesk.RemindTask(visit, "W08")))
                .as("who comes by a secret acts through no desk")
                .isInstanceOf(NotPermitted.class);
    }

    private static String path(List<CalendarDate> dates, String end) {
        return dates.stream()
                .filter(date -> date.key().toLowerCase(Locale.ROOT).endsWith(end))
                .findFirst()
                .orElseThrow()
                .path();
    }

    @Test
    void thatItWasReadIsWrittenDownOnceAnHour() {
        long eva = As.student();
        String secret = desk.make();
        assertThat(register.mine().readAt()).isNull();
        read(secret);
        String at = Sql.text("SELECT read_at FROM calendar_feed WHERE account_id = ?", eva);
        assertThat(at).isNotNull();
        read(secret);
        assertThat(Sql.text("SELECT read_at FROM calendar_feed WHERE account_id = ?", eva))
                .isEqualTo(at);
    }

    private Optional<CalendarFile> read(String secret) {
        As.nobody();
        return register.read(secret, HOUSE);
    }

    /** The dates of one call in a calendar. */
    private String text(String secret, long call) {
        CalendarFile file = read(secret).orElseThrow();
        return new CalendarFile(
                        file.language(),
                        file.house(),
                        file.now(),
                        file.dates().stream()
                                .filter(date -> date.key().startsWith("call-" + call + "-"))
                                .toList())
                .text()
                .transform(text -> text.contains("BEGIN:VEVENT") ? text.replace("\r\n ", "") : "");
    }

    /** Until the end of May 2032. */
    private static long anOpenCall() {
        long call = Given.aClosedCall();
        Sql.change(
                "UPDATE exchange_call SET opens_at = UTC_TIMESTAMP(6) - INTERVAL 1 DAY, closes_at = '2032-05-31 22:00:00'"
                        + " WHERE id = ?",
                call);
        return call;
    }
}
