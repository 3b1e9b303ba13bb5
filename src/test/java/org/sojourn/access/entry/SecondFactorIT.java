package org.sojourn.access.entry;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sojourn.access.As;
import org.sojourn.access.Role;
import org.sojourn.access.accounts.AccountDesk;
import org.sojourn.container.ContainerTest;
import org.sojourn.container.Given;
import org.sojourn.container.Sql;
import org.sojourn.platform.DatabaseClock;
import org.sojourn.platform.Seal;

@ContainerTest
class SecondFactorIT {
    private static final String PASSWORD = "seven brown geese";
    private static final String SETTING = "sojourn.second.factor";

    @Inject
    HttpServletRequest request;

    @Inject
    AccountDesk accounts;

    @Inject
    SecondFactorDesk factors;

    @Inject
    DatabaseClock clock;

    @Inject
    Seal seal;

    @AfterEach
    void setRight() {
        System.clearProperty(SETTING);
        Given.theClockIsAheadBy(Duration.ZERO);
        Sql.change("DELETE FROM sign_in_attempt");
    }

    @Test
    void whoDecidesAboutOthersSeesNothingBeforeSheHasSetUpACode() {
        System.setProperty(SETTING, "required");
        Guest guest = guest();
        guest.signIn(email(aPerson(Role.ADMINISTRATOR)), PASSWORD);
        assertThat(location(guest.get("/access/people"))).endsWith("/access/second-factor");
        Guest student = guest();
        student.signIn(email(aPerson(Role.STUDENT)), PASSWORD);
        assertThat(student.isIn()).isTrue();
    }

    @Test
    void afterSettingItUpHerRolesCountAndEverySignInAsksForACode() {
        System.setProperty(SETTING, "required");
        long person = aPerson(Role.ADMINISTRATOR);
        Guest guest = guest();
        guest.signIn(email(person), PASSWORD);
        setUp(guest, person);
        assertThat(guest.get("/access/people").statusCode()).isEqualTo(200);
        Guest again = guest();
        assertThat(location(again.signIn(email(person), PASSWORD))).endsWith("/access/code");
        assertThat(again.isIn()).as("with the password alone").isFalse();
        Given.theClockIsAheadBy(Duration.ofMinutes(1));
        assertThat(giveCode(again, code(person)).statusCode()).isEqualTo(302);
        assertThat(again.isIn()).isTrue();
    }

    @Test
    void aCodeIsGoodOnce() {
        long person = aPerson(Role.COORDINATOR);
        Guest guest = guest();
        guest.signIn(email(person), PASSWORD);
        setUp(guest, person);
        Given.theClockIsAheadBy(Duration.ofMinutes(1));
        String code = code(person);
        Guest first = guest();
        first.signIn(email(person), PASSWORD);
        assertThat(giveCode(first, code).statusCode()).isEqualTo(302);
        Guest second = guest();
        second.signIn(email(person), PASSWORD);
        assertThat(giveCode(second, code).body()).contains("was used already");
        assertThat(second.isIn()).isFalse();
    }

    @Test
    void aRecoveryCodeOpensOnceAndIsKeptAsAMarkOnly() {
        long person = aPerson(Role.COORDINATOR);
        Guest guest = guest();
        guest.signIn(email(person), PASSWORD);
        List<String> codes = setUp(guest, person);
        assertThat(codes).hasSize(10).doesNotHaveDuplicates();
        Guest first = guest();
        first.signIn(email(person), PASSWORD);
        assertThat(giveCode(first, codes.get(0).toLowerCase(java.util.Locale.ROOT))
                        .statusCode())
                .isEqualTo(302);
        Guest second = guest();
        second.signIn(email(person), PASSWORD);
        assertThat(giveCode(second, codes.get(0)).statusCode()).isEqualTo(200);
        assertThat(Sql.number("SELECT COUNT(*) FROM recovery_code WHERE account_id = ? AND used_at IS NULL", person))
                .isEqualTo(9);
        assertThat(Sql.rows("SELECT code_hash FROM recovery_code WHERE account_id = ?", person)
                        .toString())
                .doesNotContain(codes.get(1).replace(" ", ""));
    }

    @Test
    void fiveWrongCodesMakeWait() {
        long person = aPerson(Role.COORDINATOR);
        Guest guest = guest();
        guest.signIn(email(person), PASSWORD);
        setUp(guest, person);
        Guest stranger = guest();
        stranger.signIn(email(person), PASSWORD);
        for (int i = 0; i < 5; i++)
            assertThat(giveCode(stranger, "00000" + i).statusCode()).isEqualTo(200);
        assertThat(giveCode(stranger, "000009").body()).contains("too many attempts");
    }

    @Test
    void anAdministratorTakesALostCodeAwayAndThePersonIsSignedOutEverywhere() {
        long person = aPerson(Role.COORDINATOR);
        Guest guest = guest();
        guest.signIn(email(person), PASSWORD);
        setUp(guest, person);
        long administrator = As.administrator();
        factors.takeAway(person);
        assertThat(guest.isIn()).isFalse();
        assertThat(location(guest().signIn(email(person), PASSWORD))).doesNotContain("/access/code");
        assertThat(Sql.number(
                        "SELECT COUNT(*) FROM journal_entry WHERE actor_id = ? AND object_id = ? AND act = ?",
                        administrator,
                        person,
                        "access.second-factor-removed"))
                .isEqualTo(1);
    }

    /** Sets it up as a person does, and gives the recovery codes. */
    private List<String> setUp(Guest guest, long person) {
        guest.submit("/access/second-factor", "begin", Map.of("begin:go", "go"));
        String page = guest.submit(
                        "/access/second-factor", "confirm", Map.of("confirm:code", code(person), "confirm:go", "go"))
                .body();
        return Pattern.compile("<span class=\"code\">([A-Z2-7 ]+)</span>")
                .matcher(page)
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    private String code(long person) {
        String sealed = Sql.text("SELECT sealed_secret FROM second_factor WHERE account_id = ?", person);
        return TimedCode.of(HexFormat.of().parseHex(seal.open(sealed)), TimedCode.step(clock.now()), TimedCode.DIGITS);
    }

    private static HttpResponse<String> giveCode(Guest guest, String code) {
        return guest.submit("/access/code", "enter", Map.of("enter:code", code, "enter:go", "go"));
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("location").orElse("");
    }

    private Guest guest() {
        return new Guest("http://127.0.0.1:" + request.getLocalPort() + request.getContextPath());
    }

    private long aPerson(Role role) {
        long person = Given.anAccount(role);
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
