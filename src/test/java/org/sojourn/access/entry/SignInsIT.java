package org.sojourn.access.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sojourn.access.As;
import org.sojourn.access.Role;
import org.sojourn.access.accounts.AccountDesk;
import org.sojourn.container.ContainerTest;
import org.sojourn.container.Given;
import org.sojourn.container.Sql;
import org.sojourn.platform.Seal;

@ContainerTest
class SignInsIT {
    private static final String PASSWORD = "seven brown geese";

    @Inject
    HttpServletRequest request;

    @Inject
    AccountDesk accounts;

    @Inject
    SignInDesk desk;

    @Inject
    PasswordDesk passwords;

    @AfterEach
    void setTheClockRight() {
        Given.theClockIsAheadBy(Duration.ZERO);
        Sql.change("DELETE FROM sign_in_attempt");
    }

    @Test
    void aSignInGivesANewSessionAndASecondCookie() {
        Guest guest = guest();
        guest.get("/access/sign-in");
        String before = guest.cookies.get(Guest.SESSION);
        HttpResponse<String> answer = guest.signIn(email(aPerson()), PASSWORD);
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(guest.cookies.get(Guest.SESSION)).isNotBlank().isNotEqualTo(before);
        String cookie = answer.headers().allValues("set-cookie").stream()
                .filter(set -> set.startsWith("sojourn="))
                .findFirst()
                .orElseThrow();
        assertThat(cookie).matches("sojourn=[0-9a-f]{64};.*").contains("Path=/", "HttpOnly", "SameSite=Lax");
        assertThat(guest.isIn()).isTrue();
    }

    @Test
    void aStolenSessionWithoutItsCookieIsNobodyAndEndsTheSignIn() {
        Guest owner = signedIn(aPerson());
        Guest thief = guest();
        thief.cookies.put(Guest.SESSION, owner.cookies.get(Guest.SESSION));
        assertThat(thief.isIn()).isFalse();
        assertThat(owner.isIn()).isFalse();
    }

    @Test
    void theCookieOfAnotherPersonOpensNothing() {
        Guest ada = signedIn(aPerson());
        Guest ben = signedIn(aPerson());
        ben.cookies.put(Guest.COOKIE, ada.cookies.get(Guest.COOKIE));
        assertThat(ben.isIn()).isFalse();
        assertThat(ada.isIn()).isTrue();
    }

    @Test
    void aCookieAloneSignsNobodyIn() {
        Guest owner = signedIn(aPerson());
        Guest other = guest();
        other.cookies.put(Guest.COOKIE, owner.cookies.get(Guest.COOKIE));
        assertThat(other.isIn()).isFalse();
        assertThat(owner.isIn()).isTrue();
    }

    @Test
    void afterThirtyMinutesWithoutHerSheIsSignedOutAndTheDoorSaysSo() {
        Guest guest = signedIn(aPerson());
        Given.theClockIsAheadBy(Duration.ofMinutes(29));
        assertThat(guest.isIn()).as("seen after 29 minutes").isTrue();
        Given.theClockIsAheadBy(Duration.ofMinutes(58));
        assertThat(guest.isIn()).as("seen again 29 minutes later").isTrue();
        Given.theClockIsAheadBy(Duration.ofMinutes(89));
        HttpResponse<String> answer = guest.get("/home/today?x=1");
        assertThat(answer.headers().firstValue("location").orElse(""))
                .contains("/access/sign-in?back=%2Fhome%2Ftoday%3Fx%3D1&ended=idle");
    }

    @Test
    void whoeverIsActiveIsSignedOutAfterTwelveHours() {
        Guest guest = signedIn(aPerson());
        for (int minutes = 25; minutes < 12 * 60; minutes += 25) {
            Given.theClockIsAheadBy(Duration.ofMinutes(minutes));
            assertThat(guest.get("/access/presence").statusCode())
                    .as("after %s", minutes)
                    .isEqualTo(200);
            guest.post("/access/presence", Map.of());
        }
        Given.theClockIsAheadBy(Duration.ofHours(12).plusMinutes(1));
        assertThat(guest.isIn()).isFalse();
    }

    @Test
    void aPageThatOnlyAsksDoesNotKeepTheSignInAndAPersonWhoContinuesDoes() {
        Guest guest = signedIn(aPerson());
        Given.theClockIsAheadBy(Duration.ofMinutes(29));
        assertThat(guest.get("/access/presence").body()).matches("\\{\"idle\":(59|60),\"longest\":\\d+}");
        Given.theClockIsAheadBy(Duration.ofMinutes(29).plusSeconds(30));
        assertThat(guest.post("/access/presence", Map.of()).body()).startsWith("{\"idle\":1800");
        Given.theClockIsAheadBy(Duration.ofMinutes(58));
        assertThat(guest.get("/access/presence").body()).startsWith("{\"idle\"");
        Given.theClockIsAheadBy(Duration.ofMinutes(60));
        assertThat(guest.get("/access/presence").body()).isEqualTo("{\"ended\":true}");
    }

    @Test
    void beingSeenIsWrittenAtMostOnceAMinute() {
        long person = aPerson();
        Guest guest = signedIn(person);
        String seen = "SELECT version FROM sign_in WHERE account_id = ?";
        long before = Sql.number(seen, person);
        for (int i = 0; i < 5; i++) guest.isIn();
        assertThat(Sql.number(seen, person)).isEqualTo(before);
        Given.theClockIsAheadBy(Duration.ofSeconds(61));
        for (int i = 0; i < 5; i++) guest.isIn();
        assertThat(Sql.number(seen, person)).isEqualTo(before + 1);
    }

    @Test
    void aClosedAccountIsOutAtTheNextClick() {
        long person = aPerson();
        Guest guest = signedIn(person);
        Sql.change("UPDATE account SET active = FALSE WHERE id = ?", person);
        assertThat(guest.isIn()).isFalse();
    }

    @Test
    void aStrangerWhoGuessesHasToWaitAndThePersonOnHerOwnDeviceDoesNot() {
        long person = aPerson();
        Guest own = signedIn(person);
        Guest stranger = guest();
        for (int i = 0; i < 5; i++)
            assertThat(stranger.signIn(email(person), "wrong " + i).body()).contains("do not match");
        assertThat(stranger.signIn(email(person), PASSWORD).body()).contains("too many attempts");
        own.cookies.remove(Guest.SESSION);
        own.cookies.remove(Guest.COOKIE);
        assertThat(own.signIn(email(person), PASSWORD).statusCode()).isEqualTo(302);
        Given.theClockIsAheadBy(Duration.ofSeconds(31));
        assertThat(stranger.signIn(email(person), PASSWORD).statusCode()).isEqualTo(302);
    }

    @Test
    void anUnknownAddressIsAnsweredAndSlowedDownLikeAKnownOne() {
        Guest guest = guest();
        String nobody = "nobody" + Given.number() + "@example.org";
        for (int i = 0; i < 5; i++)
            assertThat(guest.signIn(nobody, "wrong " + i).body()).contains("do not match");
        assertThat(guest.signIn(nobody, "wrong").body()).contains("too many attempts");
    }

    @Test
    void noSecretIsKeptInTheOpen() {
        long person = aPerson();
        Guest guest = signedIn(person);
        List<Object> row = Sql.rows("SELECT cookie_hash, device, address FROM sign_in WHERE account_id = ?", person)
                .get(0);
        assertThat(row.get(0)).isNotEqualTo(guest.cookies.get(Guest.COOKIE));
        assertThat(row.get(1)).isEqualTo("Firefox, Windows");
        assertThat(row.get(2)).asString().matches("198\\.18\\.\\d+\\.x");
    }

    @Test
    void anotherPasswordEndsEveryOtherSignIn() {
        long person = aPerson();
        Guest here = signedIn(person);
        Guest elsewhere = signedIn(person);
        HttpResponse<String> answer = here.submit(
                "/access/my-sign-in",
                "change",
                Map.of(
                        "change:old", PASSWORD,
                        "change:password", "eight green owls",
                        "change:again", "eight green owls",
                        "change:go", "go"));
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(here.isIn()).isTrue();
        assertThat(elsewhere.isIn()).isFalse();
        assertThat(Sql.text("SELECT end_reason FROM sign_in WHERE account_id = ? AND ended_at IS NOT NULL", person))
                .isEqualTo("PASSWORD_CHANGED");
        assertThat(guest().signIn(email(person), PASSWORD).statusCode()).isEqualTo(200);
    }

    @Test
    void signingOutEverywhereElseSparesThisDevice() {
        long person = aPerson();
        Guest here = signedIn(person);
        Guest elsewhere = signedIn(person);
        assertThat(here.submit("/access/my-sign-in", "now", Map.of("now:all", "all"))
                        .statusCode())
                .isEqualTo(302);
        assertThat(here.isIn()).isTrue();
        assertThat(elsewhere.isIn()).isFalse();
    }

    @Test
    void whoeverSignsOutIsOutDoingItTwiceIsNoMistakeAndAnOpenedAddressSignsNobodyOut() {
        Guest guest = signedIn(aPerson());
        guest.get("/access/sign-out");
        assertThat(guest.isIn()).isTrue();
        for (int i = 0; i < 2; i++) {
            HttpResponse<String> answer = guest.post("/access/sign-out", Map.of());
            assertThat(answer.statusCode()).isEqualTo(302);
            assertThat(answer.headers().firstValue("location").orElse("")).endsWith("/access/sign-in");
            assertThat(guest.isIn()).isFalse();
        }
        assertThat(guest.cookies).doesNotContainKey(Guest.COOKIE);
    }

    @Test
    void nobodyEndsTheSignInOfAnother() {
        Guest ada = signedIn(aPerson());
        long ben = aPerson();
        signedIn(ben);
        As.account(ben);
        long adas =
                Sql.number("SELECT id FROM sign_in WHERE cookie_hash = ?", Seal.digest(ada.cookies.get(Guest.COOKIE)));
        desk.end(adas);
        assertThat(ada.isIn()).isTrue();
    }

    @Test
    void aClosedAccountEndsItsSignInsAndItsLinks() {
        long person = aPerson();
        Guest guest = signedIn(person);
        As.administrator();
        String secret = accounts.invite(person);
        accounts.close(new AccountDesk.CloseAccount(
                person, (int) Sql.number("SELECT version FROM account WHERE id = ?", person)));
        assertThat(guest.isIn()).isFalse();
        assertThatThrownBy(() -> accounts.choosePassword(new AccountDesk.ChoosePassword(secret, "nine white hens")))
                .hasMessage("link-not-valid");
    }

    @Test
    void whoForgotHerPasswordGetsALinkForAnHourAndAStrangerLearnsNothing() {
        long person = aPerson();
        Arrival from = new Arrival("", "10.0.0.1", null);
        passwords.forgotten("nobody" + Given.number() + "@example.org", from);
        for (int i = 0; i < 5; i++) passwords.forgotten(email(person), from);
        assertThat(Sql.rows(
                        "SELECT TIMESTAMPDIFF(MINUTE, UTC_TIMESTAMP(), valid_until) > 55, purpose FROM entry_link"
                                + " WHERE account_id = ? AND used_at IS NULL",
                        person))
                .as("three letters an hour at most")
                .hasSize(3)
                .allSatisfy(row -> assertThat(row.get(1)).isEqualTo("PASSWORD"));
    }

    private Guest guest() {
        return new Guest("http://127.0.0.1:" + request.getLocalPort() + request.getContextPath());
    }

    private Guest signedIn(long person) {
        Guest guest = guest();
        assertThat(guest.signIn(email(person), PASSWORD).statusCode()).isEqualTo(302);
        return guest;
    }

    private long aPerson() {
        long person = Given.anAccount(Role.STUDENT);
        As.administrator();
        String secret = accounts.invite(person);
        As.nobody();
        accounts.choosePassword(new AccountDesk.ChoosePassword(secret, PASSWORD));
        return person;
    }

    private static String email(long person) {
        return Sql.text("SELECT email FROM account WHERE id = ?", person);
    }
}
