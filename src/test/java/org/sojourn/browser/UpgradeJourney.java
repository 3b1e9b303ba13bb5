package org.sojourn.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sojourn.fixture.Landed;
import org.sojourn.fixture.TestDatabase;

/**
 * The present version on what the first landed one left: a demo whose call 2027/28 is released, with one yes. A migration
 * that breaks here would break at whoever runs Sojourn.
 */
@Journey
@StartsFrom(Landed.FIRST)
class UpgradeJourney {
    private static final Map<String, Integer> ROWS = Map.ofEntries(
            Map.entry("account", 71),
            Map.entry("partner", 4),
            Map.entry("agreement", 3),
            Map.entry("exchange_place", 17),
            Map.entry("place_pool", 5),
            Map.entry("exchange_call", 2),
            Map.entry("call_place", 17),
            Map.entry("rule_version", 3),
            Map.entry("application", 67),
            Map.entry("application_language", 75),
            Map.entry("application_points", 189),
            Map.entry("wish", 265),
            Map.entry("allocation_run", 1),
            Map.entry("run_student", 7),
            Map.entry("run_wish", 15),
            Map.entry("run_node", 7),
            Map.entry("place_offer", 5),
            Map.entry("seat_count", 7));

    @Test
    void noRowIsLostAndNoFactHasChanged(Visits visits) {
        TestDatabase database = visits.database();
        ROWS.forEach((table, rows) -> assertThat(database.number("SELECT COUNT(*) FROM " + table))
                .as(table)
                .isEqualTo(rows.longValue()));
        assertThat(database.number("SELECT COUNT(*) FROM account_role")).isGreaterThanOrEqualTo(71);
        assertThat(database.number("SELECT COUNT(*) FROM journal_entry")).isGreaterThanOrEqualTo(100);
        assertThat(database.number("SELECT COUNT(*) FROM place_offer WHERE status = 'ACCEPTED'"))
                .isEqualTo(1);
        assertThat(database.number("SELECT SUM(taken) FROM seat_count WHERE kind = 'PLACE'"))
                .isEqualTo(1);
        assertThat(database.number("SELECT COUNT(*) FROM allocation_run WHERE"
                        + " intake_digest = '724b7377e655565619c7a1502f13fec143cccb9fea28993f1d3469fb6b80a41d'"
                        + " AND SHA2(intake, 256) = intake_digest AND released_at = '2026-11-22 09:14:49.123617'"))
                .as("the run with its intake and the moment of its release")
                .isEqualTo(1);
        assertThat(database.number("SELECT COUNT(*) FROM flyway_schema_history WHERE NOT success"))
                .isZero();
    }

    @Test
    void thePasswordChosenBeforeStillOpens(Visits visits) {
        Visit ben = visits.at(Screen.USUAL);
        Page page = ben.open("/access/sign-in");
        page.locator("input[type=email]").fill("ben.hartwig@example.org");
        page.locator("input[type=password]").fill("the tide comes in at seven");
        page.keyboard().press("Enter");
        page.waitForURL(url -> !url.contains("/access/sign-in"));
        assertThat(page.locator("body")).containsText("Ben Hartwig");
    }

    @Test
    void whatWasDecidedAndAnsweredStandsAsItStood(Visits visits) {
        long call = visits.database().number("SELECT id FROM exchange_call WHERE academic_year = 2027");
        long run = visits.database().number("SELECT id FROM allocation_run");
        Visit weiss = visits.as("Miriam Weiss");
        assertThat(weiss.open("/allocation/run?id=" + run).locator("h1")).containsText("5 von 7 haben einen Platz");
        assertThat(weiss.page().locator("main")).containsText("0 Verstöße");
        Visit ben = visits.as("Ben Hartwig");
        assertThat(ben.open("/offers/offer?callId=" + call).locator("main")).containsText("Der Platz gehört Ihnen.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ben Hartwig", "Miriam Weiss", "Petra Hahn", "Jonas Lindner", "Katrin Vogel"})
    void everybodyOfThatDemoComesInAndReadsEveryPageOffered(String person, Visits visits) {
        Visit visit = visits.as(person);
        Set<String> pages = new LinkedHashSet<>(visit.navigation());
        assertThat(pages).isNotEmpty();
        for (String path : pages)
            assertThat(visit.page()
                            .navigate(path.startsWith("/") ? path : "/" + path)
                            .status())
                    .as(path)
                    .isEqualTo(200);
    }
}
