package org.sojourn.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.Duration;
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
    void aCodeIsSetUpAndThenAskedForAfterThePassword(Visits visits) {
        AtTheCode petra = AtTheCode.comes(visits, "Petra Hahn");
        Page page = petra.visit().page();
        page.fill("[id='enter:code']", petra.code(1));
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
}
