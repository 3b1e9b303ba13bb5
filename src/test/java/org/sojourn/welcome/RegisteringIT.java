package org.sojourn.welcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sojourn.welcome.WelcomeSamples.ARRIVAL;
import static org.sojourn.welcome.WelcomeSamples.DEPARTURE;
import static org.sojourn.welcome.WelcomeSamples.refused;
import static org.sojourn.welcome.WelcomeSamples.today;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sojourn.access.As;
import org.sojourn.access.Role;
import org.sojourn.access.accounts.AccountDesk;
import org.sojourn.container.ContainerTest;
import org.sojourn.container.Given;
import org.sojourn.container.Sql;
import org.sojourn.welcome.core.Activity;
import org.sojourn.welcome.core.Kind;
import org.sojourn.welcome.core.LegalForm;

/** A visit begins. */
@ContainerTest
class RegisteringIT {
    @Inject
    VisitDesk visits;

    @Inject
    VisitRegister register;

    private static VisitFacts facts(String citizenship, LocalDate birth, LocalDate arrival, LocalDate departure) {
        return new VisitFacts(
                Kind.POSTDOC,
                LegalForm.EMPLOYED,
                Set.of(citizenship),
                birth,
                arrival,
                departure,
                Set.of(Activity.LAB),
                Set.of(Trait.RESEARCH, Trait.FOREIGN_DEGREE, Trait.HOSPITAL_PREMISES),
                Set.of());
    }

    private static VisitFacts ofOkafor() {
        return facts("NG", LocalDate.of(1990, 5, 17), ARRIVAL, DEPARTURE);
    }

    private static VisitDesk.RegisterVisit command(VisitFacts facts) {
        return command(facts, "guest" + Given.number() + "@example.org");
    }

    private static VisitDesk.RegisterVisit command(VisitFacts facts, String email) {
        return new VisitDesk.RegisterVisit(
                new AccountDesk.ReceiveGuest("Dr. Adaeze", "Okafor", email, "en"), facts, "MK1", "", null, null);
    }

    @Test
    void aHostRegistersAGuestAndReadsAtOnceWhichStartIsSafe() {
        As.account(Given.anAccount(Role.HOST));
        LocalDate soon = today().plusDays(40);
        long id = visits.register(command(facts("NG", LocalDate.of(1990, 5, 17), soon, soon.plusYears(1))));
        VisitCard card = register.hosted(id).orElseThrow();
        assertThat(card.earliestSafeStart()).isAfter(soon.plusDays(60));
        assertThat(card.daysTooEarly()).isGreaterThan(60);
        assertThat(card.path())
                .extracting(step -> step.task().code())
                .contains("W13", "W14")
                .endsWith("W37");
        assertThat(card.tasks()).hasSizeGreaterThan(30);
        assertThat(card.tasks().get(0).isDone())
                .as("registering is the first task")
                .isTrue();
    }

    @Test
    void theGuestGetsAnAccountWithoutAPasswordAndALink() {
        As.account(Given.anAccount(Role.HOST));
        String email = "guest" + Given.number() + "@example.org";
        visits.register(command(ofOkafor(), email));
        long account = Sql.number("SELECT id FROM account WHERE email = ?", email);
        assertThat(Sql.number("SELECT COUNT(*) FROM account_role WHERE account_id = ? AND role = 'GUEST'", account))
                .isEqualTo(1);
        assertThat(Sql.number("SELECT COUNT(*) FROM entry_link WHERE account_id = ?", account))
                .isEqualTo(1);
        assertThat(Sql.number("SELECT COUNT(*) FROM account WHERE id = ? AND password_hash IS NULL", account))
                .isEqualTo(1);
        visits.register(command(ofOkafor(), email));
        assertThat(Sql.number("SELECT COUNT(*) FROM entry_link WHERE account_id = ?", account))
                .as("who comes again keeps her account and gets another link")
                .isEqualTo(2);
    }

    @Test
    void whatCannotBeTrueIsRefusedEachWithItsSentence() {
        As.account(Given.anAccount(Role.HOST));
        LocalDate birth = LocalDate.of(1990, 5, 17);
        refused(
                "visit-departure-before-arrival",
                () -> visits.register(command(facts("NG", birth, ARRIVAL, ARRIVAL.minusDays(1)))));
        refused(
                "visit-birth-in-the-future",
                () -> visits.register(command(facts("NG", today().plusDays(2), ARRIVAL, DEPARTURE))));
        refused("visit-citizenship-unknown", () -> visits.register(command(facts("QQ", birth, ARRIVAL, DEPARTURE))));
        refused("visit-days-missing", () -> visits.register(command(facts("NG", birth, null, DEPARTURE))));
        refused("visit-birth-date-missing", () -> visits.register(command(facts("NG", null, ARRIVAL, DEPARTURE))));
        long reader = Given.anAccount(Role.READER);
        refused("guest-address-taken", () -> visits.register(command(ofOkafor(), "person" + reader + "@example.org")));
    }
}
