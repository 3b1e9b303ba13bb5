package org.sojourn.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sojourn.platform.paper.Accessible;
import org.sojourn.platform.sheets.Sheet;
import org.sojourn.platform.sheets.SheetReader;

/** The sheets of a run, opened without a mouse and read on both screens, and every file of it. */
@Journey
class SheetsJourney {
    private static final Screen SMALL = new Screen("en", "dark", 360);

    @Test
    void theSheetsOfARunAreReadAndTakenAway(Visits visits) throws Exception {
        long call = visits.database().number("SELECT id FROM exchange_call WHERE academic_year = 2027");
        Visit weiss = visits.as("Miriam Weiss");
        Visit small = visits.as("Miriam Weiss", SMALL);
        weiss.open("/allocation/runs?callId=" + call);
        boolean isOpen = weiss.page().locator("[id='decide:go']").count() > 0;
        new Keyboard(weiss.page())
                .to(isOpen ? "[id='decide:go']" : "main tbody a")
                .go();
        weiss.page().waitForURL("**/allocation/run?id=*");
        String run = path(weiss.page());
        bothReadable(weiss, small);
        String place = thePlace(weiss, small);
        String student = theStudent(weiss, small);
        weiss.open(run);
        theFiles(weiss, small);
        noStudentSeesThem(visits, List.of(place, student, run.replace("run?id", "sheets/protocol.pdf?run")));
    }

    private static String thePlace(Visit weiss, Visit small) {
        Page page = weiss.page();
        new Keyboard(page).to("#places a[href*='/allocation/place']").go();
        assertThat(page.locator("h1")).containsText("vergeben");
        assertThat(page.locator("tbody tr").first()).containsText("Erhalten");
        String place = path(page);
        bothReadable(weiss, small);
        new Keyboard(page).to("thead a[href*='sort=NAME']").go();
        assertThat(page.locator("th[aria-sort='ascending']")).containsText("Person");
        return place;
    }

    private static String theStudent(Visit weiss, Visit small) {
        Page page = weiss.page();
        new Keyboard(page).to("tbody a[href*='/allocation/student']").go();
        assertThat(page.locator("ol.why li").first()).containsText("Punkte");
        new Keyboard(page).to("ol.why details summary").press("Enter");
        assertThat(page.locator("ol.why table.score tfoot").first()).containsText("Summe");
        bothReadable(weiss, small);
        return path(page);
    }

    private static void theFiles(Visit weiss, Visit small) throws Exception {
        Page page = weiss.page();
        small.open(path(page));
        for (String name : List.of("people", "wishes", "places")) {
            Sheet sheet = SheetReader.read(Files.readAllBytes(taken(page, name + ".xlsx")), "x.xlsx");
            assertThat(sheet.rows()).as(name).isNotEmpty();
            String csv = Files.readString(taken(page, name + ".csv"), StandardCharsets.UTF_8);
            assertThat(csv).as(name).startsWith("\uFEFF").contains(";");
            String english = Files.readString(taken(small.page(), name + ".csv"), StandardCharsets.UTF_8);
            assertThat(english).as(name).contains(",").doesNotStartWith("\uFEFF");
        }
        for (Page one : List.of(page, small.page())) {
            byte[] paper = Files.readAllBytes(taken(one, "protocol.pdf"));
            assertThat(Accessible.flaws(paper)).isEmpty();
        }
    }

    private static Path taken(Page page, String name) throws IOException {
        Download download = page.waitForDownload(
                () -> new Keyboard(page).to("a[href*='/" + name + "']").press("Enter"));
        assertThat(download.suggestedFilename()).endsWith(name);
        return download.path();
    }

    private static void noStudentSeesThem(Visits visits, List<String> addresses) {
        Visit ben = visits.as("Ben Hartwig");
        for (String address : addresses)
            assertThat(ben.page().request().get(ben.address(address)).status())
                    .as(address)
                    .isEqualTo(403);
    }

    private static void bothReadable(Visit visit, Visit small) {
        Readable.check(visit.page(), Screen.USUAL);
        small.open(path(visit.page()));
        Readable.check(small.page(), SMALL);
    }

    private static String path(Page page) {
        return page.url().replaceFirst("^https?://[^/]+", "").replaceFirst("#.*", "");
    }
}
