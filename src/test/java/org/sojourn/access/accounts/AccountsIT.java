package org.sojourn.access.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sojourn.access.As;
import org.sojourn.access.KeylessDesk;
import org.sojourn.access.NotPermitted;
import org.sojourn.access.Role;
import org.sojourn.access.Unit;
import org.sojourn.access.people.AccountRegister;
import org.sojourn.container.ContainerTest;
import org.sojourn.container.Given;
import org.sojourn.container.Sql;
import org.sojourn.platform.Refusal;

@ContainerTest
class AccountsIT {
    @Inject
    AccountDesk desk;

    @Inject
    AccountRegister register;

    @Inject
    MandateDesk mandates;

    @Inject
    KeylessDesk keyless;

    @Test
    void aStudentOpensNoAccount() {
        As.student();
        assertThatThrownBy(() -> desk.open(somebody())).isInstanceOf(NotPermitted.class);
    }

    @Test
    void nobodyWhoIsNotSignedInOpensAnAccount() {
        As.nobody();
        assertThatThrownBy(() -> desk.open(somebody())).isInstanceOf(NotPermitted.class);
    }

    @Test
    void theJournalSaysWhoOpenedTheAccount() {
        long administrator = As.administrator();
        long opened = desk.open(somebody());
        assertThat(Sql.rows(
                        "SELECT actor_id, act FROM journal_entry WHERE object_type = 'account' AND object_id = ?",
                        opened))
                .containsExactly(List.of(administrator, "access.account-opened"));
    }

    @Test
    void aRefusedActLeavesNoRowAndNoJournalEntry() {
        As.administrator();
        var command = somebody();
        desk.open(command);
        long entries = Sql.number("SELECT COUNT(*) FROM journal_entry");
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> desk.open(command));
        assertThat(refusal.code()).isEqualTo("account-exists");
        assertThat(Sql.number("SELECT COUNT(*) FROM journal_entry")).isEqualTo(entries);
        assertThat(Sql.number("SELECT COUNT(*) FROM account WHERE email = ?", command.email()))
                .isEqualTo(1);
    }

    @Test
    void aMethodThatDoesNotSayWhoMayRefusesEverybody() {
        As.administrator();
        assertThatThrownBy(() -> keyless.openToWhom()).isInstanceOf(NotPermitted.class);
        As.system();
        assertThatThrownBy(() -> keyless.openToWhom()).isInstanceOf(NotPermitted.class);
    }

    @Test
    void aRoleTakenAwayIsGoneAtTheNextQuestion() {
        long administrator = As.administrator();
        assertThat(register.staff()).isNotEmpty();
        Sql.change("UPDATE account_role SET role = 'READER' WHERE account_id = ?", administrator);
        As.account(administrator);
        assertThatThrownBy(() -> register.staff()).isInstanceOf(NotPermitted.class);
    }

    @Test
    void rolesGivenFromAnOldPageAreRefused() {
        As.administrator();
        long account = desk.open(somebody());
        mandates.give(new MandateDesk.GiveRole(account, 1, Role.READER, Unit.FACULTY, null, null));
        assertThatThrownBy(() ->
                        mandates.give(new MandateDesk.GiveRole(account, 1, Role.APPROVER, Unit.FACULTY, null, null)))
                .isInstanceOf(Refusal.class)
                .hasMessage("stale");
    }

    @Test
    void aLinkToChooseAPasswordWorksOnce() {
        As.administrator();
        long account = desk.open(somebody());
        String email = Sql.text("SELECT email FROM account WHERE id = ?", account);
        String secret = desk.invite(account);
        As.nobody();
        desk.choosePassword(new AccountDesk.ChoosePassword(secret, "seven brown geese"));
        assertThat(register.accountFor(email, "seven brown geese")).hasValue(account);
        assertThat(register.accountFor(email, "eight brown geese")).isEmpty();
        assertThatThrownBy(() -> desk.choosePassword(new AccountDesk.ChoosePassword(secret, "nine brown geese")))
                .hasMessage("link-not-valid");
    }

    @Test
    void aStudentWhoseAddressAListChangesCanSeeWhoChangedIt() {
        long coordinator = As.coordinator();
        String number = String.valueOf(Given.number());
        AccountDesk.Enrol told = new AccountDesk.Enrol(number, "Ada", "Berg", "ada" + number + "@example.org");
        long account = desk.enrol(List.of(told)).get(number);
        desk.enrol(List.of(told));
        desk.enrol(List.of(new AccountDesk.Enrol(number, "Ada", "Berg", "ada.berg" + number + "@example.org")));
        assertThat(Sql.rows(
                        "SELECT actor_id, act, field_names FROM journal_entry WHERE object_type = 'account'"
                                + " AND object_id = ?",
                        account))
                .containsExactly(List.of(coordinator, "access.account-renamed", "email"));
    }

    private static AccountDesk.OpenAccount somebody() {
        return new AccountDesk.OpenAccount(
                "Ada", "Berg", "ada" + Given.number() + "@example.org", Set.of(Role.COORDINATOR));
    }
}
