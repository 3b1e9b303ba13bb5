package org.sojourn.welcome.countries;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sojourn.access.As;
import org.sojourn.access.NotPermitted;
import org.sojourn.access.Role;
import org.sojourn.access.accounts.AccountDesk;
import org.sojourn.container.ContainerTest;
import org.sojourn.container.Given;
import org.sojourn.container.Sql;
import org.sojourn.platform.Refusal;
import org.sojourn.welcome.Basis;
import org.sojourn.welcome.MoveDesk;
import org.sojourn.welcome.MoveRegister;
import org.sojourn.welcome.TaskRow;
import org.sojourn.welcome.VersionMove;
import org.sojourn.welcome.VisitDesk;
import org.sojourn.welcome.VisitFacts;
import org.sojourn.welcome.VisitRegister;
import org.sojourn.welcome.core.CountryLists;
import org.sojourn.welcome.core.Kind;
import org.sojourn.welcome.core.LegalForm;

@ContainerTest
class CountriesIT {
    private static final CountryLists SHIPPED = CountryLists.shipped();

    @Inject
    CountryDesk desk;

    @Inject
    CountryRegister register;

    @Inject
    MoveDesk moving;

    @Inject
    MoveRegister moves;

    @Inject
    VisitRegister visits;

    @Inject
    VisitDesk registering;

    /** Nigeria may apply after entry, which only a test says. */
    private static final CountryDraft WITH_NIGERIA =
            new CountryDraft(and(SHIPPED.afterEntry(), "NG"), and(SHIPPED.visaFree(), "ng"));

    private static String and(SortedSet<String> codes, String more) {
        return String.join(", ", codes) + "\n" + more;
    }

    private int newest() {
        return register.versions().get(0).number();
    }

    private int save(CountryDraft draft) {
        return desk.save(new CountryDesk.SaveCountries(newest(), draft, "BGBl. 2027 I Nr. 1"));
    }

    private static void refused(String code, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }

    /** The lists of other tests’ visits are those that came with the product. */
    @AfterEach
    void asBefore() {
        As.account(Given.anAccount(Role.WELCOME));
        if (!register.lists(newest()).equals(SHIPPED)) save(CountryDraft.of(SHIPPED));
    }

    @Test
    void theFirstListsAreThoseOfTheProduct() {
        As.account(Given.anAccount(Role.WELCOME));
        assertThat(register.lists(1)).isEqualTo(SHIPPED);
        List<CountryRow> versions = register.versions();
        assertThat(versions.get(versions.size() - 1).writtenBy()).isEmpty();
    }

    @Test
    void whatCannotBeIsRefusedInWords() {
        As.account(Given.anAccount(Role.WELCOME));
        CountryDraft good = CountryDraft.of(SHIPPED);
        refused("country-unknown", () -> save(new CountryDraft("AU QQ", good.visaFree())));
        refused("country-moves-freely", () -> save(new CountryDraft("AU FR", good.visaFree())));
        refused("country-cannot-enter", () -> save(new CountryDraft("AU NG", good.visaFree())));
        refused("country-lists-same", () -> save(good));
        int seen = newest();
        refused("reason-needed", () -> desk.save(new CountryDesk.SaveCountries(seen, WITH_NIGERIA, " ")));
        refused("stale", () -> desk.save(new CountryDesk.SaveCountries(seen - 1, WITH_NIGERIA, "law")));
        assertThat(newest()).isEqualTo(seen);
    }

    @Test
    void runningVisitsKeepTheirListsUntilSomebodyMovesThem() {
        long visit = Given.aVisit(Given.anAccount(Role.GUEST), Given.anAccount(Role.HOST));
        long office = Given.anAccount(Role.WELCOME);
        As.account(office);
        assertThat(of(visit, moves.preview(WITH_NIGERIA)))
                .singleElement()
                .satisfies(move -> assertThat(move.change().lines())
                        .extracting(line -> line.change().code())
                        .contains("W14", "W81"));
        assertThat(of(visit, moves.preview(CountryDraft.of(SHIPPED)))).isEmpty();
        int number = save(WITH_NIGERIA);
        CountryRow saved = register.versions().get(0);
        assertThat(saved.reason()).isEqualTo("BGBl. 2027 I Nr. 1");
        assertThat(saved.writtenBy()).isEqualTo("Person Nr" + office);
        assertThat(codes(visit)).contains("W14").doesNotContain("W81");
        assertThat(of(visit, moves.behind(Basis.COUNTRIES).moves())).hasSize(1);
        refused("stale", () -> move(number - 1, visit));
        assertThat(move(number, visit)).isEqualTo(1);
        assertThat(move(number, visit)).isZero();
        assertThat(codes(visit)).contains("W81").doesNotContain("W14");
        assertThat(of(visit, moves.behind(Basis.COUNTRIES).moves())).isEmpty();
    }

    @Test
    void whoseStepsOtherListsChangeIsToldOnceAndNobodyElse() {
        long guest = Given.anAccount(Role.GUEST);
        long spaniard = Given.anAccount(Role.GUEST);
        long host = Given.anAccount(Role.HOST);
        long visit = Given.aVisit(guest, host);
        long other = Given.aVisit(spaniard, host);
        Sql.change("UPDATE visit SET citizenships = 'ES' WHERE id = ?", other);
        As.account(Given.anAccount(Role.WELCOME));
        int number = save(WITH_NIGERIA);
        assertThat(of(other, moves.behind(Basis.COUNTRIES).moves()))
                .singleElement()
                .satisfies(move -> assertThat(move.change().isDifferent()).isFalse());
        assertThat(move(number, visit, other)).isEqualTo(2);
        assertThat(move(number, visit, other)).isZero();
        assertThat(letters(guest)).containsExactly("VISIT_MOVED");
        assertThat(letters(spaniard)).isEmpty();
        assertThat(letters(host)).as("his days stay").isEmpty();
    }

    private int move(int number, Long... visits) {
        return moving.move(new MoveDesk.MoveVisits(Basis.COUNTRIES, number, Set.of(visits)));
    }

    private static List<String> letters(long person) {
        return Sql.rows("SELECT kind FROM letter WHERE account_id = ?", person).stream()
                .map(row -> String.valueOf(row.get(0)))
                .toList();
    }

    @Test
    void whoAdministersChangesTheListsAndSeesNoVisits() {
        As.administrator();
        assertThat(moves.affected(WITH_NIGERIA)).isNotNegative();
        assertThatThrownBy(() -> moves.preview(WITH_NIGERIA)).isInstanceOf(NotPermitted.class);
        int number = save(WITH_NIGERIA);
        assertThat(register.lists(number).afterEntry()).contains("NG");
        As.account(Given.anAccount(Role.HOST));
        assertThatThrownBy(() -> register.versions()).isInstanceOf(NotPermitted.class);
    }

    @Test
    void newVisitsBeginWithTheNewestLists() {
        As.account(Given.anAccount(Role.WELCOME));
        int number = save(WITH_NIGERIA);
        String email = "guest" + Given.number() + "@example.org";
        VisitFacts facts = new VisitFacts(
                Kind.POSTDOC,
                LegalForm.EMPLOYED,
                Set.of("NG"),
                LocalDate.of(1990, 5, 17),
                LocalDate.of(2027, 6, 1),
                LocalDate.of(2028, 5, 31),
                Set.of(),
                Set.of(),
                Set.of());
        long visit = registering.registerFor(
                Given.anAccount(Role.HOST),
                new VisitDesk.RegisterVisit(
                        new AccountDesk.ReceiveGuest("Ngozi", "Bello", email, "en"), facts, "MK1", "", null, null));
        assertThat(Sql.number("SELECT country_list_number FROM visit WHERE id = ?", visit))
                .isEqualTo(number);
        assertThat(codes(visit)).contains("W81").doesNotContain("W14");
    }

    private static List<VersionMove> of(long visit, List<VersionMove> all) {
        return all.stream().filter(move -> move.visitId() == visit).toList();
    }

    private List<String> codes(long visit) {
        return visits.visit(visit).orElseThrow().tasks().stream()
                .map(TaskRow::code)
                .toList();
    }
}
