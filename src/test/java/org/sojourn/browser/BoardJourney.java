package org.sojourn.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Boards and lists are narrowed by links that keep each other, and whoever sends the address sends what she sees. */
@Journey
class BoardJourney {
    private static final Screen TELEPHONE = new Screen("en", "dark", 360);

    @Test
    void filtersOfTheTaskBoardKeepEachOther(Visits visits) {
        Visit vogel = visits.as("Katrin Vogel");
        Page page = vogel.open("/welcome/tasks");
        choose(page, "Promotion");
        assertThat(page).hasURL(Pattern.compile("/welcome/tasks\\?only=phd$"));
        long ofKind = rows(page).count();
        choose(page, "Welcome Service");
        assertThat(page).hasURL(Pattern.compile("only=phd\\.WELCOME_SERVICE$"));
        assertThat(page.locator(".head")).containsText(Pattern.compile("\\d+ von \\d+ Aufgaben"));
        assertThat(rows(page).count()).isPositive().isLessThan((int) ofKind);
        page.fill("#q", "Zhang");
        page.locator("form.filters button").click();
        assertThat(page).hasURL(Pattern.compile("q=Zhang.*only=phd\\.WELCOME_SERVICE"));
        for (String row : rows(page).allInnerTexts()) assertThat(row).contains("Wei Zhang", "Promotion");
        Readable.check(page, Screen.USUAL);
        page.locator(".chips .on[href*='only=WELCOME_SERVICE']").click();
        assertThat(page).hasURL(Pattern.compile("only=WELCOME_SERVICE$"));
        vogel.open("/welcome/tasks?only=late.nobody");
        assertThat(page.locator(".empty")).containsText("Keine Aufgabe passt dazu");
    }

    @Test
    void theVisitLeadsToOnesOwnTasksOfIt(Visits visits) {
        Visit vogel = visits.as("Katrin Vogel", TELEPHONE);
        Page page = vogel.open("/welcome/visits?q=zhang");
        page.locator("tbody a").click();
        page.waitForURL("**/welcome/visit?id=*");
        Locator mine = page.locator("main a[href^='/welcome/tasks?visit=']");
        int told = Integer.parseInt(mine.innerText().replaceAll("\\D.*", ""));
        mine.click();
        page.waitForURL("**/welcome/tasks?visit=*");
        long shown = page.locator(".section-head .small").allInnerTexts().stream()
                .mapToLong(Long::parseLong)
                .sum();
        assertThat(shown).isEqualTo(told);
        for (String row : rows(page).allInnerTexts()) assertThat(row).contains("Wei Zhang");
        Readable.check(page, TELEPHONE);
        page.locator(".chips-on a").click();
        assertThat(page).hasURL(Pattern.compile("/welcome/tasks$"));
    }

    @Test
    void theListOfVisitsSaysInWordsWhatThereIsNoneOf(Visits visits) {
        Visit lindner = visits.as("Jonas Lindner", TELEPHONE);
        Page page = lindner.open("/welcome/visits");
        choose(page, "Comes within four weeks");
        assertThat(page).hasURL(Pattern.compile("/welcome/visits\\?only=soon$"));
        assertThat(page.locator("main")).containsText("Marco Bianchi");
        assertThat(page.locator("main")).not().containsText("Carlos Mendoza");
        Readable.check(page, TELEPHONE);
        choose(page, "Over (0)");
        assertThat(page.locator(".empty")).containsText("No visit has ended in the last months.");
        Readable.check(page, TELEPHONE);
        page.fill("#q", "mendoza");
        page.locator("form.filters button").click();
        assertThat(page.locator(".empty")).containsText("Search for something else, or take all.");
        page.locator(".chips .chip.on", new Page.LocatorOptions().setHasText("Over"))
                .click();
        assertThat(rows(page)).hasCount(1);
        assertThat(page.locator(".head")).containsText(Pattern.compile("1 of \\d+ visits\\."));
    }

    private static void choose(Page page, String words) {
        Locator chip = page.locator(".chips a.chip", new Page.LocatorOptions().setHasText(words))
                .first();
        if (!chip.isVisible())
            page.locator(".narrow-more:not([open])", new Page.LocatorOptions().setHasText(words))
                    .first()
                    .locator("summary")
                    .click();
        chip.click();
    }

    private static Locator rows(Page page) {
        return page.locator("main tbody tr");
    }
}
