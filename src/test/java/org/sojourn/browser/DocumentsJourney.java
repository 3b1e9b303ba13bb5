package org.sojourn.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sojourn.documents.inspect.Papers;

/** A student hands proofs in on a telephone, the office looks at them, and each sees at once what the other did. */
@Journey
class DocumentsJourney {
    private static final Screen NARROW = new Screen("de", "light", 360);
    private static final int BETWEEN_BOTH_LIMITS = 6_600_000;
    private static final int BEYOND_THE_DOOR = 8_000_000;
    private static final String BENS_NEWEST = "(SELECT MAX(d.id) FROM document d JOIN account a ON a.id = d.account_id"
            + " WHERE a.email = 'ben.hartwig@example.org')";

    /** Others count on what he tells. */
    @AfterEach
    void benHasProvenNothing(Visits visits) {
        visits.database()
                .change("DELETE FROM document WHERE account_id = (SELECT id FROM account WHERE email ="
                        + " 'ben.hartwig@example.org')");
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "en"})
    void aProofIsHandedInAskedForAgainReplacedAndAccepted(String language, Visits visits) {
        Screen narrow = new Screen(language, "light", 360);
        Screen desk = new Screen(language, "light", 1280);
        Visit ben = visits.as("Ben Hartwig", narrow);
        Page his = ben.open("/documents/hand-in?kind=LANGUAGE&language=en");
        assertThat(his.locator("[id='hand-in:language']")).hasValue("en");
        Readable.check(his, narrow);
        fill(his, "B2");
        file(his, "ielts.pdf", Papers.pdf(1));
        go(his);
        assertThat(his).hasURL(ben.address("/documents/mine"));
        assertThat(state(his)).hasText(words(language, "Liegt dem Büro vor", "With the office"));
        Readable.check(his, narrow);

        Visit weiss = visits.as("Miriam Weiss", desk);
        Page hers = weiss.open("/home/today");
        hers.locator("main a[href='/documents/waiting']").first().click();
        Readable.check(hers, desk);
        hers.locator("tbody a", new Page.LocatorOptions().setHasText("Ben Hartwig"))
                .first()
                .click();
        hers.locator("[id='answer:reason']").fill("Seite 2 fehlt. / Page 2 is missing.");
        hers.locator("[id='answer:ask']").click();
        assertThat(hers).hasURL(weiss.address("/documents/waiting"));

        his.reload();
        assertThat(state(his)).hasText(words(language, "Bitte neu einreichen", "Please hand in again"));
        assertThat(his.locator("main")).containsText("Page 2 is missing.");
        Readable.check(his, narrow);
        his.locator("main .card a[href*='replaces']").first().click();
        assertThat(his.locator("[id='hand-in:level']")).hasValue("B2");
        file(his, "ielts-neu.png", Papers.png(600, 800));
        go(his);
        assertThat(state(his)).hasText(words(language, "Liegt dem Büro vor", "With the office"));
        assertThat(his.locator("details.fold").first()).isVisible();

        hers.navigate(weiss.address("/documents/check?id=" + visits.database().number("SELECT " + BENS_NEWEST)));
        Readable.check(hers, desk);
        hers.locator("[id='accept:go']").click();
        his.reload();
        assertThat(state(his)).hasText(words(language, "Anerkannt", "Accepted"));
        assertThat(his.locator("main .card").first().locator("a[href*='replaces']"))
                .hasCount(0);
    }

    @Test
    void whatIsWrongWithAFileIsSaidAndWhatWasTypedIsKept(Visits visits) {
        Visit ben = visits.as("Ben Hartwig");
        Page page = ben.open("/documents/hand-in?kind=LANGUAGE");
        long before = visits.database().number("SELECT COUNT(*) FROM document");
        page.locator("[id='hand-in:language']").selectOption("fr");
        fill(page, "C1");
        file(page, "zeugnis.pdf", "MZ, and not a paper".getBytes());
        go(page);
        assertThat(page.locator(".news")).containsText("weder PDF noch PNG noch JPEG");
        assertThat(page.locator("[id='hand-in:language']")).hasValue("fr");
        assertThat(page.locator("[id='hand-in:level']")).hasValue("C1");
        Readable.check(page, Screen.USUAL);
        assertThat(visits.database().number("SELECT COUNT(*) FROM document")).isEqualTo(before);
    }

    @Test
    void aFileThatIsTooLargeIsSaidBeforeItIsSentAndAlsoAfter(Visits visits) {
        Visit ben = visits.as("Ben Hartwig");
        Page page = ben.open("/documents/hand-in?kind=LANGUAGE&language=en");
        fill(page, "B2");
        file(page, "gross.pdf", new byte[BETWEEN_BOTH_LIMITS]);
        String said = (String) page.locator("[id='hand-in:file']").evaluate("input => input.validationMessage");
        assertThat(said).contains("größer als 6 MB");
        unguarded(page);
        go(page);
        assertThat(page.locator(".news")).containsText("größer als 6 MB");
        file(page, "riesig.pdf", new byte[BEYOND_THE_DOOR]);
        unguarded(page);
        go(page);
        assertThat(page.locator("h1")).not().hasText("");
        assertThat(page.locator("main")).containsText("kleinere");
        ben.forget("413");
    }

    @Test
    void aBrowserKeepsADocumentAndNeverShowsIt(Visits visits) {
        Visit ben = visits.as("Ben Hartwig");
        Page page = ben.open("/documents/hand-in");
        page.locator("[id='hand-in:kind']").selectOption("TRANSCRIPT");
        file(page, "Übersicht \"neu\".pdf", Papers.pdf(1));
        go(page);
        String path = "/documents/file?id=" + visits.database().number("SELECT " + BENS_NEWEST);
        APIResponse answer = page.context().request().get(ben.address(path));
        Map<String, String> headers = answer.headers();
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body()).startsWith("%PDF".getBytes());
        assertThat(headers.get("content-type")).startsWith("application/pdf");
        assertThat(headers.get("x-content-type-options")).isEqualTo("nosniff");
        assertThat(headers.get("content-disposition"))
                .startsWith("attachment; filename=\"")
                .contains("filename*=UTF-8''%C3%9Cbersicht");
        assertThat(headers.get("content-security-policy")).contains("sandbox", "default-src 'none'");
        assertThat(headers.get("cache-control")).isEqualTo("no-store");
        Visit other = visits.as("Jonas Lindner");
        other.open("/home/today");
        assertThat(other.page().context().request().get(other.address(path)).status())
                .isEqualTo(403);
        assertThat(visits.wire().get(path).status()).isNotEqualTo(200);
    }

    @Test
    void aPlaceThatIsNotOpenSaysWhatIsMissingAndOpensWithAProof(Visits visits) {
        Visit ben = Ben.atHisWishes(visits, NARROW, "A1");
        Page page = ben.page();
        String wishes = page.url();
        assertThat(page.locator("#add")).containsText("Englisch B2 fehlt");
        int open = page.locator("#add input[type=submit]").count();
        Readable.check(page, NARROW);
        page.locator("#add a[href*='language=en']").first().click();
        assertThat(page.locator("[id='hand-in:language']")).hasValue("en");
        fill(page, "C2");
        file(page, "toefl.pdf", Papers.pdf(1));
        go(page);
        page.navigate(wishes);
        assertThat(page.locator("#add input[type=submit]").count()).isGreaterThan(open);
        assertThat(page.locator("#add")).containsText("Offen für Sie.");
        page.locator("#add details summary").first().click();
        assertThat(page.locator("#add details[open]")).containsText("Frist dort");
        Readable.check(page, NARROW);
    }

    private static void fill(Page page, String level) {
        page.locator("[id='hand-in:level']").selectOption(level);
        page.locator("[id='hand-in:certificate']").selectOption("IELTS");
        page.locator("[id='hand-in:issued']").fill("2026-05-01");
    }

    private static void file(Page page, String name, byte[] content) {
        String type = name.endsWith(".png") ? "image/png" : "application/pdf";
        page.locator("[id='hand-in:file']").setInputFiles(new FilePayload(name, type, content));
    }

    /** As without script. */
    private static void unguarded(Page page) {
        page.locator("[id='hand-in:file']").evaluate("input => input.setCustomValidity('')");
    }

    private static void go(Page page) {
        page.locator("[id='hand-in:go']").click();
    }

    private static com.microsoft.playwright.Locator state(Page page) {
        return page.locator("main .card .tag").first();
    }

    private static String words(String language, String german, String english) {
        return language.equals("de") ? german : english;
    }
}
