package org.sojourn.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.sojourn.documents.inspect.Papers;

/** A visit from the host’s telephone over an office’s desk to the guest’s own page. */
@Journey
class WelcomeJourney {
    private static final Screen TELEPHONE = new Screen("de", "light", 360);
    private static final Screen ENGLISH = new Screen("en", "light", 360);

    @Test
    void aHostRegistersAGuestOnTheTelephoneAndReadsWhichStartIsRealistic(Visits visits) {
        Visit lindner = visits.as("Jonas Lindner", TELEPHONE);
        lindner.open("/welcome/visits");
        Page page = lindner.page();
        page.locator("main a[href='/welcome/register']").first().click();
        page.waitForURL("**/welcome/register");
        page.locator("[id='register:givenName']").fill("Dr. Kwame");
        page.locator("[id='register:familyName']").fill("Mensah");
        page.locator("[id='register:email']").fill("kwame.mensah@example.org");
        page.locator("[id='register:citizenship']").selectOption("GH");
        page.locator("[id='register:birthDate']").fill("1986-04-12");
        LocalDate today = today(visits);
        page.locator("[id='register:arrival']").fill(today.plusDays(45).toString());
        page.locator("[id='register:departure']").fill(today.plusDays(20).toString());
        page.locator("[id='register:kind']").selectOption("POSTDOC");
        page.locator("[id='register:legalForm']").selectOption("EMPLOYED");
        page.locator("[id='register:clinic']").fill("Medizinische Klinik I");
        page.locator("input[name=activity][value=LAB]").check();
        page.locator("input[name=trait][value=FAMILY]").check();
        page.locator("[id='register:go']").click();
        assertThat(page.locator("main [role=alert]")).containsText("Der letzte Tag liegt vor der Ankunft.");
        assertThat(page.locator("input[name=activity][value=LAB]")).isChecked();
        page.locator("[id='register:departure']").fill(today.plusDays(700).toString());
        page.locator("[id='register:go']").click();
        page.waitForURL("**/welcome/visit?id=*");
        assertThat(page.locator("h1"))
                .hasText(Pattern.compile("Der .* ist nicht zu schaffen\\. Realistisch ist der .*\\."));
        assertThat(page.locator(".plan > li").last()).isVisible();
        Readable.check(page, TELEPHONE);
    }

    @Test
    void anOfficeMarksATaskAsDoneAndTheHostSeesIt(Visits visits) {
        long visit = visits.database()
                .number("SELECT v.id FROM visit v JOIN account a ON a.id = v.guest_account_id"
                        + " WHERE a.email = 'adaeze.okafor@example.org'");
        Visit kern = visits.as("Sabine Kern");
        kern.open("/home/today");
        kern.page().locator("main a[href='/welcome/tasks']").first().click();
        kern.page().waitForURL("**/welcome/tasks");
        kern.page()
                .locator("main a[href='/welcome/task?visitId=" + visit + "&code=W08']")
                .click();
        kern.page().locator("[id='finish:evidence']").fill("Entwurf 4711");
        kern.page().locator("[id='finish:go']").click();
        assertThat(kern.page().locator(".head .tag")).hasText("Erledigt");
        Visit lindner = visits.as("Jonas Lindner");
        lindner.open("/welcome/task?visitId=" + visit + "&code=W08");
        assertThat(lindner.page().locator(".head .state").first()).containsText("Sabine Kern");
        assertThat(lindner.page().locator("main")).containsText("Entwurf 4711");
    }

    @Test
    void theGuestReadsHerNextStepsInEnglish(Visits visits) {
        Visit okafor = visits.as("Adaeze Okafor", ENGLISH);
        okafor.open("/home/today");
        okafor.page().locator("main a[href='/welcome/mine']").first().click();
        assertThat(okafor.page().locator("h1")).hasText("Welcome, Dr. Adaeze Okafor.");
        Locator steps = okafor.page().locator("ol.next > li");
        assertThat(steps.count()).isBetween(1, 3);
        Readable.check(okafor.page(), ENGLISH);
        steps.first().locator("a.btn").click();
        okafor.page().waitForURL("**/welcome/task?visitId=*");
        okafor.page().locator("[id='finish:go']").click();
        okafor.page().waitForURL("**/welcome/mine");
    }

    @Test
    void theGuestMovesHerArrivalAndGivesAPaperOnceOnTheTelephone(Visits visits) {
        Visit okafor = visits.as("Adaeze Okafor", ENGLISH);
        Page page = okafor.open("/welcome/mine");
        page.locator("main a[href='/welcome/change']").click();
        page.waitForURL("**/welcome/change");
        Readable.check(page, ENGLISH);
        LocalDate arrival =
                LocalDate.parse(page.locator("[id='change:arrival']").inputValue());
        page.locator("[id='change:arrival']").fill("2020-01-01");
        page.locator("[id='change:look']").click();
        assertThat(page.locator("main")).containsText("That day of arrival is over.");
        page.locator("[id='change:arrival']").fill(arrival.plusDays(9).toString());
        page.locator("[id='change:look']").click();
        assertThat(page.locator("main")).containsText("Other days");
        Readable.check(page, ENGLISH);
        page.locator("[id='change:go']").click();
        page.waitForURL("**/welcome/mine");
        assertThat(page.locator("main .news")).containsText("The change is made");

        long visit = visits.database()
                .number("SELECT v.id FROM visit v JOIN account a ON a.id = v.guest_account_id"
                        + " WHERE a.email = 'adaeze.okafor@example.org'");
        okafor.open("/welcome/task?visitId=" + visit + "&code=W13");
        page.locator("[id='finish:file']")
                .setInputFiles(new FilePayload("visa.pdf", "application/pdf", "MZ".getBytes(UTF_8)));
        page.locator("[id='finish:keep']").click();
        assertThat(page.locator("main")).containsText("neither a PDF");
        page.locator("[id='finish:file']").setInputFiles(new FilePayload("visa.pdf", "application/pdf", Papers.pdf(1)));
        page.locator("[id='finish:keep']").click();
        assertThat(page.locator("main ul.tasks a[href*='/welcome/paper']")).hasText("visa.pdf");
        Readable.check(page, ENGLISH);
        okafor.open("/welcome/task?visitId=" + visit + "&code=W14");
        page.locator("[id='finish:earlier']").selectOption(new SelectOption().setIndex(1));
        page.locator("[id='finish:keep']").click();
        assertThat(page.locator("main ul.tasks a[href*='/welcome/paper']")).hasCount(1);
        okafor.open("/welcome/steps");
        Readable.check(page, ENGLISH);
    }

    private static LocalDate today(Visits visits) {
        return LocalDate.of(1970, 1, 1)
                .plusDays(visits.database().number("SELECT DATEDIFF(UTC_TIMESTAMP(), '1970-01-01')"));
    }
}
