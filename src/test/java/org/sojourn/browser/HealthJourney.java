package org.sojourn.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Occupational health opens what a guest has given and clears her; the host learns yes, and nothing else. */
@Journey
class HealthJourney {
    private static final Screen TELEPHONE = new Screen("de", "dark", 360);

    @Test
    void aPhysicianOpensAPaperAndTheHostReadsOnlyYes(Visits visits) throws Exception {
        long visit = visits.database()
                .number("SELECT v.id FROM visit v JOIN account a ON a.id = v.guest_account_id"
                        + " WHERE a.email = 'amira.haddad@example.org'");
        Visit brandt = visits.as("Matthias Brandt");
        Page page = brandt.open("/home/today");
        page.locator("main a[href='/welcome/health']").click();
        page.waitForURL("**/welcome/health");
        page.locator("main a[href='/welcome/health-file?visitId=" + visit + "']")
                .click();
        Locator open = page.locator("main form[id$='open'] [name$='go']").first();
        Download paper = page.waitForDownload(open::click);
        assertThat(Files.readAllBytes(paper.path())).startsWith('%', 'P', 'D', 'F');
        page = brandt.open("/welcome/health-file?visitId=" + visit);
        assertThat(page.locator("main")).containsText("Einmal geöffnet");
        page.locator("[id='conclude:task']").selectOption("W22");
        page.locator("[id='conclude:no']").click();
        assertThat(page.locator("main [role=alert]")).containsText("Schreiben Sie dem Gast, was noch fehlt.");
        page.locator("[id='conclude:words']").fill("Danke, beide Impfungen sind belegt.");
        page.locator("[id='conclude:yes']").click();
        assertThat(page.locator(".news")).containsText("Die Aufgabe ist erledigt.");

        Visit lindner = visits.as("Jonas Lindner", TELEPHONE);
        page = lindner.open("/welcome/gate?visitId=" + visit);
        Locator proof = page.locator("ul.tasks > li", new Page.LocatorOptions().setHasText("Masernschutz prüfen"));
        assertThat(proof.locator(".tag")).hasText("Ja");
        assertThat(page.locator("main").textContent()).doesNotContain("Brandt", "Impfungen");
        for (String closed :
                List.of("/welcome/health", "/welcome/health-file?visitId=", "/welcome/health-upload?visitId="))
            assertThat(lindner.page()
                            .request()
                            .get(lindner.address(closed.endsWith("=") ? closed + visit : closed))
                            .status())
                    .as(closed)
                    .isEqualTo(403);
    }
}
