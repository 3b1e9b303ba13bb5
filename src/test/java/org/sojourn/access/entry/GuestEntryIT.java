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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sojourn.access.As;
import org.sojourn.access.Role;
import org.sojourn.access.accounts.AccountDesk;
import org.sojourn.access.accounts.GuestLinkState;
import org.sojourn.container.ContainerTest;
import org.sojourn.container.Given;
import org.sojourn.container.Sql;

/** A guest comes in by her personal link: once, soon, and nobody but her. */
@ContainerTest
class GuestEntryIT {
    private static final String MAIL = "sojourn.mail.host";
    private static final Arrival FROM = new Arrival("Mozilla/5.0 (X11; Linux x86_64) Firefox/140.0", "192.0.2.9", null);

    @Inject
    HttpServletRequest request;

    @Inject
    AccountDesk accounts;

    @Inject
    GuestEntryDesk desk;

    /** Nobody is offered a letter where none is sent. */
    @BeforeEach
    void aMailServer() {
        System.setProperty(MAIL, "127.0.0.1");
    }

    @AfterEach
    void setTheClockRight() {
        System.clearProperty(MAIL);
        Sql.change("DELETE FROM letter WHERE state IN ('WAITING', 'FAILED') AND kind NOT LIKE 'OFFER%'");
        Given.theClockIsAheadBy(Duration.ZERO);
        Sql.change("DELETE FROM sign_in_attempt");
    }

    @Test
    void aLinkLeadsInOnceAndLookingAtItUsesNothingUp() {
        long guest = received();
        String page = "/access/visit-link?link=" + newest(guest);
        for (int look = 0; look < 3; look++)
            assertThat(browser().get(page).body()).contains("one click away");
        Guest phone = browser();
        HttpResponse<String> answer = phone.submit(page, "enter", Map.of("enter:go", "go"));
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("location").orElse("")).endsWith("/welcome/mine");
        assertThat(phone.isIn()).isTrue();
        assertThat(phone.get(page).body()).contains("signed in already");
        assertThat(Sql.rows("SELECT way, device FROM sign_in WHERE account_id = ?", guest))
                .containsExactly(List.of("LINK", "Firefox, Windows"));
        assertThat(Sql.number(
                        "SELECT COUNT(*) FROM journal_entry WHERE act = 'access.signed-in' AND object_id = ?", guest))
                .isEqualTo(1);
        assertThat(browser().get(page).body()).contains("used already");
        assertThatThrownBy(() -> desk.enter(newest(guest), FROM)).hasMessage("visit-link-used");
    }

    @Test
    void afterSixteenMinutesALinkIsTooOldAndOneClickSendsAnother() {
        long guest = received();
        String first = newest(guest);
        Given.theClockIsAheadBy(Duration.ofMinutes(14));
        assertThat(desk.state(first)).isEqualTo(GuestLinkState.OPEN);
        Given.theClockIsAheadBy(Duration.ofMinutes(16));
        Guest phone = browser();
        String page = "/access/visit-link?link=" + first;
        assertThat(phone.get(page).body()).contains("too old").doesNotContain("enter:go", "ask:email");
        assertThatThrownBy(() -> desk.enter(first, FROM)).hasMessage("visit-link-old");
        assertThat(phone.submit(page, "ask", Map.of("ask:go", "go")).statusCode())
                .isEqualTo(302);
        assertThat(newest(guest)).isNotEqualTo(first);
        assertThat(desk.enter(newest(guest), FROM).kind()).isEqualTo(Entered.Kind.IN);
    }

    @Test
    void whoeverIsSignedInAsAnotherDoesNotUseItUp() {
        long guest = received();
        As.account(Given.anAccount(Role.READER));
        assertThat(desk.state(newest(guest))).isEqualTo(GuestLinkState.OF_ANOTHER);
        assertThatThrownBy(() -> desk.enter(newest(guest), FROM)).hasMessage("visit-link-of-another");
        As.nobody();
        assertThat(desk.state(newest(guest))).isEqualTo(GuestLinkState.OPEN);
    }

    @Test
    void whoeverIsMoreThanAGuestSignsInAsUsual() {
        long guest = received();
        Sql.change("INSERT INTO account_role (account_id, role) VALUES (?, 'READER')", guest);
        assertThat(desk.state(newest(guest))).isEqualTo(GuestLinkState.SIGN_IN);
        assertThatThrownBy(() -> desk.enter(newest(guest), FROM)).hasMessage("visit-link-sign-in");
        desk.sendAnother(new GuestEntryDesk.SendAnother(null, email(guest)), FROM);
        assertThat(LinksHeard.of(guest)).hasSize(1);
    }

    @Test
    void aCodeIsAskedForWhereSheHasASecondFactor() {
        long guest = received();
        Sql.change(
                "INSERT INTO second_factor (id, version, account_id, sealed_secret, begun_at, confirmed_at, last_step)"
                        + " VALUES (?, 1, ?, 'x', UTC_TIMESTAMP(6), UTC_TIMESTAMP(6), 0)",
                Given.number(),
                guest);
        assertThat(desk.enter(newest(guest), FROM).kind()).isEqualTo(Entered.Kind.CODE_NEEDED);
    }

    @Test
    void aLinkIsGoodForWhatItWasMadeForOnly() {
        long guest = received();
        assertThatThrownBy(() ->
                        accounts.choosePassword(new AccountDesk.ChoosePassword(newest(guest), "seven brown geese")))
                .hasMessage("link-not-valid");
        accounts.askForPassword(email(guest));
        assertThat(desk.state(newest(guest))).isEqualTo(GuestLinkState.UNKNOWN);
        accounts.choosePassword(new AccountDesk.ChoosePassword(newest(guest), "seven brown geese"));
        assertThat(browser().signIn(email(guest), "seven brown geese").statusCode())
                .as("a guest may have a password")
                .isEqualTo(302);
    }

    @Test
    void aStrangerLearnsNothingAndThreeLettersAnHourAreTheMost() {
        long guest = received();
        String page = "/access/visit-link";
        Guest stranger = browser();
        for (String email : List.of("nobody" + guest + "@example.org", email(guest))) {
            HttpResponse<String> answer = stranger.submit(page, "ask", Map.of("ask:email", email, "ask:go", "go"));
            assertThat(answer.statusCode()).isEqualTo(302);
            assertThat(stranger.get(page).body()).contains("If a guest can be reached there");
        }
        for (int more = 0; more < 5; more++) desk.sendAnother(new GuestEntryDesk.SendAnother(null, email(guest)), FROM);
        assertThat(LinksHeard.of(guest)).as("the first and three").hasSize(4);
        Sql.change("UPDATE account SET active = FALSE WHERE id = ?", guest);
        assertThat(desk.state(newest(guest))).isEqualTo(GuestLinkState.UNKNOWN);
        assertThatThrownBy(() -> desk.enter(newest(guest), FROM)).hasMessage("visit-link-unknown");
        assertThatThrownBy(() -> desk.enter("nothing", FROM)).hasMessage("visit-link-unknown");
    }

    /** As when a host registers her; nobody is signed in afterwards. */
    private long received() {
        As.account(Given.anAccount(Role.HOST));
        String email = "guest" + Given.number() + "@example.org";
        accounts.receive(new AccountDesk.ReceiveGuest("Dr. Ana", "Silva", email, "en"));
        As.nobody();
        return Sql.number("SELECT id FROM account WHERE email = ?", email);
    }

    private static String newest(long guest) {
        List<String> heard = LinksHeard.of(guest);
        return heard.get(heard.size() - 1);
    }

    private Guest browser() {
        return new Guest("http://127.0.0.1:" + request.getLocalPort() + request.getContextPath());
    }

    private static String email(long person) {
        return Sql.text("SELECT email FROM account WHERE id = ?", person);
    }
}
