package org.sojourn.correspondence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sojourn.access.As;
import org.sojourn.access.Role;
import org.sojourn.access.Unit;
import org.sojourn.access.accounts.AccountDesk;
import org.sojourn.access.accounts.MandateDesk;
import org.sojourn.access.entry.Arrival;
import org.sojourn.access.entry.PasswordDesk;
import org.sojourn.access.entry.SecondFactorDesk;
import org.sojourn.container.ContainerTest;
import org.sojourn.container.Given;
import org.sojourn.container.Sql;
import org.sojourn.correspondence.wording.Facts;
import org.sojourn.correspondence.wording.LetterKind;
import org.sojourn.offers.OfferDesk;
import org.sojourn.offers.OfferDesk.AnswerOffer;
import org.sojourn.platform.Seal;

/** What is told to whom. */
@ContainerTest
class OccasionsIT {
    private static final String HOST = "sojourn.mail.host";

    @Inject
    AccountDesk accounts;

    @Inject
    PasswordDesk passwords;

    @Inject
    SecondFactorDesk factors;

    @Inject
    MandateDesk mandates;

    @Inject
    OfferDesk offers;

    @Inject
    Reminders reminders;

    @Inject
    Seal seal;

    @BeforeEach
    void aMailServer() {
        Given.remindersRest();
        System.setProperty(HOST, "127.0.0.1");
    }

    @AfterEach
    void none() {
        System.clearProperty(HOST);
        Sql.change("DELETE FROM letter WHERE state IN ('WAITING', 'FAILED') AND kind NOT LIKE 'OFFER%'");
        Sql.change("UPDATE letter SET state = 'SENT', facts = NULL WHERE state = 'WAITING'");
    }

    @Test
    void whoAsksForAPasswordGetsALinkAndWhoHasNoAccountGetsNothing() {
        long person = Given.anAccount(Role.STUDENT);
        As.nobody();
        long before = Sql.number("SELECT COUNT(*) FROM letter");
        accounts.askForPassword("nobody" + person + "@example.org");
        assertThat(Sql.number("SELECT COUNT(*) FROM letter")).isEqualTo(before);
        accounts.askForPassword("person" + person + "@example.org");
        assertThat(kinds(person)).containsExactly("PASSWORD");
        String link = facts(person, LetterKind.PASSWORD).get("link");
        accounts.choosePassword(new AccountDesk.ChoosePassword(link.replaceFirst(".*link=", ""), "seven brown geese"));
        assertThat(kinds(person)).containsExactly("PASSWORD", "PASSWORD_CHANGED");
    }

    @Test
    void aNewDeviceIsToldOfTheFirstAndAKnownOneAreNot() {
        long person = Given.anAccount(Role.STUDENT);
        String first = comesWith(person, null);
        assertThat(kinds(person)).as("the first device").doesNotContain("NEW_DEVICE");
        comesWith(person, first);
        assertThat(kinds(person)).as("a known device").doesNotContain("NEW_DEVICE");
        comesWith(person, null);
        assertThat(kinds(person)).containsOnlyOnce("NEW_DEVICE");
        assertThat(facts(person, LetterKind.NEW_DEVICE).get("device")).contains("Firefox");
    }

    @Test
    void aSecondFactorTakenAwayIsToldToWhoseItWas() {
        long person = Given.anAccount(Role.COORDINATOR);
        Sql.change(
                "INSERT INTO second_factor (id, version, account_id, sealed_secret, begun_at, confirmed_at, last_step)"
                        + " VALUES (?, 1, ?, 'x', UTC_TIMESTAMP(6), UTC_TIMESTAMP(6), 0)",
                Given.number(),
                person);
        As.administrator();
        factors.takeAway(person);
        assertThat(kinds(person)).containsExactly("SECOND_FACTOR_REMOVED");
    }

    @Test
    void aDeputyIsToldForWhomAndHowLong() {
        long deputy = Given.anAccount(Role.READER);
        As.coordinator();
        LocalDate day = LocalDate.of(2099, 3, 1);
        mandates.nameDeputy(new MandateDesk.NameDeputy(deputy, Role.COORDINATOR, Unit.FACULTY, day, day.plusDays(8)));
        assertThat(facts(deputy, LetterKind.DEPUTY_NAMED))
                .containsEntry("from", "1.\u00a0März 2099")
                .containsEntry("until", "9.\u00a0März 2099")
                .containsEntry("role", "Koordination");
    }

    @Test
    void everyAnswerHasOneReceiptInHerLanguageAndARefusedOneHasNone() {
        long call = Given.aClosedCall();
        long run = Given.aReleasedRun(call);
        long place = Given.aPlace(2);
        Given.seats(call, place, null, 2);
        long ben = As.student();
        assertThatThrownBy(() -> accounts.writeMeIn("xx")).hasMessage("letter-language-unknown");
        accounts.writeMeIn("en");
        long offer = Given.anOffer(run, ben, place);
        offers.accept(new AnswerOffer(offer, 1));
        assertThatThrownBy(() -> offers.accept(new AnswerOffer(offer, 1))).hasMessage("offer-answered");
        assertThat(kinds(ben)).containsExactly("OFFER_ACCEPTED");
        assertThat(facts(ben, LetterKind.OFFER_ACCEPTED))
                .containsEntry("call", "Call " + call)
                .hasEntrySatisfying("place", named -> assertThat(named).startsWith("University "));
        offers.giveBack(new AnswerOffer(offer, 2));
        assertThat(kinds(ben)).containsExactly("OFFER_ACCEPTED", "OFFER_GIVEN_BACK");
        long eva = As.student();
        offers.decline(new AnswerOffer(Given.anOffer(run, eva, place), 1));
        assertThat(kinds(eva)).containsExactly("OFFER_DECLINED");
    }

    @Test
    void whoHasNotAnsweredIsRemindedTwiceAndToldOfTheLapseAndEachOnlyOnce() {
        long call = Given.aClosedCall();
        long run = Given.aReleasedRun(call);
        long place = Given.aPlace(2);
        long ben = As.student();
        Given.anOffer(run, ben, place);
        try {
            for (int hoursLeft : new int[] {49, 47, 46, 13, 11, 2, -1, -2}) {
                Given.theClockIsAheadBy(Duration.ofHours(7 * 24 - hoursLeft));
                As.system();
                reminders.write();
                if (hoursLeft == 49) assertThat(kinds(ben)).isEmpty();
                if (hoursLeft == 13) assertThat(kinds(ben)).containsExactly("OFFER_REMINDER");
            }
            assertThat(kinds(ben)).containsExactly("OFFER_REMINDER", "OFFER_REMINDER", "OFFER_LAPSED");
            assertThat(facts(ben, LetterKind.OFFER_LAPSED)).containsEntry("call", "Ausschreibung " + call);
        } finally {
            Given.theClockIsAheadBy(Duration.ZERO);
        }
    }

    private String comesWith(long person, String device) {
        Arrival from = new Arrival(
                "Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0", "192.0.2.7", device);
        As.administrator();
        String link = accounts.invite(person);
        As.nobody();
        return passwords
                .choose(new AccountDesk.ChoosePassword(link, "seven brown geese"), from)
                .pass()
                .device();
    }

    private static List<String> kinds(long person) {
        return Sql.rows("SELECT kind FROM letter WHERE account_id = ? ORDER BY id", person).stream()
                .map(row -> String.valueOf(row.get(0)))
                .toList();
    }

    private Map<String, String> facts(long person, LetterKind kind) {
        return Facts.split(
                seal.open(Sql.text("SELECT facts FROM letter WHERE account_id = ? AND kind = ?", person, kind.name())));
    }
}
