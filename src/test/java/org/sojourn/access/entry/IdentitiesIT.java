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
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sojourn.access.As;
import org.sojourn.access.Role;
import org.sojourn.access.accounts.AccountDesk;
import org.sojourn.container.ContainerTest;
import org.sojourn.container.Given;
import org.sojourn.container.Sql;

/** Whom the university recognises is somebody here: who, and what she may. */
@ContainerTest
class IdentitiesIT {
    private static final String PASSWORD = "seven brown geese";

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
    void aStudentOfAListIsFoundByHerNumberWhereTheProviderIsBelieved() {
        long listed = Given.anAccount(Role.STUDENT);
        Map<String, Object> ada = person("student");
        ada.put("schac_personal_unique_code", AtTheUniversity.NUMBERS + listed);
        there.walk(there.guest(), ada);
        assertThat(Sql.number("SELECT account_id FROM identity WHERE subject = ?", ada.get("sub")))
                .isEqualTo(listed);
        ada.put("eduperson_affiliation", List.of());
        assertThat(there.walkedIn(ada)).as("the role was given by the office").isTrue();
        Map<String, Object> other = person("student");
        other.put("schac_personal_unique_code", AtTheUniversity.NUMBERS + listed);
        assertThat(refusal(there.walk(there.guest(), other))).isEqualTo("taken");
    }

    @Test
    void aNumberOfAnotherUniversityFindsNobody() {
        long listed = Given.anAccount(Role.STUDENT);
        Map<String, Object> ada = person("student");
        ada.put(
                "schac_personal_unique_code",
                "urn:schac:personalUniqueCode:de:elsewhere.example.org:Matrikelnummer:" + listed);
        assertThat(refusal(there.walk(there.guest(), ada))).isEqualTo("unknown");
    }

    @Test
    void theSameAddressProvesNothingUntilSheSignsInAndConnects() {
        long known = withPassword(Given.anAccount(Role.STUDENT));
        Map<String, Object> ada = person("guest");
        ada.put("email", email(known).toUpperCase(java.util.Locale.ROOT));
        Guest guest = there.guest();
        HttpResponse<String> answer = there.walk(guest, ada);
        assertThat(refusal(answer)).isEqualTo("same-address");
        assertThat(guest.get(location(answer)).body()).contains("There is an account with your e-mail address");
        assertThat(guest.isIn()).isFalse();
        guest.signIn(email(known), PASSWORD);
        there.provider().recognises(ada);
        assertThat(location(guest.get(there.back(location(guest.get(connectLink(guest)))))))
                .isEqualTo("/access/my-sign-in");
        assertThat(guest.get("/access/my-sign-in").body()).contains("has been connected since");
        assertThat(there.walkedIn(ada)).isTrue();
        assertThat(guest.submit("/access/my-sign-in", "apart", Map.of("apart:go", "go"))
                        .statusCode())
                .isEqualTo(302);
        assertThat(refusal(there.walk(there.guest(), ada))).isEqualTo("same-address");
    }

    @Test
    void aLinkFromElsewhereConnectsNobody() {
        long known = withPassword(Given.anAccount(Role.STUDENT));
        Guest guest = there.guest();
        guest.signIn(email(known), PASSWORD);
        assertThat(location(guest.get("/access/university?connect=guessed"))).isEqualTo("/access/my-sign-in");
        assertThat(location(there.guest().get("/access/university?connect="))).isEqualTo("/access/my-sign-in");
    }

    @Test
    void aConnectionBegunByOneIsNotFinishedByAnother() {
        Guest ada = there.guest();
        ada.signIn(email(withPassword(Given.anAccount(Role.STUDENT))), PASSWORD);
        Map<String, Object> person = person("guest");
        there.provider().recognises(person);
        String answer = there.back(location(ada.get(connectLink(ada))));
        Guest ben = there.guest();
        ben.signIn(email(withPassword(Given.anAccount(Role.STUDENT))), PASSWORD);
        ben.get(answer);
        assertThat(Sql.rows("SELECT id FROM identity WHERE subject = ?", person.get("sub")))
                .isEmpty();
        ada.get(answer);
        assertThat(Sql.rows("SELECT id FROM identity WHERE subject = ?", person.get("sub")))
                .hasSize(1);
    }

    @Test
    void rolesFollowTheClaimsAtTheNextSignInAndTheOfficesOwnStay() {
        Map<String, Object> ada = person("guest", "office");
        there.walk(there.guest(), ada);
        long account = Sql.number("SELECT account_id FROM identity WHERE subject = ?", ada.get("sub"));
        assertThat(roles(account)).containsExactly("COORDINATOR", "READER");
        Sql.change("INSERT INTO account_role (account_id, role) VALUES (?, 'AUDITOR')", account);
        ada.put("eduperson_affiliation", List.of("guest"));
        there.walk(there.guest(), ada);
        assertThat(roles(account)).containsExactly("AUDITOR", "READER");
        assertThat(Sql.number(
                        "SELECT COUNT(*) FROM journal_entry WHERE act = 'access.role-taken' AND object_id = ?",
                        account))
                .isEqualTo(1);
    }

    @Test
    void whoIsNothingAnyMoreIsOutAtOnceAndStaysOut() {
        Map<String, Object> ada = person("guest");
        Guest first = there.guest();
        there.walk(first, ada);
        ada.put("eduperson_affiliation", List.of());
        assertThat(refusal(there.walk(there.guest(), ada))).isEqualTo("closed");
        assertThat(first.isIn()).isFalse();
        ada.put("eduperson_affiliation", List.of("guest"));
        assertThat(there.walkedIn(ada)).as("back again").isTrue();
    }

    @Test
    void aClosedAccountIsClosedHereToo() {
        Map<String, Object> ada = person("guest");
        there.walk(there.guest(), ada);
        Sql.change(
                "UPDATE account SET active = FALSE WHERE id = (SELECT account_id FROM identity WHERE subject = ?)",
                ada.get("sub"));
        assertThat(refusal(there.walk(there.guest(), ada))).isEqualTo("closed");
    }

    @Test
    void strangersAndPeopleWithoutNameOrAddressGetNoAccount() {
        assertThat(refusal(there.walk(there.guest(), person("alum")))).isEqualTo("unknown");
        Map<String, Object> nameless = person("guest");
        nameless.remove("family_name");
        assertThat(refusal(there.walk(there.guest(), nameless))).isEqualTo("incomplete");
        Map<String, Object> unchecked = person("guest");
        unchecked.put("email_verified", false);
        assertThat(refusal(there.walk(there.guest(), unchecked))).isEqualTo("incomplete");
        assertThat(refusal(there.walk(there.guest(), person("student"))))
                .as("without a number")
                .isEqualTo("unknown");
        there.setting("oidc.new.accounts", "false");
        assertThat(refusal(there.walk(there.guest(), person("guest")))).isEqualTo("unknown");
    }

    private long withPassword(long person) {
        As.administrator();
        String secret = accounts.invite(person);
        As.nobody();
        accounts.choosePassword(new AccountDesk.ChoosePassword(secret, PASSWORD));
        return person;
    }

    private static List<Object> roles(long account) {
        return Sql.rows("SELECT role FROM account_role WHERE account_id = ? ORDER BY role", account).stream()
                .map(row -> row.get(0))
                .toList();
    }

    private static String email(long person) {
        return Sql.text("SELECT email FROM account WHERE id = ?", person);
    }

    private static String connectLink(Guest guest) {
        Matcher link = Pattern.compile("href=\"(/access/university\\?connect=[0-9a-f]{64})\"")
                .matcher(guest.get("/access/my-sign-in").body());
        assertThat(link.find()).isTrue();
        return link.group(1);
    }
}
