package org.sojourn.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A student ranks her wishes without a mouse, on a telephone's width. */
@Journey
class WishesJourney {
    private static final Screen NARROW = new Screen("de", "light", 360);
    private static final String BENS = Ben.APPLICATION;

    @Test
    void anApplicationFromItsBeginningToItsEndByKeysAlone(Visits visits) {
        Visit ben = threeWishes(visits);
        Page page = ben.page();
        List<String> first = order(page);
        Readable.check(page, NARROW);

        moveUp(ben, first.get(2), 2);
        moveUp(ben, first.get(2), 1);
        assertThat(order(page)).containsExactly(first.get(2), first.get(0), first.get(1));
        new Keyboard(page)
                .to("li[data-id='" + first.get(2) + "'] select[data-move=rank]")
                .type("3");
        assertThat(page.locator(".ranked-say")).containsText("ist jetzt Wunsch 3 von 3.");
        assertThat(order(page)).isEqualTo(first);
        moveUp(ben, first.get(1), 1);
        List<String> wanted = List.of(first.get(1), first.get(0), first.get(2));
        page.reload();
        assertThat(order(page)).isEqualTo(wanted);
        assertThat(stored(visits, wanted)).isEqualTo(3);

        submit(page);
        assertThat(status(visits, "SUBMITTED")).isEqualTo(1);
        withdraw(page);
        assertThat(status(visits, "WITHDRAWN")).isEqualTo(1);
    }

    @Test
    void aSecondTabWithAnOldListIsToldAndLosesNothing(Visits visits) {
        Page first = threeWishes(visits).page();
        Visit second = visits.as("Ben Hartwig", NARROW);
        second.open(path(first));
        List<String> wishes = order(first);
        press(first, wishes.get(1), "up");
        assertThat(first.locator(".ranked-say")).containsText("ist jetzt Wunsch 1 von 3.");

        press(second.page(), wishes.get(2), "up");
        assertThat(second.page().locator(".news")).containsText("Jemand hat das inzwischen geändert.");
        List<String> standing = List.of(wishes.get(1), wishes.get(0), wishes.get(2));
        assertThat(order(second.page())).isEqualTo(standing);
        assertThat(stored(visits, standing)).isEqualTo(3);
        Readable.check(second.page(), NARROW);
    }

    @Test
    void whatIsSentAfterTheDeadlineIsToldNotWrittenAndNotLost(Visits visits) {
        Page page = threeWishes(visits).page();
        List<String> wishes = order(page);
        Ben.bringsWhatIsAsked(page);
        Page check = visits.as("Ben Hartwig", NARROW).open(path(page).replace("wishes", "check"));
        Page facts = visits.as("Ben Hartwig", NARROW).open(path(page).replace("wishes", "languages"));
        Page clock = visits.as("Katrin Vogel").open("/home/clock");
        try {
            for (int week = 0; week < 4; week++) {
                clock.locator("[id='clock:week']").click();
                assertThat(clock.locator(".news")).containsText("Die Uhr ist gestellt.");
                clock.navigate(clock.url());
            }
            press(page, wishes.get(1), "up");
            assertThat(page.locator(".news")).containsText("Die Frist ist vorbei.");
            assertThat(stored(visits, wishes)).isEqualTo(3);
            check.locator("[id='submit:agreed']").check();
            check.locator("[id='submit:go']").click();
            assertThat(check.locator(".news")).containsText("Die Frist ist vorbei.");
            assertThat(status(visits, "DRAFT")).isEqualTo(1);
            whatWasTypedIsKept(visits, facts);
        } finally {
            clock.locator("[id='clock:back']").click();
            assertThat(clock.locator(".news")).containsText("Die Uhr ist gestellt.");
        }
        assertThat(visits.database().number("SELECT clock_offset_seconds FROM installation"))
                .isZero();
    }

    /** The form was opened in time; its answer says the news and gives every word back, in the page and not in the database. */
    private static void whatWasTypedIsKept(Visits visits, Page facts) {
        String polish = "[id='step:languages:1:level']";
        facts.evaluate("document.querySelector(\"" + polish + "\").value = 'C1'");
        facts.evaluate("document.querySelector(\"[id='step:save']\").click()");
        assertThat(facts.locator(".news")).containsText("Die Frist ist vorbei.");
        assertThat(facts.locator(polish)).hasValue("C1");
        assertThat(visits.database()
                        .number("SELECT COUNT(*) FROM application_language WHERE level = 'C1' AND application_id IN "
                                + BENS))
                .isZero();
        Readable.check(facts, NARROW);
    }

    /** Ben at the open call with three wishes, whatever he had there before. */
    private static Visit threeWishes(Visits visits) {
        Visit ben = Ben.atHisWishes(visits, NARROW, "B2");
        Page page = ben.page();
        assertThat(page.locator("h1")).hasText("Noch kein Wunsch");
        Readable.check(page, NARROW);
        for (int wishes = 1; wishes <= 3; wishes++) {
            new Keyboard(page).to("#add input[type=submit]").go();
            assertThat(page.locator("ol.rank > li")).hasCount(wishes);
        }
        return ben;
    }

    private static void moveUp(Visit ben, String wish, int rank) {
        Page page = ben.page();
        String item = "li[data-id='" + wish + "']";
        new Keyboard(page).to(item + " [data-move=up]").press("Enter");
        assertThat(page.locator(".ranked-say")).containsText("ist jetzt Wunsch " + rank + " von 3.");
        assertThat(page.locator(item + " :focus")).hasCount(1);
    }

    private static void submit(Page page) {
        Ben.bringsWhatIsAsked(page);
        new Keyboard(page).to("a[href^='/applications/check']").go();
        Readable.check(page, NARROW);
        Keyboard keys = new Keyboard(page);
        keys.to("[id='submit:agreed']").press("Space");
        keys.to("[id='submit:go']").go();
        assertThat(page.locator(".news")).containsText("Ihre Bewerbung ist eingereicht.");
        Readable.check(page, NARROW);
    }

    private static void withdraw(Page page) {
        new Keyboard(page).to("a[href^='/applications/withdraw']").go();
        Readable.check(page, NARROW);
        Keyboard keys = new Keyboard(page);
        keys.to("[id='withdraw:reason']").type("Ich bleibe hier.");
        keys.to("[id='withdraw:go']").go();
        assertThat(page.locator("h1")).hasText("Ihre Bewerbung ist zurückgezogen");
        Readable.check(page, NARROW);
    }

    private static void press(Page page, String wish, String move) {
        page.locator("li[data-id='" + wish + "'] [data-move=" + move + "]").click();
    }

    @SuppressWarnings("unchecked")
    private static List<String> order(Page page) {
        return (List<String>)
                page.evaluate("[...document.querySelectorAll('ol.rank > li')].map(one => one.dataset.id)");
    }

    /** How many of these places stand in the database at the rank the list gives them. */
    private static long stored(Visits visits, List<String> places) {
        long found = 0;
        for (int rank = 0; rank < places.size(); rank++)
            found += visits.database()
                    .number("SELECT COUNT(*) FROM wish WHERE application_id IN " + BENS + " AND place_id = "
                            + places.get(rank) + " AND position = "
                            + "(SELECT MIN(position) FROM wish WHERE application_id IN " + BENS + ") + " + rank);
        return found;
    }

    private static long status(Visits visits, String status) {
        return visits.database()
                .number("SELECT COUNT(*) FROM application WHERE id IN " + BENS + " AND status = '" + status + "'");
    }

    private static String path(Page page) {
        return page.url().replaceFirst("^https?://[^/]+", "");
    }
}
