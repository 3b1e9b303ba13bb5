package org.sojourn.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@Journey
class SignInJourney {
    @ParameterizedTest
    @MethodSource("org.sojourn.browser.Screen#all")
    void theDoorCanBeReadByEverybody(Screen screen, Visits visits) {
        Visit visit = visits.at(screen);
        visit.open("/access/sign-in");
        Readable.check(visit.page(), screen);
    }

    @Test
    void whoIsNotSignedInIsAskedToAndThenBroughtWhereSheWanted(Visits visits) {
        Visit visit = visits.at(Screen.USUAL);
        visit.open("/calls/calls?year=2027");
        assertThat(visit.page().url()).contains("/access/sign-in?back=");
        visit.page().locator("button.role-go").first().waitFor();
    }

    @Test
    void oneClickEntersTheDemoAndOneLeavesIt(Visits visits) {
        Visit ben = visits.as("Ben Hartwig");
        assertThat(ben.page().url()).endsWith("/home/today");
        assertThat(ben.page().locator("body").innerText()).contains("Ben Hartwig");
    }

    @Test
    void aWrongPasswordIsRefusedWithASentenceAndTheAddressStays(Visits visits) {
        Visit visit = visits.at(Screen.USUAL);
        var page = visit.open("/access/sign-in");
        page.locator("input[type=email]").fill("nobody@example.org");
        page.locator("input[type=password]").fill("not the password");
        page.keyboard().press("Enter");
        page.locator("[role=alert], .errors, .banner").first().waitFor();
        assertThat(page.locator("input[type=email]").inputValue()).isEqualTo("nobody@example.org");
        assertThat(page.url()).contains("/access/sign-in");
    }
}
