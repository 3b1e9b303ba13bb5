package org.sojourn.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sojourn.access.university.SmallProvider;

/** In by the university and in by a password, side by side, and out again. */
@Journey
class UniversityJourney {
    private static final String BUTTON = "main a[href^='/access/university']";
    private static final String NUMBER = "urn:schac:personalUniqueCode:de:example.org:Matrikelnummer:4010101";

    private SmallProvider university;

    @BeforeEach
    void remember(Visits visits) {
        university = visits.university();
    }

    @AfterEach
    void makeSound() {
        university.reset();
    }

    @Test
    void aStudentOfTheListComesInByHerUniversityAndOutOfBoth(Visits visits) {
        university.recognises(Map.of("sub", "of-the-list", "schac_personal_unique_code", List.of(NUMBER)));
        Visit visit = visits.at(Screen.USUAL).mayGoTo(university.issuer());
        Page page = visit.open("/access/sign-in?back=%2Faccess%2Fmy-sign-in");
        assertThat(page.locator("input[type=password]").count())
                .as("the other way stands beside it")
                .isEqualTo(1);
        page.locator(BUTTON).click();
        page.waitForURL("**/access/my-sign-in");
        assertThat(page.locator("#university").innerText()).contains("Ihr Hochschulkonto ist seit dem");
        assertThat(page.locator("main").innerText()).contains("mit dem Hochschulkonto");
        Readable.check(page, Screen.USUAL);
        page.locator("details.mine summary").click();
        page.locator("#leave button").click();
        page.waitForURL("**/access/sign-in?left=university");
        Readable.check(page, Screen.USUAL);
        page.locator("main a[href='/access/university/leave']").click();
        page.waitForURL("**/access/sign-in");
    }

    @Test
    void anAccountWithTheSameAddressIsConnectedByWhoeverIsSignedInToIt(Visits visits) {
        String address = visits.database().text("SELECT email FROM account WHERE student_number = '4010102'");
        university.recognises(
                Map.of("sub", "same-address", "given_name", "Kim", "family_name", "Roth", "email", address));
        Visit stranger = visits.at(Screen.USUAL).mayGoTo(university.issuer());
        Page door = stranger.open("/access/sign-in");
        door.locator(BUTTON).click();
        door.waitForURL("**/access/sign-in?university=same-address");
        assertThat(door.locator("main .banner").innerText()).contains("verbinden Sie Ihr Hochschulkonto");
        Readable.check(door, Screen.USUAL);
        String name = visits.database()
                .text("SELECT CONCAT(given_name, ' ', family_name) FROM account WHERE student_number = '4010102'");
        Visit known = visits.as(name).mayGoTo(university.issuer());
        Page mine = known.open("/access/my-sign-in");
        mine.locator(BUTTON).click();
        mine.waitForURL("**/access/my-sign-in");
        assertThat(mine.locator("#university").innerText()).contains("Ihr Hochschulkonto ist seit dem");
        door.locator(BUTTON).click();
        door.waitForURL("**/home/today");
        assertThat(door.locator("body").innerText()).contains(name);
    }

    @Test
    void somebodyOfTheStaffGetsTheRoleHerClaimGives(Visits visits) {
        university.recognises(Map.of(
                "sub", "staff",
                "given_name", "Rosa",
                "family_name", "Neumann",
                "email", "rosa.neumann@example.org",
                "eduperson_affiliation", List.of("member", "staff")));
        Visit visit = visits.at(Screen.USUAL).mayGoTo(university.issuer());
        visit.open("/access/sign-in");
        visit.page().locator(BUTTON).click();
        visit.page().waitForURL("**/home/today");
        assertThat(visit.navigation()).contains("/allocation/runs").doesNotContain("/access/people");
        visits.database().change("UPDATE account SET active = FALSE WHERE email = 'rosa.neumann@example.org'");
    }

    @Test
    void anAnswerThatProvesNothingIsASentenceAtTheDoor(Visits visits) {
        university.recognises(Map.of("sub", "nobody"));
        university.spoils(token -> token.with("aud", "another"));
        Visit visit = visits.at(Screen.USUAL).mayGoTo(university.issuer());
        visit.open("/access/sign-in");
        visit.page().locator(BUTTON).click();
        visit.page().waitForURL("**/access/sign-in?university=unsound");
        assertThat(visit.page().locator("main .banner").innerText()).contains("ließ sich nicht sicher prüfen");
    }
}
