package org.sojourn.access.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sojourn.access.As;
import org.sojourn.access.CurrentCaller;
import org.sojourn.access.NotPermitted;
import org.sojourn.access.Role;
import org.sojourn.access.Unit;
import org.sojourn.access.people.AccountRegister;
import org.sojourn.container.ContainerTest;
import org.sojourn.container.Given;
import org.sojourn.container.Sql;
import org.sojourn.platform.DatabaseClock;
import org.sojourn.vocabulary.Programme;

@ContainerTest
class MandatesIT {
    private static final Unit DENTISTRY = Unit.of(Programme.DENTISTRY);

    @Inject
    MandateDesk desk;

    @Inject
    MandateRegister register;

    @Inject
    AccountRegister accounts;

    @Inject
    CurrentCaller caller;

    @Inject
    DatabaseClock clock;

    @AfterEach
    void theClockIsRightAgain() {
        Given.theClockIsAheadBy(Duration.ZERO);
    }

    @Test
    void aRoleHoldsFromItsFirstDayToTheEndOfItsLast() {
        long person = Given.anAccount(Role.READER);
        As.administrator();
        give(person, Role.COORDINATOR, DENTISTRY, today().plusDays(2), today().plusDays(4));
        assertThat(holdsAfter(person, 1)).isFalse();
        assertThat(holdsAfter(person, 2)).isTrue();
        assertThat(holdsAfter(person, 4)).isTrue();
        assertThat(holdsAfter(person, 5)).isFalse();
    }

    @Test
    void aRoleGivenAgainHasItsNewDays() {
        long person = Given.anAccount(Role.READER);
        As.administrator();
        give(person, Role.COORDINATOR, DENTISTRY, null, today().plusDays(4));
        give(person, Role.COORDINATOR, DENTISTRY, null, null);
        assertThat(holdsAfter(person, 400)).isTrue();
        assertThat(Sql.rows(
                        "SELECT act FROM journal_entry WHERE object_type = 'account' AND object_id = ? ORDER BY id",
                        person))
                .containsExactly(List.of("access.role-given"), List.of("access.role-given"));
    }

    @Test
    void approvingAndAdministeringAreForTheWholeFaculty() {
        long person = Given.anAccount(Role.READER);
        As.administrator();
        assertThatThrownBy(() -> give(person, Role.APPROVER, DENTISTRY, null, null))
                .hasMessage("role-needs-faculty");
        assertThatThrownBy(() -> give(person, Role.ADMINISTRATOR, DENTISTRY, null, null))
                .hasMessage("role-needs-faculty");
        assertThatThrownBy(() -> give(person, Role.STUDENT, Unit.FACULTY, null, null))
                .hasMessage("role-not-given");
    }

    @Test
    void anAdministratorWithALastDayIsNotEnough() {
        Sql.change(
                "UPDATE account_role SET until_day = '2099-01-01' WHERE role = 'ADMINISTRATOR' AND until_day > '2099-01-01'");
        long last = As.administrator();
        assertThatThrownBy(() -> give(last, Role.ADMINISTRATOR, Unit.FACULTY, null, today().plusYears(3)))
                .hasMessage("last-administrator");
        assertThatThrownBy(() -> desk.take(new MandateDesk.TakeRole(last, 1, Role.ADMINISTRATOR, Unit.FACULTY)))
                .hasMessage("account-without-role");
    }

    @Test
    void aDeputyMayWhatThePersonMayAsLongAsBothLasts() {
        long person = As.coordinator(DENTISTRY);
        long deputy = Given.anAccount(Role.READER);
        desk.nameDeputy(new MandateDesk.NameDeputy(deputy, Role.COORDINATOR, DENTISTRY, today(), today().plusDays(2)));
        assertThat(holdsAfter(deputy, 0)).isTrue();
        assertThat(caller.get().standsInFor()).containsExactly(name(person));
        assertThat(holdsAfter(deputy, 2)).isTrue();
        assertThat(holdsAfter(deputy, 3)).isFalse();
        Sql.change("UPDATE account_role SET role = 'READER', unit = 'FACULTY' WHERE account_id = ?", person);
        assertThat(holdsAfter(deputy, 0)).isFalse();
    }

    @Test
    void aDeputyshipEndedEarlyIsOverAtOnce() {
        long person = As.coordinator(DENTISTRY);
        long deputy = Given.anAccount(Role.READER);
        long id = desk.nameDeputy(
                new MandateDesk.NameDeputy(deputy, Role.COORDINATOR, DENTISTRY, today(), today().plusDays(20)));
        assertThat(register.mine()).extracting(DeputyRow::id).containsExactly(id);
        desk.endMine(new MandateDesk.EndDeputyship(id, 1));
        assertThat(holdsAfter(deputy, 0)).isFalse();
        As.account(person);
        assertThat(register.mine()).isEmpty();
        assertThat(Sql.rows(
                        "SELECT act, field_names, person_id FROM journal_entry WHERE object_type = 'deputyship'"
                                + " AND object_id = ? AND field_names LIKE '%deputy%'",
                        id))
                .as("the name of the deputy goes with the key of the deputy")
                .containsExactlyInAnyOrder(
                        List.of("access.deputy-named", "deputy", deputy),
                        List.of("access.deputy-ended", "deputy", deputy));
        assertThat(Sql.rows(
                        "SELECT act FROM journal_entry WHERE object_type = 'deputyship' AND object_id = ? AND person_id = ?",
                        id,
                        person))
                .containsExactlyInAnyOrder(List.of("access.deputy-named"), List.of("access.deputy-ended"));
    }

    @Test
    void aDeputyNamesNoDeputyForWhatIsNotHers() {
        long person = As.coordinator(DENTISTRY);
        long deputy = Given.anAccount(Role.READER);
        Given.aDeputyship(deputy, person, Role.COORDINATOR, DENTISTRY.code());
        As.account(deputy);
        long third = Given.anAccount(Role.READER);
        assertThatThrownBy(() -> desk.nameDeputy(named(third, today(), today())))
                .hasMessage("role-not-held");
    }

    @Test
    void daysOfADeputyAreInOrderAndNobodyIsNamedTwiceForThem() {
        As.coordinator(DENTISTRY);
        long deputy = Given.anAccount(Role.READER);
        assertThatThrownBy(() -> desk.nameDeputy(named(deputy, today(), today().minusDays(1))))
                .hasMessage("deputy-days-reversed");
        assertThatThrownBy(() -> desk.nameDeputy(named(deputy, today().minusDays(9), today().minusDays(1))))
                .hasMessage("deputy-in-the-past");
        assertThatThrownBy(() -> desk.nameDeputy(named(deputy, today(), today().plusYears(2))))
                .hasMessage("deputy-too-long");
        assertThatThrownBy(() -> desk.nameDeputy(named(Given.anAccount(Role.STUDENT), today(), today())))
                .hasMessage("deputy-is-student");
        assertThatThrownBy(() -> desk.nameDeputy(named(caller.accountId(), today(), today())))
                .hasMessage("deputy-of-oneself");
        desk.nameDeputy(named(deputy, today(), today().plusDays(5)));
        assertThatThrownBy(() -> desk.nameDeputy(named(deputy, today().plusDays(5), today().plusDays(6))))
                .hasMessage("deputy-already");
    }

    @Test
    void anAdministratorNamesAndEndsADeputyForSomebodyWhoCannot() {
        long person = Given.anAccount(Role.COORDINATOR);
        long deputy = Given.anAccount(Role.READER);
        As.administrator();
        var command = new MandateDesk.NameDeputy(deputy, Role.COORDINATOR, Unit.FACULTY, today(), today().plusDays(3));
        long id = desk.nameDeputyFor(person, command);
        assertThat(register.deputies()).extracting(DeputyRow::id).contains(id);
        As.account(deputy);
        assertThat(caller.isForFaculty(Role.COORDINATOR)).isTrue();
        assertThatThrownBy(() -> desk.endMine(new MandateDesk.EndDeputyship(id, 1)))
                .as("it is not hers to end")
                .isInstanceOf(NotPermitted.class);
        As.administrator();
        desk.end(new MandateDesk.EndDeputyship(id, 1));
        As.account(deputy);
        assertThat(caller.is(Role.COORDINATOR)).isFalse();
    }

    @Test
    void onlyAnInnerDoorTellsACoordinatorOfAPartWhoSomebodyIs() {
        long student = Given.anAccount(Role.STUDENT);
        As.coordinator();
        assertThat(accounts.people(List.of(student))).containsKey(student);
        As.coordinator(DENTISTRY);
        assertThatThrownBy(() -> accounts.people(List.of(student))).isInstanceOf(NotPermitted.class);
    }

    private MandateDesk.NameDeputy named(long deputy, LocalDate from, LocalDate until) {
        return new MandateDesk.NameDeputy(deputy, Role.COORDINATOR, DENTISTRY, from, until);
    }

    private void give(long person, Role role, Unit unit, LocalDate from, LocalDate until) {
        int version = (int) Sql.number("SELECT version FROM account WHERE id = ?", person);
        desk.give(new MandateDesk.GiveRole(person, version, role, unit, from, until));
    }

    private boolean holdsAfter(long person, int days) {
        Given.theClockIsAheadBy(Duration.ofDays(days));
        As.account(person);
        return caller.get().scope(Role.COORDINATOR).reaches(Programme.DENTISTRY, 0);
    }

    private LocalDate today() {
        return clock.now().atZone(DatabaseClock.ZONE).toLocalDate();
    }

    private static String name(long account) {
        return Sql.text("SELECT CONCAT(given_name, ' ', family_name) FROM account WHERE id = ?", account);
    }
}
