package org.sojourn.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.sojourn.platform.paper.Accessible;

/** A student writes: it saves itself, two windows lose nothing, a lost sign-in loses nothing, and there is a receipt. */
@Journey
class AnswersJourney {
    private static final Screen NARROW = new Screen("de", "light", 360);
    private static final String BENS = Ben.APPLICATION;
    private static final String MOTIVATION = "[id='step:motivation']";
    private static final String STATE = "[data-saving]";

    @Test
    void fromNothingToTheReceiptByKeysAlone(Visits visits) throws Exception {
        Page page = begun(visits);
        Keyboard keys = new Keyboard(page);
        keys.to("#add input[type=submit]").go();
        page.navigate(path(page, "tasks"));
        assertThat(page.locator("h1")).containsText("von 9 Schritten sind erledigt");
        Readable.check(page, NARROW);
        new Keyboard(page).to(".head-actions a.btn-primary").go();
        Readable.check(page, NARROW);
        page.navigate(path(page, "motivation"));
        Readable.check(page, NARROW);
        new Keyboard(page).to(MOTIVATION).type("Ich will Chirurgie lernen.");
        assertThat(page.locator(STATE)).containsText("Ungesichert");
        new Keyboard(page).press("Tab");
        assertThat(page.locator(STATE)).containsText("Gespeichert um");
        assertThat(stands(visits)).isEqualTo("Ich will Chirurgie lernen.");
        new Keyboard(page).to("[id='step:save']").go();
        assertThat(page.locator("main")).containsText("Einer von zwei Texten steht.");
        Ben.bringsWhatIsAsked(page);
        handIn(page);
    }

    @Test
    void theSameInEnglish(Visits visits) {
        Screen english = new Screen("en", "dark", 360);
        Page page = Ben.atHisWishes(visits, english, "B2").page();
        new Keyboard(page).to("#add input[type=submit]").go();
        Ben.bringsWhatIsAsked(page);
        page.navigate(path(page, "check"));
        Readable.check(page, english);
        Keyboard keys = new Keyboard(page);
        keys.to("[id='submit:agreed']").press("Space");
        keys.to("[id='submit:go']").go();
        assertThat(page.locator("h1")).hasText("Your application is confirmed");
        assertThat(page.locator("main")).containsText("declaration en: What I say is complete and true.");
        page.navigate(path(page, "tasks"));
        Readable.check(page, english);
        new Keyboard(page).to("a[href^='/applications/withdraw']").go();
        keys = new Keyboard(page);
        keys.to("[id='withdraw:reason']").type("I stay.");
        keys.to("[id='withdraw:go']").go();
        page.navigate(path(page, "tasks"));
        assertThat(page.locator("main .banner.warn a")).hasText("Look at it or take it up again");
        Readable.check(page, english);
    }

    private static void handIn(Page page) throws Exception {
        page.navigate(path(page, "check"));
        Readable.check(page, NARROW);
        Keyboard keys = new Keyboard(page);
        keys.to("[id='submit:agreed']").press("Space");
        keys.to("[id='submit:go']").go();
        assertThat(page.locator("h1")).hasText("Ihre Bewerbung ist bestätigt");
        assertThat(page.locator("main")).containsText("answer MOTIVATION: Ich will Chirurgie lernen.");
        Readable.check(page, NARROW);
        Download paper = page.waitForDownload(
                () -> page.locator(".head-actions a.btn-primary").click());
        assertThat(paper.suggestedFilename()).endsWith("-1.pdf");
        byte[] file = Files.readAllBytes(paper.path());
        assertThat(Accessible.flaws(file)).isEmpty();
        assertThat(Accessible.checks(file)).isGreaterThan(500);
    }

    @Test
    void twoWindowsShowBothVersionsAndReplaceNothingUntouched(Visits visits) {
        Page here = begun(visits);
        here.navigate(path(here, "motivation"));
        Page there = visits.as("Ben Hartwig", NARROW).open(address(here));
        here.fill(MOTIVATION, "Von hier.");
        assertThat(here.locator(STATE)).containsText("Gespeichert um");
        there.fill(MOTIVATION, "Von dort.");
        assertThat(there.locator("[data-conflict]").first()).isVisible();
        assertThat(there.locator("[data-mine]").first()).hasText("Von dort.");
        assertThat(there.locator("[data-other]").first()).hasText("Von hier.");
        assertThat(stands(visits)).isEqualTo("Von hier.");
        Readable.check(there, NARROW);
        there.locator("[data-keep-mine]").first().click();
        assertThat(there.locator(STATE)).containsText("Gespeichert um");
        assertThat(stands(visits)).isEqualTo("Von dort.");
        here.fill(MOTIVATION, "Von hier, noch einmal.");
        here.locator("[data-take-other]").first().click();
        assertThat(here.locator(MOTIVATION)).hasValue("Von dort.");
        assertThat(stands(visits)).isEqualTo("Von dort.");
    }

    @Test
    void withoutScriptTheButtonSavesAndTheSecondWindowIsShownBoth(Visits visits) {
        Page here = begun(visits);
        here.navigate(path(here, "motivation"));
        String text = "document.querySelector(\"[id='step:motivation']\")";
        Page there = visits.as("Ben Hartwig", NARROW).open(address(here));
        here.fill(MOTIVATION, "Von hier.");
        assertThat(here.locator(STATE)).containsText("Gespeichert um");
        there.evaluate(text + ".value = 'Ohne Skript.'");
        there.evaluate("document.querySelector(\"[id='step:save']\").click()");
        assertThat(there.locator(".news")).containsText("in einem anderen Fenster geändert");
        assertThat(there.locator("[data-other]").first()).hasText("Von hier.");
        assertThat(there.locator(MOTIVATION)).hasValue("Ohne Skript.");
        assertThat(stands(visits)).isEqualTo("Von hier.");
        Readable.check(there, NARROW);
        there.evaluate("document.querySelector(\"[id='step:save']\").click()");
        assertThat(there.locator("h1")).containsText("Schritten");
        assertThat(stands(visits)).isEqualTo("Ohne Skript.");
    }

    @Test
    void whoIsNoLongerSignedInKeepsEveryLetterAndSavesItAfterwards(Visits visits) {
        Page page = begun(visits);
        page.navigate(path(page, "motivation"));
        BrowserContext browser = page.context();
        var cookies = browser.cookies();
        browser.clearCookies();
        page.locator(MOTIVATION).fill("Mitten im Satz");
        assertThat(page.locator(STATE)).containsText("nicht mehr angemeldet");
        assertThat(page.locator(MOTIVATION)).hasValue("Mitten im Satz");
        assertThat(page.locator("[data-sign-in]")).isVisible();
        Readable.check(page, NARROW);
        browser.addCookies(cookies.stream()
                .map(one -> new com.microsoft.playwright.options.Cookie(one.name, one.value).setUrl(page.url()))
                .toList());
        page.locator("[data-again]").click();
        assertThat(page.locator(STATE)).containsText("Gespeichert um");
        assertThat(stands(visits)).isEqualTo("Mitten im Satz");
    }

    @Test
    void whoDoesNotMeetARuleReadsWhatToDoAndThenDoes(Visits visits) {
        Page page = begun(visits, "A1");
        assertThat(page.locator("#add")).containsText("ist verlangt, angegeben ist Englisch A1.");
        assertThat(page.locator("#add")).containsText("tragen Sie es bis zum");
        int fitting = page.locator("#add input[type=submit]").count();
        Readable.check(page, NARROW);
        page.navigate(path(page, "languages"));
        new Keyboard(page).to("[id='step:languages:0:level']").choose("C1");
        new Keyboard(page).to("[id='step:save']").go();
        page.navigate(path(page, "wishes"));
        assertThat(page.locator("#add input[type=submit]").count()).isGreaterThan(fitting);
    }

    @Test
    void aFactSavesItselfAndTwoWindowsShowBothInWords(Visits visits) {
        Page here = begun(visits);
        String english = "[id='step:languages:0:level']";
        here.navigate(path(here, "languages"));
        Page there = visits.as(Ben.NAME, NARROW).open(address(here));
        here.locator(english).selectOption("C1");
        assertThat(here.locator(STATE)).containsText("Gespeichert um");
        there.locator(english).selectOption("NATIVE");
        assertThat(there.locator("[data-conflict]").first()).isVisible();
        assertThat(there.locator("[data-mine]").first()).hasText("Muttersprache");
        assertThat(there.locator("[data-other]").first()).hasText("C1");
        assertThat(english(visits)).isEqualTo("C1");
        Readable.check(there, NARROW);
        there.locator("[data-keep-mine]").first().click();
        assertThat(there.locator(STATE)).containsText("Gespeichert um");
        assertThat(english(visits)).isEqualTo("NATIVE");
    }

    private static String english(Visits visits) {
        return visits.database()
                .text("SELECT level FROM application_language WHERE language = 'en' AND application_id IN " + BENS);
    }

    @Test
    void theDeclarationIsAStepAndTheSubmissionNeedsItOnce(Visits visits) {
        Page page = begun(visits);
        new Keyboard(page).to("#add input[type=submit]").go();
        Ben.bringsWhatIsAsked(page);
        page.navigate(path(page, "declaration"));
        Readable.check(page, NARROW);
        Keyboard keys = new Keyboard(page);
        keys.to("[id='declare:agreed']").press("Space");
        keys.to("[id='declare:go']").go();
        assertThat(page.locator(".news")).containsText("Ihre Erklärung ist gespeichert.");
        page.navigate(path(page, "check"));
        assertThat(page.locator("[id='submit:agreed']")).hasCount(0);
        new Keyboard(page).to("[id='submit:go']").go();
        assertThat(page.locator("main")).containsText("declaration de: Meine Angaben sind vollständig und wahr.");
        Readable.check(page, NARROW);
    }

    @Test
    void aSaveWithoutTheMarkOfHerOwnPageIsTurnedAway(Visits visits) {
        Page page = begun(visits);
        page.navigate(path(page, "motivation"));
        String application = page.locator("[data-answers]").getAttribute("data-answers");
        String mark = page.locator("[data-answers]").getAttribute("data-mark");
        assertThat(send(page, application, "x", "same-origin")).isEqualTo(403);
        assertThat(send(page, application, mark, "cross-site")).isEqualTo(403);
        assertThat(send(page, "nobody", mark, "same-origin")).isEqualTo(400);
        assertThat(visits.database().number("SELECT COUNT(*) FROM application_answer WHERE application_id IN " + BENS))
                .isZero();
    }

    /** Past the page's script, with her own cookies, as another site's form would be sent. */
    private static int send(Page page, String application, String mark, String from) {
        return page.context()
                .request()
                .post(
                        page.url().replaceFirst("/applications/.*", "/applications/autosave"),
                        RequestOptions.create()
                                .setHeader("Sec-Fetch-Site", from)
                                .setForm(FormData.create()
                                        .set("application", application)
                                        .set("question", "MOTIVATION")
                                        .set("version", "0")
                                        .set("words", "fremd")
                                        .set("mark", mark)))
                .status();
    }

    /** Ben at the beginning of his application in the open call, whatever he had there before. */
    private static Page begun(Visits visits) {
        return begun(visits, "B2");
    }

    private static Page begun(Visits visits, String english) {
        return Ben.atHisWishes(visits, NARROW, english).page();
    }

    private static String stands(Visits visits) {
        return visits.database()
                .text("SELECT words FROM application_answer WHERE question = 'MOTIVATION' AND application_id IN "
                        + BENS);
    }

    private static String path(Page page, String step) {
        return page.url().replaceFirst("/applications/[a-z]+", "/applications/" + step);
    }

    private static String address(Page page) {
        return page.url().replaceFirst("^https?://[^/]+", "");
    }
}
