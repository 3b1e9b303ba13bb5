package org.sojourn.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sojourn.fixture.TestDatabase;

/** Coming in, staying and being sent away, at a keyboard. */
@Journey
class EntryJourney {
    private static final String FORM = "/partners/partner-edit";
    private static final String NAME = "[id='partner:name']";
    private static final String NOTE = "[id='partner:note']";
    private static final String TYPED = "Universität, die noch niemand kennt";
    private static final String WARNING = "dialog[data-presence][open]";

    private TestDatabase database;

    @BeforeEach
    void remember(Visits visits) {
        database = visits.database();
    }

    @AfterEach
    void setTheClockRight() {
        theClockIsAheadBy(Duration.ZERO);
    }

    @Test
    void sheIsWarnedTwoMinutesBeforeAndStaysByOneKey(Visits visits) {
        Visit miriam = visits.as("Miriam Weiss");
        Page page = openWithAClock(miriam);
        page.fill(NAME, TYPED);
        pass(page, Duration.ofMinutes(28).plusSeconds(20));
        page.locator(WARNING).waitFor();
        Readable.check(page, Screen.USUAL);
        Keyboard keyboard = new Keyboard(page);
        assertThat(keyboard.standsOn("dialog [data-stay]")).isTrue();
        assertThat(page.locator(WARNING).innerText()).containsPattern("Ihre Anmeldung endet in 1:\\d\\d");
        keyboard.press("Enter");
        page.locator(WARNING).waitFor(hidden());
        assertThat(keyboard.standsOn(NAME)).as("back where she was").isTrue();
        pass(page, Duration.ofMinutes(57));
        page.locator(WARNING).waitFor();
        keyboard.press("Escape");
        page.locator(WARNING).waitFor(hidden());
        pass(page, Duration.ofMinutes(84));
        assertThat(page.locator(WARNING).count()).isZero();
        assertThat(page.inputValue(NAME)).isEqualTo(TYPED);
    }

    @Test
    void whoWasAwayTooLongSignsInAgainAndFindsWhatSheTyped(Visits visits) {
        Visit miriam = visits.as("Miriam Weiss");
        Page page = openWithAClock(miriam);
        page.fill(NAME, TYPED);
        page.fill(NOTE, "Zwei\nZeilen");
        pass(page, Duration.ofMinutes(31));
        page.waitForURL("**/access/sign-in?ended=idle**");
        assertThat(page.locator("main").innerText()).contains("Nach 30 Minuten ohne Eingabe");
        enterAs(page, "Miriam Weiss");
        assertThat(page.url()).contains(FORM);
        assertThat(page.inputValue(NAME)).isEqualTo(TYPED);
        assertThat(page.inputValue(NOTE)).isEqualTo("Zwei\nZeilen");
        assertThat(page.locator(".news").innerText()).contains("noch nicht gespeichert");
        page.reload();
        assertThat(page.inputValue(NAME)).as("given back once").isEmpty();
    }

    @Test
    void aFormThatIsSentTooLateComesBackFilled(Visits visits) {
        Visit miriam = visits.as("Miriam Weiss");
        Page page = miriam.open(FORM);
        page.fill(NAME, TYPED);
        theClockIsAheadBy(Duration.ofMinutes(31));
        page.locator("[id='partner:save']").click();
        page.waitForURL("**/access/sign-in?**");
        enterAs(page, "Miriam Weiss");
        assertThat(page.url()).contains(FORM);
        assertThat(page.inputValue(NAME)).isEqualTo(TYPED);
    }

    @Test
    void whatOnePersonTypedIsNotShownToTheNext(Visits visits) {
        Visit miriam = visits.as("Miriam Weiss");
        Page page = openWithAClock(miriam);
        page.fill(NAME, TYPED);
        pass(page, Duration.ofMinutes(31));
        page.waitForURL("**/access/sign-in?**");
        page.navigate(page.url().replaceFirst("/access/.*", "/access/sign-in"));
        enterAs(page, "Ben Hartwig");
        assertThat(page.evaluate("sessionStorage.getItem('sojourn.typed')")).isNull();
    }

    @Test
    void signingOutEverywhereReachesTheOtherBrowserAtItsNextClick(Visits visits) {
        Visit elsewhere = visits.as("Petra Hahn");
        Visit here = visits.as("Petra Hahn");
        Page page = here.open("/access/my-sign-in");
        Readable.check(page, Screen.USUAL);
        page.locator("[id='now:all']").click();
        page.locator(".news .banner").waitFor();
        assertThat(page.locator("h1").innerText()).contains("auf einem Gerät");
        elsewhere.open("/home/today");
        assertThat(elsewhere.page().url()).contains("/access/sign-in?").contains("ended=ended");
    }

    @Test
    void aCodeIsSetUpAndThenAskedForAfterThePassword(Visits visits) throws GeneralSecurityException {
        Visit katrin = visits.as("Katrin Vogel");
        Page people = katrin.open("/access/people");
        people.locator("input[id$=invite][aria-label*='Petra Hahn']").click();
        String link = people.locator(".banner .code").innerText();
        Page page = visits.at(Screen.USUAL).page();
        page.navigate(link.startsWith("http") ? link : people.url().replaceFirst("/access/.*", link));
        page.fill("[id='choose:password']", "sieben braune Gänse");
        page.locator(".secret-show").first().click();
        assertThat(page.locator("[id='choose:password']").getAttribute("type")).isEqualTo("text");
        page.fill("[id='choose:again']", "sieben braune Gänse");
        page.keyboard().press("Enter");
        page.waitForURL("**/home/today");
        page.navigate(page.url().replace("/home/today", "/access/second-factor"));
        page.locator("[id='begin:go']").click();
        page.locator("img.qr").waitFor();
        Readable.check(page, Screen.USUAL);
        byte[] secret = base32(page.locator("main .code").first().innerText());
        page.fill("[id='confirm:code']", code(secret, 0));
        page.keyboard().press("Enter");
        page.locator("ol.codes li").first().waitFor();
        assertThat(page.locator("ol.codes li").count()).isEqualTo(10);
        Readable.check(page, Screen.USUAL);
        page.locator("details.mine summary").click();
        page.locator("#leave button").click();
        page.waitForURL("**/access/sign-in");
        page.fill("[id='enter:email']", email("Petra", "Hahn"));
        page.fill("[id='enter:password']", "sieben braune Gänse");
        page.keyboard().press("Enter");
        page.waitForURL("**/access/code");
        Readable.check(page, Screen.USUAL);
        page.fill("[id='enter:code']", code(secret, 1));
        page.keyboard().press("Enter");
        page.waitForURL("**/home/today");
    }

    private Page openWithAClock(Visit visit) {
        visit.page().clock().install();
        return visit.open(FORM);
    }

    /** So long after the beginning, for the server and for the page. */
    private void pass(Page page, Duration sinceTheBeginning) {
        Duration before = ahead;
        theClockIsAheadBy(sinceTheBeginning);
        page.clock().fastForward(sinceTheBeginning.minus(before).toMillis());
    }

    private Duration ahead = Duration.ZERO;

    private void theClockIsAheadBy(Duration offset) {
        ahead = offset;
        database.change("UPDATE installation SET clock_offset_seconds = " + offset.toSeconds() + " WHERE id = 1");
    }

    private static void enterAs(Page page, String name) {
        page.locator("button.role-go", new Page.LocatorOptions().setHasText(name))
                .click();
        page.waitForURL(url -> !url.contains("/access/sign-in"));
    }

    private static com.microsoft.playwright.Locator.WaitForOptions hidden() {
        return new com.microsoft.playwright.Locator.WaitForOptions()
                .setState(com.microsoft.playwright.options.WaitForSelectorState.HIDDEN);
    }

    private String email(String given, String family) {
        return database.text(
                "SELECT email FROM account WHERE given_name LIKE '%" + given + "' AND family_name = '" + family + "'");
    }

    private static byte[] base32(String text) {
        java.math.BigInteger number = java.math.BigInteger.ZERO;
        for (char letter : text.replace(" ", "").toCharArray())
            number = number.shiftLeft(5)
                    .add(java.math.BigInteger.valueOf("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".indexOf(letter)));
        byte[] bytes = new byte[20];
        byte[] found = number.toByteArray();
        for (int i = 1; i <= Math.min(20, found.length); i++) bytes[20 - i] = found[found.length - i];
        return bytes;
    }

    /** As an authenticator app computes it, so many half minutes from now. */
    private static String code(byte[] secret, int ahead) throws GeneralSecurityException {
        Mac mac = Mac.getInstance("HmacSHA1");
        mac.init(new SecretKeySpec(secret, "HmacSHA1"));
        long step = Instant.now().getEpochSecond() / 30 + ahead;
        byte[] hash = mac.doFinal(ByteBuffer.allocate(8).putLong(step).array());
        int number = ByteBuffer.wrap(hash, hash[19] & 15, 4).getInt() & Integer.MAX_VALUE;
        return String.format("%06d", number % 1_000_000);
    }
}
