package org.sojourn.access.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sojourn.access.entry.AtTheUniversity.location;
import static org.sojourn.access.entry.AtTheUniversity.person;
import static org.sojourn.access.entry.AtTheUniversity.refusal;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sojourn.access.As;
import org.sojourn.access.Role;
import org.sojourn.access.accounts.AccountDesk;
import org.sojourn.access.university.SmallProvider;
import org.sojourn.container.ContainerTest;
import org.sojourn.container.Given;
import org.sojourn.container.Sql;

/** Whom the university recognises comes in, and nobody else, through the real requests. */
@ContainerTest
class UniversityIT {
    private static final String PASSWORD = "seven brown geese";
    private static final String MFA = "https://refeds.org/profile/mfa";

    @Inject
    HttpServletRequest request;

    @Inject
    AccountDesk accounts;

    private AtTheUniversity there;

    @BeforeEach
    void register() {
        there = AtTheUniversity.registered("http://127.0.0.1:" + request.getLocalPort() + request.getContextPath());
    }

    @AfterEach
    void forget() {
        there.close();
        Sql.change("DELETE FROM sign_in_attempt");
    }

    @Test
    void withoutAProviderThereIsNoButtonAndNoWay() {
        there.unset("oidc.provider");
        Guest guest = there.guest();
        assertThat(guest.get("/access/sign-in").body()).doesNotContain("/access/university");
        for (String way : List.of("", "/back?state=a&code=b", "/leave"))
            assertThat(guest.get("/access/university" + way).statusCode()).isEqualTo(404);
    }

    @Test
    void somebodyNewGetsAnAccountAndIsTheSameNextTime() {
        Map<String, Object> ada = person("student");
        String number = numbered(ada);
        Guest guest = there.guest();
        String before = session(guest);
        HttpResponse<String> answer = there.walk(guest, ada);
        assertThat(location(answer)).isEqualTo("/");
        assertThat(guest.cookies.get(Guest.SESSION)).isNotEqualTo(before);
        assertThat(guest.cookies).containsKey(Guest.COOKIE);
        assertThat(guest.isIn()).isTrue();
        long account = Sql.number("SELECT id FROM account WHERE student_number = ?", number);
        assertThat(roles(account)).containsExactly("STUDENT");
        assertThat(Sql.text("SELECT way FROM sign_in WHERE account_id = ?", account))
                .isEqualTo("PROVIDER");
        there.walk(there.guest(), ada);
        assertThat(Sql.number("SELECT COUNT(*) FROM sign_in WHERE account_id = ?", account))
                .isEqualTo(2);
        assertThat(Sql.number("SELECT COUNT(*) FROM identity WHERE account_id = ?", account))
                .isEqualTo(1);
    }

    @Test
    void whoWantedAPageIsBroughtThere() {
        Guest guest = there.guest();
        there.provider().recognises(person("guest"));
        String way = location(guest.get("/access/university?back=%2Fhome%2Ftoday%3Fx%3D1"));
        assertThat(location(guest.get(there.back(way)))).isEqualTo("/home/today?x=1");
        Guest other = there.guest();
        way = location(other.get("/access/university?back=https%3A%2F%2Felsewhere.example.org"));
        assertThat(location(other.get(there.back(way)))).isEqualTo("/");
    }

    @Test
    void aSubjectThatOnlyLooksLikeAnotherIsRefused() {
        Map<String, Object> ada = person("guest");
        there.walk(there.guest(), ada);
        Map<String, Object> blank = person("guest");
        blank.put("sub", ada.get("sub") + " ");
        assertThat(refusal(there.walk(there.guest(), blank))).isEqualTo("unsound");
    }

    @Test
    void anAnswerCountsOnceAndInTheBrowserThatAskedOnly() {
        Guest guest = there.guest();
        there.provider().recognises(person("guest"));
        String answer = there.back(location(guest.get("/access/university")));
        Guest thief = there.guest();
        assertThat(refusal(thief.get(answer))).as("in another browser").isEqualTo("late");
        assertThat(location(guest.get(answer))).isEqualTo("/");
        guest.cookies.remove(Guest.COOKIE);
        assertThat(refusal(guest.get(answer))).as("once more").isEqualTo("late");
        Guest forged = there.guest();
        String other = there.back(location(forged.get("/access/university"))).replaceAll("state=[0-9a-f]+", "state=0");
        assertThat(refusal(forged.get(other))).as("with another state").isEqualTo("late");
    }

    @Test
    void aSpoiltTokenSignsNobodyInAndTheOtherWayIsOpen() {
        long known = withPassword(Given.anAccount(Role.STUDENT));
        there.provider().spoils(token -> token.with("nonce", "another"));
        Guest guest = there.guest();
        HttpResponse<String> answer = there.walk(guest, person("guest"));
        assertThat(refusal(answer)).isEqualTo("unsound");
        assertThat(guest.isIn()).isFalse();
        assertThat(guest.get(location(answer)).body()).contains("could not be checked safely");
        there.provider().close();
        assertThat(refusal(there.guest().get("/access/university")))
                .as("what the provider says of itself is known")
                .isEmpty();
        there.setting("oidc.provider", "http://127.0.0.1:1");
        assertThat(refusal(guest.get("/access/university"))).isEqualTo("away");
        assertThat(guest.signIn(email(known), PASSWORD).statusCode()).isEqualTo(302);
        assertThat(guest.isIn()).isTrue();
    }

    @Test
    void aSecondFactorOfTheProviderIsEnoughWhereTheSettingSaysSo() {
        there.setting("second.factor", "required");
        Map<String, Object> ada = person("office");
        ada.put("acr", MFA);
        Guest plain = there.guest();
        there.walk(plain, ada);
        assertThat(location(plain.get("/calls/calls"))).isEqualTo("/access/second-factor");
        there.setting("oidc.second.factor.acr", MFA);
        Guest strong = there.guest();
        there.walk(strong, ada);
        assertThat(strong.get("/calls/calls").statusCode()).isEqualTo(200);
    }

    @Test
    void signingOutHereEndsItHereAndOffersToDoSoThere() {
        there.setting("oidc.sign.out", "true");
        Guest guest = there.guest();
        there.walk(guest, person("guest"));
        HttpResponse<String> left = guest.post("/access/sign-out", Map.of());
        assertThat(location(left)).isEqualTo("/access/sign-in?left=university");
        assertThat(guest.isIn()).isFalse();
        assertThat(guest.get(location(left)).body()).contains("/access/university/leave");
        assertThat(location(guest.get("/access/university/leave")))
                .startsWith(there.provider().issuer() + "/leave?client_id=" + SmallProvider.CLIENT);
    }

    private long withPassword(long person) {
        As.administrator();
        String secret = accounts.invite(person);
        As.nobody();
        accounts.choosePassword(new AccountDesk.ChoosePassword(secret, PASSWORD));
        return person;
    }

    private static String numbered(Map<String, Object> person) {
        String number = Long.toString(Given.number());
        person.put("schac_personal_unique_code", List.of(AtTheUniversity.NUMBERS + number));
        return number;
    }

    private static List<Object> roles(long account) {
        return Sql.rows("SELECT role FROM account_role WHERE account_id = ? ORDER BY role", account).stream()
                .map(row -> row.get(0))
                .toList();
    }

    private static String email(long person) {
        return Sql.text("SELECT email FROM account WHERE id = ?", person);
    }

    private static String session(Guest guest) {
        guest.get("/access/sign-in");
        return String.valueOf(guest.cookies.get(Guest.SESSION));
    }
}
