package org.sojourn.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sojourn.allocation.core.VerifyProgram;

/**
 * The main job: the small call is decided, proposed, approved, released and answered. It releases that call for good, so
 * everything that needs it unreleased stands in this one walk. The office, Ben and Anna use no mouse.
 */
@Journey
class MainJobJourney {
    private static final Screen SMALL = new Screen("en", "dark", 360);

    @Test
    void theSmallCallFromItsRunToTheAnswers(Visits visits) throws IOException {
        long call = visits.database().number("SELECT id FROM exchange_call WHERE academic_year = 2027");
        String offer = "/offers/offer?callId=" + call;
        Visit ben = visits.as("Ben Hartwig");
        assertThat(ben.open(offer).locator("h1")).hasText("Noch kein Ergebnis");

        Visit weiss = visits.as("Miriam Weiss");
        Visit small = visits.as("Miriam Weiss", SMALL);
        String run = decide(weiss, small, call);
        readTheReasonsOfDana(weiss, small);
        press(weiss, "propose:go", "Der Lauf liegt jetzt der zweiten Person vor.");
        assertThat(weiss.page().locator("[id='approve:go']")).hasCount(0);

        approve(visits, run);
        assertThat(ben.open(offer).locator("h1")).hasText("Noch kein Ergebnis");
        weiss.open(run);
        bothReadable(weiss, small);
        press(weiss, "now:go", "Bekannt gegeben. Alle sehen jetzt ihr Ergebnis.");
        bothReadable(weiss, small);
        theRunProvesItself(weiss);

        benReadsAndAccepts(visits, ben, offer);
        annaDeclines(visits, offer);
        nobodySeesAnothersResult(visits, ben, call);
        theOfficeConcludes(weiss, small, call);
    }

    private static String decide(Visit weiss, Visit small, long call) {
        weiss.open("/allocation/runs?callId=" + call);
        bothReadable(weiss, small);
        new Keyboard(weiss.page()).to("[id='decide:go']").go();
        weiss.page().waitForURL("**/allocation/run?id=*");
        assertThat(weiss.page().locator("h1")).containsText("5 von 7 haben einen Platz");
        assertThat(weiss.page().locator("main")).containsText("0 Verstöße");
        bothReadable(weiss, small);
        return path(weiss.page());
    }

    private static void readTheReasonsOfDana(Visit weiss, Visit small) {
        Page page = weiss.page();
        page.locator("#people a", new Page.LocatorOptions().setHasText("Dana Nowak"))
                .click();
        assertThat(page.locator("#reason h2")).hasText("Dana Nowak");
        assertThat(page.locator("#reason")).containsText("Vereinbarung voll mit 2 Plätzen, Grenze 78,5, hier 74,0.");
        new Keyboard(page).to("#reason summary").press("Enter");
        assertThat(page.locator("#reason"))
                .containsText("Die 2 Plätze der Vereinbarung sind vergeben, zuletzt aufgenommen mit 78,5 Punkten,"
                        + " Sie haben 74,0.");
        bothReadable(weiss, small);
        assertThat(small.page().locator("#reason"))
                .containsText("Agreement full with 2 places, cut-off 78.5, here 74.0.");
        String drawer = path(page);
        new Keyboard(page).to("#reason a[href*='/allocation/student']").go();
        assertThat(page.locator("h1")).hasText("Dana Nowak: 2. Wunsch erfüllt");
        assertThat(page.locator("ol.why")).containsText("Nötig: 78,");
        bothReadable(weiss, small);
        weiss.open(drawer);
    }

    private static void approve(Visits visits, String run) {
        Visit hahn = visits.as("Petra Hahn");
        Visit small = visits.as("Petra Hahn", SMALL);
        bothReadable(hahn, small);
        new Keyboard(hahn.page()).to("main a[href='" + run + "']").go();
        bothReadable(hahn, small);
        press(hahn, "approve:go", "Genehmigt. Die Koordination kann bekannt geben.");
        assertThat(hahn.page().locator("[id='now:go']")).hasCount(0);
    }

    /** With nothing but the two files the page hands out. */
    private static void theRunProvesItself(Visit weiss) throws IOException {
        VerifyProgram.Report report = VerifyProgram.run(downloaded(weiss, "Nachweis herunterladen"));
        assertThat(report.text()).startsWith("PASSED: 13 checks").contains("Students 7,");
        assertThat(downloaded(weiss, "Prüfprogramm herunterladen")).isEqualTo(Files.readString(VerifyProgram.SOURCE));
    }

    private static String downloaded(Visit visit, String link) throws IOException {
        Page page = visit.page();
        Locator found = page.locator("#proof a", new Page.LocatorOptions().setHasText(link));
        return Files.readString(page.waitForDownload(found::click).path());
    }

    private static void benReadsAndAccepts(Visits visits, Visit ben, String offer) {
        Visit small = visits.as("Ben Hartwig", SMALL);
        Page page = ben.open("/home/today");
        new Keyboard(page).to("main a[href='" + offer + "']").go();
        bothReadable(ben, small);
        assertThat(page.locator("ol.why"))
                .containsText("1 Platz, zuletzt aufgenommen mit 81,5 Punkten, Sie haben 78,5.");
        assertThat(page.locator("ol.why")).containsText("Sie sind mit 78,5 Punkten aufgenommen.");
        assertThat(small.page().locator("ol.why"))
                .containsText("1 place, last admitted with 81.5 points, you have 78.5.");

        new Keyboard(page).to("[id='yes:go']").press("Enter").press("Enter");
        assertThat(page.locator(".news")).containsText("Angenommen. Der Platz gehört Ihnen.");
        assertThat(answers(visits, "offers.offer-accepted")).isEqualTo(1);
        small.page().locator("[id='yes:go']").click();
        assertThat(small.page().locator("main")).containsText("The place is yours.");
        page.goBack();
        if (page.locator("[id='yes:go']").count() > 0)
            new Keyboard(page).to("[id='yes:go']").press("Enter");
        assertThat(answers(visits, "offers.offer-accepted")).isEqualTo(1);
        ben.open(offer);
        assertThat(page.locator("#answer + *")).containsText("Der Platz gehört Ihnen.");
        bothReadable(ben, small);
        assertThat(visits.database().number("SELECT SUM(taken) FROM seat_count WHERE kind = 'PLACE'"))
                .isEqualTo(1);
    }

    private static void annaDeclines(Visits visits, String offer) {
        Visit anna = visits.as("Anna Brandt");
        Visit small = visits.as("Anna Brandt", SMALL);
        anna.open(offer);
        bothReadable(anna, small);
        new Keyboard(anna.page()).to("details.ask summary").press("Enter");
        press(anna, "no:go", "Abgelehnt. Danke für die rasche Antwort.");
        bothReadable(anna, small);
        assertThat(answers(visits, "offers.offer-declined")).isEqualTo(1);
    }

    private static void nobodySeesAnothersResult(Visits visits, Visit ben, long call) {
        long other = visits.database().number("SELECT id FROM exchange_call WHERE academic_year = 2028");
        assertThat(ben.open("/offers/offer?callId=" + other).locator("h1")).hasText("Noch kein Ergebnis");
        assertThat(ben.open("/offers/offer?callId=999").locator("h1")).hasText("Noch kein Ergebnis");
        long annas = visits.database()
                .number(
                        "SELECT p.id FROM application p JOIN account a ON a.id = p.account_id WHERE a.given_name = 'Anna'"
                                + " AND a.family_name = 'Brandt' AND p.call_id = " + call);
        long run = visits.database().number("SELECT MAX(id) FROM allocation_run WHERE call_id = " + call);
        for (String office : List.of(
                "/applications/application?id=" + annas,
                "/allocation/runs?callId=" + call,
                "/allocation/run?id=" + run,
                "/access/people",
                "/home/clock")) {
            Response answer = ben.page().navigate(office);
            assertThat(answer.status()).as(office).isEqualTo(403);
            assertThat(ben.page().locator("body")).not().containsText("Brandt");
        }
        ben.forget("403");
    }

    private static long answers(Visits visits, String act) {
        return visits.database().number("SELECT COUNT(*) FROM journal_entry WHERE act = '" + act + "'");
    }

    private static void theOfficeConcludes(Visit weiss, Visit small, long call) {
        Page page = weiss.open("/calls/call?id=" + call);
        new Keyboard(page).to("[id='conclude'] summary").press("Enter");
        new Keyboard(page).to("[id='conclude:go']").go();
        assertThat(page.locator(".news")).containsText("Die Ausschreibung ist abgeschlossen.");
        assertThat(page.locator("[id='conclude:go']")).hasCount(0);
        bothReadable(weiss, small);
    }

    private static void press(Visit visit, String button, String news) {
        new Keyboard(visit.page()).to("[id='" + button + "']").go();
        assertThat(visit.page().locator(".news")).containsText(news);
    }

    /** The page she looks at, and the same page on a small dark screen in English. */
    private static void bothReadable(Visit visit, Visit small) {
        Readable.check(visit.page(), Screen.USUAL);
        small.open(path(visit.page()));
        Readable.check(small.page(), SMALL);
    }

    private static String path(Page page) {
        return page.url().replaceFirst("^https?://[^/]+", "").replaceFirst("#.*", "");
    }
}
