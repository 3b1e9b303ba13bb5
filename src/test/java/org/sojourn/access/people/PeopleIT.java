package org.sojourn.access.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sojourn.access.As;
import org.sojourn.access.NotPermitted;
import org.sojourn.access.Role;
import org.sojourn.access.Unit;
import org.sojourn.access.accounts.HeldRow;
import org.sojourn.access.people.PeopleSearch.Sort;
import org.sojourn.container.ContainerTest;
import org.sojourn.container.Given;
import org.sojourn.container.Sql;
import org.sojourn.vocabulary.Programme;

@ContainerTest
class PeopleIT {
    private static final Unit DENTISTRY = Unit.of(Programme.DENTISTRY);

    @Inject
    PeopleRegister register;

    /** A mark in the addresses of this test's people, so that others do not count. */
    private final String mark = "m" + Given.number() + "x";

    @Test
    void namesStandAsGermanReadersExpect() {
        for (String name : List.of("Zander", "Öztürk", "Oswald", "Ähre", "Ahrens", "Weiß", "Weisser", "Łuczak", "Lutz"))
            aPerson("Ina", name, Role.READER);
        As.administrator();
        assertThat(families(search(null, null, Sort.NAME, false)))
                .containsExactly("Ähre", "Ahrens", "Łuczak", "Lutz", "Oswald", "Öztürk", "Weiß", "Weisser", "Zander");
        assertThat(families(search(null, null, Sort.NAME, true)).get(0)).isEqualTo("Zander");
    }

    @Test
    void withoutARoleOnlyTheOfficeIsThere() {
        long reader = aPerson("Ina", "Berg", Role.READER);
        long student = aPerson("Ina", "Abel", Role.STUDENT);
        As.administrator();
        assertThat(ids(search(null, null, Sort.NAME, false))).containsExactly(reader);
        assertThat(ids(search(Role.STUDENT, null, Sort.NUMBER, false))).containsExactly(student);
    }

    @Test
    void aRoleForAUnitIsOneRole() {
        long both = aPerson("A", "Both", Role.READER);
        Sql.change(
                "INSERT INTO account_role (account_id, role, unit) VALUES (?, 'COORDINATOR', ?)",
                both,
                DENTISTRY.code());
        aPerson("B", "Faculty", Role.COORDINATOR);
        As.administrator();
        assertThat(ids(search(Role.COORDINATOR, DENTISTRY, Sort.NAME, false))).containsExactly(both);
        assertThat(ids(search(null, DENTISTRY, Sort.EMAIL, true))).containsExactly(both);
        assertThat(ids(search(Role.READER, DENTISTRY, Sort.NAME, false))).isEmpty();
        assertThat(register.people(search(Role.READER, null, Sort.NAME, false))
                        .rows()
                        .get(0)
                        .held())
                .extracting(HeldRow::role)
                .containsExactly(Role.COORDINATOR, Role.READER);
    }

    @Test
    void closedAccountsAreShownWhenTheyAreAskedFor() {
        long closed = aPerson("A", "Gone", Role.READER);
        Sql.change("UPDATE account SET active = FALSE WHERE id = ?", closed);
        long open = aPerson("B", "Here", Role.READER);
        As.administrator();
        assertThat(ids(search(null, null, Sort.NAME, false))).containsExactly(open);
        PeopleList gone = register.people(new PeopleSearch(mark, null, null, true, Sort.NAME, false, 1, 20));
        assertThat(gone.rows()).extracting(ListedPerson::id).containsExactly(closed);
        assertThat(gone.rows().get(0).active()).isFalse();
    }

    @Test
    void pagesFollowEachOtherAndTheTotalIsRightBeyondTheLast() {
        for (int i = 0; i < 5; i++) aPerson("A", "Name" + i, Role.READER);
        As.administrator();
        assertThat(families(page(2))).containsExactly("Name2", "Name3");
        assertThat(register.people(page(9)).rows()).isEmpty();
        assertThat(register.people(page(9)).total()).isEqualTo(5);
    }

    @Test
    void thePeopleAreTheAdministratorsOnly() {
        As.coordinator();
        assertThatThrownBy(() -> register.people(page(1))).isInstanceOf(NotPermitted.class);
        As.student();
        assertThatThrownBy(() -> register.people(page(1))).isInstanceOf(NotPermitted.class);
    }

    private PeopleSearch page(int number) {
        return new PeopleSearch(mark, null, null, false, Sort.NAME, false, number, 2);
    }

    private PeopleSearch search(Role role, Unit unit, Sort sort, boolean falling) {
        return new PeopleSearch(mark, role, unit, false, sort, falling, 1, 20);
    }

    private List<Long> ids(PeopleSearch search) {
        return register.people(search).rows().stream().map(ListedPerson::id).toList();
    }

    private List<String> families(PeopleSearch search) {
        return register.people(search).rows().stream()
                .map(ListedPerson::familyName)
                .toList();
    }

    private long aPerson(String givenName, String familyName, Role role) {
        long id = Given.anAccount(role);
        Sql.change(
                "UPDATE account SET given_name = ?, family_name = ?, email = ? WHERE id = ?",
                givenName,
                familyName,
                mark + id + "@example.org",
                id);
        return id;
    }
}
