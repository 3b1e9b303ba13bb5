package org.sojourn.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import org.junit.jupiter.api.Test;

/** A ruling from the proposal on an application's page to the second person's yes and its end, without a mouse. */
@Journey
class RulingsJourney {
    private static final Screen SMALL = new Screen("en", "dark", 360);

    /** The latest round, so that the worked example stays as it is. */
    private static final String APPLICATION = "SELECT p.id FROM application p JOIN exchange_call c ON c.id = p.call_id"
            + " JOIN wish w ON w.application_id = p.id WHERE p.status = 'SUBMITTED' AND c.state = 'OPENED'"
            + " AND c.seed_published IS NULL ORDER BY c.academic_year DESC, p.id LIMIT 1";

    @Test
    void twoPeopleProtectAnApplicationAndEndItAgain(Visits visits) {
        long application = visits.database().number(APPLICATION);
        Visit weiss = visits.as("Miriam Weiss");
        Visit hahn = visits.as("Petra Hahn");
        Visit small = visits.as("Petra Hahn", SMALL);
        propose(weiss, application);
        hahn.open("/home/today");
        new Keyboard(hahn.page()).to("main a[href='/rulings/rulings']").go();
        Readable.check(hahn.page(), Screen.USUAL);
        String call = "/rulings/rulings?callId="
                + visits.database().number("SELECT call_id FROM application WHERE id = " + application);
        small.open(call);
        Readable.check(small.page(), SMALL);
        hahn.open(call);
        theSecondPerson(hahn, small);
        assertThat(visits.database().number("SELECT COUNT(*) FROM ruling WHERE state = 'GRANTED'"))
                .isZero();
        for (String address : new String[] {call, "/rulings/hardship", "/rulings/application?id=" + application}) {
            Visit ben = visits.as("Ben Hartwig");
            assertThat(ben.page().request().get(ben.address(address)).status())
                    .as(address)
                    .isEqualTo(403);
        }
    }

    private static void propose(Visit weiss, long application) {
        Page page = weiss.page();
        weiss.open("/applications/application?id=" + application);
        new Keyboard(page).to("a[href^='/rulings/application']").go();
        Readable.check(page, Screen.USUAL);
        page.locator("[id='propose:place']").selectOption(new SelectOption().setIndex(1));
        new Keyboard(page).to("[id='propose:reason']").type("The office lost her certificate.");
        new Keyboard(page).to("[id='propose:go']").go();
        assertThat(page.locator("main tbody tr").first()).containsText("wartet auf eine zweite Person");
    }

    private static void theSecondPerson(Visit hahn, Visit small) {
        Page page = hahn.page();
        new Keyboard(page).to("main tbody a[href^='/rulings/ruling']").go();
        assertThat(page.locator("main")).containsText("The office lost her certificate.");
        Readable.check(page, Screen.USUAL);
        small.open(page.url().replaceFirst("^https?://[^/]+", ""));
        Readable.check(small.page(), SMALL);
        new Keyboard(page).to("[id='grant:go']").go();
        assertThat(page.locator("main tbody tr").first()).containsText("gilt");
        new Keyboard(page).to("main tbody a[href^='/rulings/ruling']").go();
        page.locator("main details summary").last().press("Enter");
        new Keyboard(page).to("[id='revoke:reason']").type("It was found again.");
        new Keyboard(page).to("[id='revoke:go']").go();
        assertThat(page.locator("main tbody tr").first()).containsText("beendet");
    }
}
