package org.sojourn.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@Journey
class PrivacyJourney {
    @ParameterizedTest
    @MethodSource("org.sojourn.browser.Screen#some")
    void everybodyCanReadBothTextsWithoutSigningIn(Screen screen, Visits visits) {
        Visit visit = visits.at(screen);
        visit.open("/access/sign-in");
        visit.page().locator("footer a[href='/privacy/notice']").click();
        Readable.check(visit.page(), screen);
        visit.page().locator("footer a[href='/accessibility']").click();
        assertThat(visit.page().locator("main").innerText()).contains("EN 301 549 V3.2.1");
        Readable.check(visit.page(), screen);
    }

    @Test
    void aStudentTakesACopyAndCanOpenIt(Visits visits) throws IOException {
        Visit ben = visits.as("Ben Hartwig");
        ben.open("/privacy/mine");
        Readable.check(ben.page(), Screen.USUAL);
        Download download = ben.page().waitForDownload(() -> button(ben.page(), "Meine Daten herunterladen"));
        Map<String, String> files = unzipped(download);
        assertThat(files).containsKeys("index.html", "applications.json", "journal.json");
        assertThat(files.get("accounts.json")).contains("Hartwig");
        assertThat(files.get("index.html")).contains("Familienname").doesNotContain("Miriam Weiss");
    }

    @Test
    void anAdministratorChangesTheNoticeAndEverybodyReadsIt(Visits visits) {
        Visit vogel = visits.as("Katrin Vogel");
        vogel.open("/privacy/text?name=NOTICE&language=de");
        vogel.page()
                .locator("textarea")
                .fill("## Neu geschrieben\n\nFür {{faculty}}.\n\n<b onclick=\"x\">nicht fett</b>");
        button(vogel.page(), "Vorschau");
        assertThat(vogel.page().locator(".prose").innerText()).contains("<b onclick", "Medizinische Fakultät");
        Readable.check(vogel.page(), Screen.USUAL);
        button(vogel.page(), "Veröffentlichen");
        Visit anybody = visits.at(Screen.USUAL);
        anybody.open("/privacy/notice");
        assertThat(anybody.page().locator("main").innerText()).contains("Neu geschrieben", "Medizinische Fakultät");
    }

    @Test
    void twoPeopleEraseAStudent(Visits visits) {
        Visit vogel = visits.as("Katrin Vogel");
        vogel.open("/privacy/retention");
        Readable.check(vogel.page(), Screen.USUAL);
        vogel.open("/privacy/record");
        Readable.check(vogel.page(), Screen.USUAL);
        vogel.open("/privacy/erasure?q=4010107");
        vogel.page().locator("main a[href^='/privacy/person']").first().click();
        String address = vogel.page().url();
        Readable.check(vogel.page(), Screen.USUAL);
        button(vogel.page(), "Zur Bestätigung vorlegen");
        assertThat(vogel.page().locator("main").innerText()).contains("Eine zweite Person muss entscheiden");
        Visit hahn = visits.as("Petra Hahn");
        hahn.page().navigate(address);
        hahn.page().locator("details.ask summary").click();
        hahn.page()
                .locator("details.ask button, details.ask input[type=submit]")
                .click();
        assertThat(hahn.page().locator("main").innerText()).contains("Bestätigt, ein Rest wartet");
        Readable.check(hahn.page(), Screen.USUAL);
    }

    private static void button(Page page, String name) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .click();
    }

    private static Map<String, String> unzipped(Download download) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (InputStream file = Files.newInputStream(download.path());
                ZipInputStream zip = new ZipInputStream(file)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry())
                files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
        }
        return files;
    }
}
