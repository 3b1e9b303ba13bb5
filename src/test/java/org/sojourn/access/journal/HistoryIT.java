package org.sojourn.access.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sojourn.access.As;
import org.sojourn.access.NotPermitted;
import org.sojourn.access.Role;
import org.sojourn.access.Unit;
import org.sojourn.container.ContainerTest;
import org.sojourn.container.Given;
import org.sojourn.container.Sql;

@ContainerTest
class HistoryIT {
    @Inject
    Journal journal;

    @Inject
    JournalRegister register;

    @Inject
    PersonKeys keys;

    @Inject
    UserTransaction transaction;

    @Test
    void aStudentReadsOnlyWhatConcernsHerself() throws Exception {
        long application = Given.number();
        long ada = As.student();
        tell(
                "applications.submitted",
                "application",
                application,
                Changes.of("status", "DRAFT", "SUBMITTED").about(ada));
        assertThat(register.myHistory("application", application)).hasSize(1);
        As.student();
        assertThat(register.myHistory("application", application)).isEmpty();
        As.account(ada);
        long place = Given.aPlace(1);
        tell("partners.place-changed", "exchange_place", place, Changes.of("capacity", 1, 2));
        assertThat(register.myHistory("exchange_place", place)).isEmpty();
        assertThatThrownBy(() -> register.history("exchange_place", place)).isInstanceOf(NotPermitted.class);
    }

    @Test
    void theOfficeReadsTheHistoryOfWhatItMayLookAt() throws Exception {
        long coordinator = As.coordinator();
        long place = Given.aPlace(1);
        tell("partners.place-changed", "exchange_place", place, Changes.of("capacity", 1, 2));
        assertThat(register.history("exchange_place", place).get(0).actor()).isEqualTo("Person Nr" + coordinator);
        assertThat(register.history("account", coordinator)).isEmpty();
        As.reader();
        assertThat(register.history("exchange_place", place)).hasSize(1);
        As.nobody();
        assertThatThrownBy(() -> register.history("exchange_place", place)).isInstanceOf(NotPermitted.class);
    }

    @Test
    void theHistoryOfAnotherUnitsPlaceIsNotThere() throws Exception {
        long coordinator = As.coordinator();
        long hers = Given.aPlace(1);
        long anothers = Given.aPlace(1);
        for (long place : List.of(hers, anothers))
            tell("partners.place-changed", "exchange_place", place, Changes.of("capacity", 1, 2));
        long partner = Sql.number(
                "SELECT a.partner_id FROM agreement a JOIN exchange_place p ON p.agreement_id = a.id WHERE p.id = ?",
                hers);
        Sql.change(
                "INSERT INTO unit (code, name) VALUES (?, 'hers')",
                Unit.ofPartner(partner).code());
        Sql.change(
                "UPDATE account_role SET unit = ? WHERE account_id = ?",
                Unit.ofPartner(partner).code(),
                coordinator);
        As.account(coordinator);
        assertThat(register.history("exchange_place", hers)).hasSize(1);
        assertThat(register.history("exchange_place", anothers)).isEmpty();
    }

    @Test
    void onlyAuditorsAndAdministratorsSearch() {
        for (Role role : List.of(Role.STUDENT, Role.COORDINATOR, Role.APPROVER, Role.READER)) {
            As.account(Given.anAccount(role));
            assertThatThrownBy(() -> register.search(JournalQuestion.all(), 1, 50))
                    .isInstanceOf(NotPermitted.class);
            assertThatThrownBy(() -> register.export(JournalQuestion.all())).isInstanceOf(NotPermitted.class);
        }
        anAuditor();
        assertThat(register.search(JournalQuestion.all(), 1, 50).rows()).hasSizeLessThanOrEqualTo(50);
    }

    @Test
    void anAuditorFindsByPersonActThingDayAndField() throws Exception {
        long coordinator = As.coordinator();
        long place = Given.number();
        tell("partners.place-changed", "exchange_place", place, Changes.of("capacity", 1, 2));
        tell("partners.pool-changed", "place_pool", Given.number(), Changes.of("name", "a", "b"));
        anAuditor();
        String name = "nr" + coordinator;
        Instant now = register.search(asking(name), 1, 1).rows().get(0).at();
        assertThat(register.search(asking(name), 1, 50).total()).isEqualTo(2);
        assertThat(register.search(asking(name), 9, 50).total())
                .as("beyond the last page")
                .isEqualTo(2);
        assertThat(only(new JournalQuestion(name, "partners.pool-changed", null, null, null, null))
                        .objectType())
                .isEqualTo("place_pool");
        assertThat(only(new JournalQuestion(name, null, "exchange_place", null, null, null))
                        .objectId())
                .isEqualTo(place);
        assertThat(only(new JournalQuestion(name, null, null, null, null, "capa"))
                        .objectId())
                .isEqualTo(place);
        Duration day = Duration.ofDays(1);
        assertThat(register.search(between(name, now.minus(day), now.plus(day)), 1, 50)
                        .total())
                .isEqualTo(2);
        assertThat(register.search(between(name, now.plus(day), null), 1, 50).total())
                .isZero();
        assertThat(register.search(between(name, null, now.minus(day)), 1, 50).total())
                .isZero();
    }

    @Test
    void aPageOfTheSearchCostsThreeStatementsHoweverManyPeopleAreOnIt() throws Exception {
        String field = "f" + Given.number();
        for (int i = 0; i < 20; i++) {
            As.coordinator();
            tell("partners.place-changed", "exchange_place", 1, Changes.of(field, 1, 2));
        }
        anAuditor();
        JournalQuestion question = new JournalQuestion(null, null, null, null, null, field);
        register.search(question, 1, 1);
        long few = statements(() -> register.search(question, 1, 1));
        assertThat(statements(() -> register.search(question, 1, 50))).isEqualTo(few);
    }

    @Test
    void anErasedPersonIsNamedNoMore() throws Exception {
        long coordinator = As.coordinator();
        long place = Given.aPlace(1);
        tell("partners.place-changed", "exchange_place", place, Changes.of("capacity", 1, 2));
        keys.destroy(coordinator);
        anAuditor();
        JournalRow row = register.history("exchange_place", place).get(0);
        assertThat(row.actor()).isNull();
        assertThat(row.actorId()).isEqualTo(coordinator);
        assertThat(row.changes().get(0).after()).isEqualTo("2");
    }

    @Test
    void anActThatIsUndoneLeavesNeitherEntryNorKey() throws Exception {
        long coordinator = As.coordinator();
        long place = Given.aPlace(1);
        transaction.begin();
        journal.write("partners.place-changed", "exchange_place", place, Changes.of("capacity", 1, 2));
        transaction.rollback();
        assertThat(Sql.number("SELECT COUNT(*) FROM journal_entry WHERE object_id = ?", place))
                .isZero();
        tell("partners.place-changed", "exchange_place", place, Changes.of("capacity", 1, 3));
        assertThat(register.history("exchange_place", place).get(0).actor()).isEqualTo("Person Nr" + coordinator);
    }

    private void tell(String act, String kind, long id, Changes changes) throws Exception {
        transaction.begin();
        journal.write(act, kind, id, changes);
        transaction.commit();
    }

    private JournalRow only(JournalQuestion question) {
        JournalList found = register.search(question, 1, 50);
        assertThat(found.total()).isEqualTo(1);
        return found.rows().get(0);
    }

    private static JournalQuestion asking(String person) {
        return between(person, null, null);
    }

    private static JournalQuestion between(String person, Instant from, Instant until) {
        return new JournalQuestion(person, null, null, from, until, null);
    }

    private static void anAuditor() {
        As.account(Given.anAccount(Role.AUDITOR));
    }

    private static long statements(Runnable look) {
        long least = Long.MAX_VALUE;
        for (int i = 0; i < 3; i++) {
            long before = selects();
            look.run();
            least = Math.min(least, selects() - before);
        }
        return least;
    }

    private static long selects() {
        return Sql.number(
                "SELECT CAST(variable_value AS SIGNED) FROM information_schema.global_status WHERE variable_name = 'Com_select'");
    }
}
