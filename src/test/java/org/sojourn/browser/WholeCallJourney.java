package org.sojourn.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sojourn.calls.dates.Workdays;
import org.sojourn.fixture.Quiet;
import org.sojourn.fixture.Remembered;

/**
 * The office through a whole call, from the copy of last year's to the files: what it does, two students do with it. Nothing
 * is reached but by links and buttons, the clock is moved on its own page, and everything is as it was afterwards but the
 * journal: it names what was taken away again, so this comes, by its name, after the walks that follow every link.
 */
@Journey
class WholeCallJourney {
    private static final Screen TELEPHONE = new Screen("en", "dark", 360);
    private static final List<String> WISHES =
            List.of("King’s College London, Winter", "King’s College London, Summer");
    private static final List<String> WISHES_DE =
            List.of("King’s College London, Winter", "King’s College London, Sommer");

    private Quiet quiet;
    private Remembered remembered;
    private Visit weiss;
    private Office office;
    private long call;

    @BeforeEach
    void remember(Visits visits) throws InterruptedException {
        quiet = Quiet.in(visits.database());
        remembered = Remembered.of(visits.database());
        // what other walks have left for next year, and what these two have proven elsewhere
        String next = " (SELECT id FROM exchange_call WHERE academic_year = 2029)";
        visits.database()
                .changeAtOnce(List.of(
                        "SET FOREIGN_KEY_CHECKS = 0",
                        "DELETE FROM call_place WHERE call_id IN" + next,
                        "DELETE FROM call_step WHERE call_id IN" + next,
                        "DELETE FROM rule_version WHERE call_id IN" + next,
                        "DELETE FROM exchange_call WHERE academic_year = 2029",
                        "DELETE FROM exchange_place WHERE academic_year = 2029",
                        "DELETE FROM document WHERE account_id IN (SELECT id FROM account WHERE email IN"
                                + " ('ben.hartwig@example.org', 'anna.brandt@example.org'))"));
    }

    @AfterEach
    void putBack() {
        remembered.putBack();
        quiet.close();
    }

    @Test
    void aCallFromItsCopyToTheFiles(Visits visits) throws IOException {
        weiss = visits.as("Miriam Weiss");
        office = new Office(weiss);
        try (ClockAtHand clock = new ClockAtHand(visits)) {
            copiesLastYears(visits.database().number("SELECT id FROM exchange_call WHERE academic_year = 2028"));
            bringsThePlacesThatAreMissing();
            LocalDate last = plans(clock.today());
            asksForStepsAndAnnounces();

            clock.forwardTo(clock.today().plusDays(1));
            Applicant ben = new Applicant(visits, "Ben Hartwig", TELEPHONE, call);
            ben.applies(WISHES);
            assertThat(ben.page().locator("h1")).hasText("Your application is confirmed");
            aQuestionIsAnswered(ben);
            extendsForAnna(last);

            clock.forwardTo(last.plusDays(1));
            nothingLateGetsIn(ben);
            Applicant anna = new Applicant(visits, "Anna Brandt", Screen.USUAL, call);
            anna.applies(WISHES_DE);

            clock.forwardTo(last.plusDays(3));
            asksAllForWhatIsMissing();
            ben.handsInHerProof();
            assertThat(ben.open("/applications/tasks").locator(".banner.good")).containsText("is there");
            anna.handsInHerProof();
            checksTheLanguages();

            clock.forwardTo(scoring(last));
            entersPoints();
            decides(visits);
            readsHisResult(ben);
            concludes();
        }
    }

    private void copiesLastYears(long earlier) {
        weiss.open("/calls/calls");
        office.click("main a[href='/calls/call?id=" + earlier + "']");
        office.click("main a[href^='/calls/copy?']");
        office.click("[id='copy:go']");
        assertThat(office.find("h1")).containsText("2029/30“ ist ein Entwurf");
        assertThat(office.notes()).containsText("12 Plätze aus der kopierten Ausschreibung fehlen in 2029/30");
        call = Long.parseLong(office.page().url().replaceAll(".*[?&]id=", ""));
    }

    /** Follows the note to the places of the year, takes last year's list and changes one number in it. */
    private void bringsThePlacesThatAreMissing() throws IOException {
        office.click("main a[href='/partners/places?year=2029']");
        office.click("main a[href='/partners/import?year=2029']");
        byte[] earlier = office.taken("aside a[href='/partners/files/places.xlsx?year=2028']");
        byte[] list = Lists.changed(earlier, sheet -> {
            int row = Lists.row(sheet, "Kürzel", "KCL-W");
            Lists.cell(sheet, row, "Plätze").setCellValue(1);
        });
        office.takesOver("plaetze-2029.xlsx", list, "12");
        office.opens(call);
        office.click("main a[href='/calls/places?callId=" + call + "']");
        for (Locator place : office.find("input[name='place']").all()) place.check();
        office.click("[id='places:save']");
        assertThat(office.notes().filter(new Locator.FilterOptions().setHasText("fehlen in")))
                .hasCount(0);
    }

    /** @return the last day to apply */
    private LocalDate plans(LocalDate today) {
        LocalDate last = Workdays.from(today.plusDays(5));
        LocalDate committee = Workdays.from(scoring(last).plusDays(1));
        office.click("main a[href='/calls/edit?id=" + call + "']");
        office.find("[id='call:opens']").fill(today.plusDays(1) + "T00:00");
        office.find("[id='call:lastMinute']").fill(last + "T23:59");
        office.find("[id='call:completeUntil']").fill(complete(last) + "T23:59");
        office.find("[id='call:scoringFrom']").fill(scoring(last).toString());
        office.find("[id='call:committeeOn']").fill(committee.toString());
        office.find("[id='call:releaseOn']").fill(Workdays.from(committee.plusDays(1)) + "T10:00");
        office.find("[id='call:proven']").check();
        office.click("[id='call:save']");
        return last;
    }

    private static LocalDate complete(LocalDate last) {
        return Workdays.from(last.plusDays(7));
    }

    private static LocalDate scoring(LocalDate last) {
        return Workdays.from(complete(last).plusDays(1));
    }

    /** Proofs may come after the deadline, so they are no step; what they did in the council is. */
    private void asksForStepsAndAnnounces() {
        office.click("main a[href='/calls/edit?id=" + call + "']");
        assertThat(office.find("input[name='step'][value='MOTIVATION']")).isChecked();
        office.find("input[name='step'][value='LANGUAGE_PROOF']").uncheck();
        office.find("input[name='step'][value='ENGAGEMENT']").check();
        office.click("[id='steps:save']");
        office.click("[id='open:go']");
        assertThat(office.find(".news")).containsText("Regeln und Plätze stehen jetzt fest.");
        office.assertStage("Angekündigt");
    }

    private void aQuestionIsAnswered(Applicant ben) {
        ben.open("/applications/tasks");
        ben.go("main a[href^='/applications/questions']");
        ben.keys().to("[id='question:words']").type("Does a course of last summer count?");
        ben.go("[id='question:go']");

        weiss.open("/home/today");
        assertThat(office.find("main")).containsText("Eine Frage wartet auf Antwort");
        office.click("main a[href='/applications/queue?callId=" + call + "&missing=QUESTION']");
        office.click("tbody a[href^='/applications/thread?']");
        office.find("[id='reply:words']").fill("Yes, with a confirmation.");
        office.click("[id='reply:go']");
        assertThat(office.find(".news")).containsText("Ihre Antwort ist gesendet.");
        office.click(".head-actions a");
        assertThat(office.find("main")).containsText("Hier fehlt nichts");
        ben.page().reload();
        assertThat(ben.looked().locator("main")).containsText("Yes, with a confirmation.");
    }

    private void extendsForAnna(LocalDate last) {
        office.opens(call);
        office.assertStage("Offen");
        office.find("[id='own'] summary").click();
        office.find("[id='own:studentNumber']").fill("4010101");
        office.find("[id='own:until']").fill(last.plusDays(2) + "T23:59");
        office.find("[id='own:why']").fill("Krank bis zum Tag der Frist.");
        office.click("[id='own:go']");
        assertThat(office.find("main")).containsText("Anna Brandt");
    }

    private void nothingLateGetsIn(Applicant ben) {
        assertThat(ben.open("/applications/wishes").locator("#add")).hasCount(0);
        assertThat(ben.open("/applications/motivation").locator("[id='step:save']"))
                .hasCount(0);
    }

    private void asksAllForWhatIsMissing() {
        office.opens(call);
        office.assertStage("Vervollständigung");
        office.click("main a[href='/applications/queue?callId=" + call + "']");
        assertThat(office.find("h1")).containsText("2 Bewerbungen fehlt etwas");
        office.click(".head-actions a[href^='/applications/ask?']");
        office.click("[id='ask:go']");
        assertThat(office.find("#news")).containsText("2 Personen sind gefragt");
    }

    /** From the queue to one application, by keyboard to the next and back with the same filter. */
    private void checksTheLanguages() {
        weiss.open("/applications/queue?callId=" + call);
        office.click("nav a[href*='missing=LANGUAGE_TO_CHECK']");
        office.click("tbody a[href^='/applications/application?']");
        assertThat(office.find("h1")).containsText("Anna Brandt");
        assertThat(office.find("main")).containsText("Two years in the student council.");
        new Keyboard(office.page()).to("a[rel='next']").go();
        assertThat(office.find("h1")).containsText("Ben Hartwig");
        Readable.check(office.page(), Screen.USUAL);
        new Keyboard(office.page()).to(".crumb a").go();
        assertThat(office.find("tbody tr")).hasCount(2);
        office.click("tbody a[href^='/applications/application?']");
        acceptsTheProof("Anna Brandt");
        office.click("a[rel='next']");
        acceptsTheProof("Ben Hartwig");
        weiss.open("/applications/queue?callId=" + call);
        assertThat(office.find("h1")).containsText("Keiner Bewerbung fehlt etwas, 2 vollständig");
    }

    /** And is back with the application from which it was opened. */
    private void acceptsTheProof(String student) {
        office.click("main a[href^='/documents/check?']");
        office.click("[id='accept:go']");
        assertThat(office.find(".news")).containsText("Der Nachweis ist anerkannt.");
        assertThat(office.find("h1")).containsText(student);
    }

    private void entersPoints() throws IOException {
        office.opens(call);
        office.assertStage("Bewertung");
        office.click("main a[href='/applications/applications?callId=" + call + "']");
        office.click("main a[href^='/applications/import?']");
        byte[] list = Lists.changed(office.taken("aside a[href^='/applications/files/applications.xlsx']"), sheet -> {
            for (String person : List.of("4010101 18,0 8,0", "4010102 12,5 6,0")) {
                String[] told = person.split(" ");
                int row = Lists.row(sheet, "Matrikelnummer", told[0]);
                Lists.cell(sheet, row, "M1-Note").setCellValue("2,0");
                Lists.cell(sheet, row, "Motivation").setCellValue(told[1]);
                Lists.cell(sheet, row, "Engagement").setCellValue(told[2]);
                Lists.cell(sheet, row, "Studienverlauf").setCellValue("5,0");
            }
        });
        office.takesOver("punkte.xlsx", list, "2");
    }

    private void decides(Visits visits) {
        weiss.open("/home/today");
        office.click("main a[href='/allocation/runs?callId=" + call + "']");
        office.click("[id='decide:go']");
        office.page().waitForURL("**/allocation/run?id=*");
        assertThat(office.find("h1")).containsText("2 von 2 haben einen Platz");
        String run = office.page().url().replaceFirst("^https?://[^/]+", "");
        office.click("[id='propose:go']");
        assertThat(office.find("[id='approve:go']")).hasCount(0);
        Page second = visits.as("Petra Hahn").open("/home/today");
        second.locator("main a[href='" + run + "']").click();
        second.locator("[id='approve:go']").click();
        assertThat(second.locator(".news")).containsText("Genehmigt.");
        Readable.check(second, Screen.USUAL);
        office.opens(call);
        office.assertStage("Entschieden");
        weiss.open("/home/today");
        office.click("main a[href='" + run + "']");
        office.click("[id='now:go']");
        assertThat(office.find(".news")).containsText("Alle sehen jetzt ihr Ergebnis.");
    }

    private void readsHisResult(Applicant ben) {
        ben.page().navigate(weiss.address("/home/today"));
        ben.go("main a[href='/offers/offer?callId=" + call + "']");
        assertThat(ben.page().locator("ol.why")).containsText("1 place, last admitted with");
        assertThat(ben.page().locator("ol.why")).containsText("You were admitted with");
    }

    private void concludes() {
        office.opens(call);
        office.find("[id='conclude'] summary").click();
        office.click("[id='conclude:go']");
        assertThat(office.find(".news")).containsText("Die Ausschreibung ist abgeschlossen.");
        office.assertStage("Abgeschlossen");
    }
}
