package org.sojourn.access.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sojourn.access.As;
import org.sojourn.access.NotPermitted;
import org.sojourn.access.Role;
import org.sojourn.access.Unit;
import org.sojourn.access.accounts.AccountDesk;
import org.sojourn.access.accounts.MandateDesk;
import org.sojourn.container.ContainerTest;
import org.sojourn.container.Given;
import org.sojourn.container.Sql;

@ContainerTest
class JournalIT {
    @Inject
    MandateDesk mandates;

    @Inject
    AccountDesk accounts;

    @Inject
    JournalDesk desk;

    @Inject
    Chain chain;

    @Inject
    PersonKeys keys;

    @Test
    void theDatabaseRefusesTheApplicationToChangeOrDeleteAnEntry() {
        long opened = somebodyIsOpened();
        for (String sql : List.of(
                "UPDATE journal_entry SET act = 'access.nothing-happened' WHERE object_id = " + opened,
                "DELETE FROM journal_entry WHERE object_id = " + opened,
                "UPDATE journal_seal SET hash = 'x'",
                "DELETE FROM journal_seal",
                "TRUNCATE TABLE journal_entry",
                "ALTER TABLE journal_entry COMMENT = ''"))
            assertThatThrownBy(() -> Sql.change(sql)).as(sql).rootCause().hasMessageContaining("denied");
    }

    @Test
    void whatIsWrittenJoinsTheChainAndTheChainIsWhole() {
        long entry = entryOf(somebodyIsOpened());
        seal();
        assertThat(Sql.number("SELECT COUNT(*) FROM journal_seal WHERE entry_id = ?", entry))
                .isEqualTo(1);
        assertThat(chain.check().breaches()).isEmpty();
        assertThat(Sql.rows(CheckInSql.STATEMENT)).isEmpty();
    }

    @Test
    void anEntryThatWasChangedIsFoundAndNamed() {
        long entry = entryOf(somebodyIsOpened());
        seal();
        String act = Sql.text("SELECT act FROM journal_entry WHERE id = ?", entry);
        Tampering.with("UPDATE journal_entry SET act = 'access.nothing-happened' WHERE id = ?", entry);
        try {
            assertThat(chain.check().breaches())
                    .containsExactly(new Breach(Breach.Kind.ENTRY_CHANGED, numberOf(entry), entry));
            assertThat(Sql.rows(CheckInSql.STATEMENT)).hasSize(1);
        } finally {
            Tampering.with("UPDATE journal_entry SET act = ? WHERE id = ?", act, entry);
        }
        assertThat(chain.check().isWhole()).isTrue();
    }

    @Test
    void anEntryThatIsGoneIsFoundAndNamed() {
        long entry = entryOf(somebodyIsOpened());
        seal();
        Tampering.with("UPDATE journal_entry SET id = -id WHERE id = ?", entry);
        try {
            assertThat(chain.check().breaches())
                    .containsExactly(new Breach(Breach.Kind.ENTRY_GONE, numberOf(entry), entry));
            assertThat(Sql.rows(CheckInSql.STATEMENT)).hasSize(1);
        } finally {
            Tampering.with("UPDATE journal_entry SET id = -id WHERE id = ?", -entry);
        }
    }

    @Test
    void twoEntriesThatChangedPlacesAreFoundAndNamed() {
        long one = entryOf(somebodyIsOpened());
        long other = entryOf(somebodyIsOpened());
        seal();
        long first = numberOf(one);
        long second = numberOf(other);
        changePlaces(one, first, other, second);
        try {
            assertThat(chain.check().breaches())
                    .extracting(Breach::kind, Breach::entryId)
                    .contains(
                            org.assertj.core.groups.Tuple.tuple(Breach.Kind.ENTRY_CHANGED, one),
                            org.assertj.core.groups.Tuple.tuple(Breach.Kind.ENTRY_CHANGED, other));
        } finally {
            changePlaces(other, first, one, second);
        }
        assertThat(chain.check().isWhole()).isTrue();
    }

    @Test
    void anEntryTakenOutWithItsSealLeavesAGap() {
        long entry = entryOf(somebodyIsOpened());
        seal();
        somebodyIsOpened();
        seal();
        long number = numberOf(entry);
        Tampering.with("UPDATE journal_entry SET id = -id WHERE id = ?", entry);
        Tampering.with("UPDATE journal_seal SET number = -number, entry_id = -entry_id WHERE number = ?", number);
        try {
            assertThat(chain.check().breaches()).containsExactly(new Breach(Breach.Kind.NUMBERS_MISSING, number, 0));
        } finally {
            Tampering.with("UPDATE journal_seal SET number = -number, entry_id = -entry_id WHERE number = ?", -number);
            Tampering.with("UPDATE journal_entry SET id = -id WHERE id = ?", -entry);
        }
    }

    @Test
    void aDestroyedKeyLeavesTheChainWholeAndTheValuesUnreadable() {
        long administrator = As.administrator();
        long person = accounts.open(somebody());
        mandates.give(new MandateDesk.GiveRole(person, 1, Role.APPROVER, Unit.FACULTY, null, null));
        assertThat(Told.by("access.role-given", "account", person)).contains("role: null -> APPROVER");
        seal();
        long before = chain.check().links();
        keys.destroy(person);
        keys.destroy(person);
        assertThat(chain.check().isWhole()).isTrue();
        assertThat(chain.check().links()).isGreaterThanOrEqualTo(before);
        assertThat(Told.of("account", person)).isNotEmpty().allSatisfy(row -> {
            assertThat(row.readable()).isFalse();
            assertThat(row.actor()).isEqualTo("Person Nr" + administrator);
            assertThat(row.changes()).allMatch(change -> change.before() == null && change.after() == null);
        });
        assertThat(Sql.number("SELECT COUNT(*) FROM person_key WHERE account_id = ? AND key_sealed IS NULL", person))
                .isEqualTo(1);
    }

    @Test
    void aboutSomebodyWithoutAKeyOnlyTheNamesOfFieldsAreWritten() {
        As.administrator();
        long person = accounts.open(somebody());
        keys.destroy(person);
        mandates.give(new MandateDesk.GiveRole(person, 1, Role.APPROVER, Unit.FACULTY, null, null));
        JournalRow row = Told.of("account", person).get(0);
        assertThat(row.act()).isEqualTo("access.role-given");
        assertThat(row.changes()).isNotEmpty();
        assertThat(Sql.text("SELECT values_sealed FROM journal_entry WHERE id = ?", row.id()))
                .isEqualTo("null");
    }

    @Test
    void whatSomebodyDoesToHerselfIsWrittenToo() {
        long administrator = As.administrator();
        mandates.give(new MandateDesk.GiveRole(administrator, 1, Role.READER, Unit.FACULTY, null, null));
        assertThat(Told.by("access.role-given", "account", administrator)).anyMatch(line -> line.contains("READER"));
    }

    @Test
    void noPlainValueLiesInTheTables() {
        long person = somebodyIsOpened();
        String row = Sql.rows("SELECT * FROM journal_entry WHERE object_id = ?", person)
                .toString();
        assertThat(row).doesNotContain("Ada").doesNotContain("Berg").doesNotContain("Person Nr");
        assertThat(Told.of("account", person).get(0).readable()).isTrue();
    }

    @Test
    void everyEntryOfManyWhoActAtOnceIsSealedOnce() {
        Map<Long, Runnable> acts = new HashMap<>();
        for (int i = 0; i < 16; i++)
            acts.put(Given.anAccount(Role.ADMINISTRATOR), () -> {
                for (int k = 0; k < 5; k++) {
                    accounts.open(somebody());
                    chain.seal();
                }
            });
        assertThat(As.atOnce(acts).values()).allMatch(Optional::isEmpty);
        seal();
        String actors = acts.keySet().toString().replace('[', '(').replace(']', ')');
        assertThat(Sql.number("SELECT COUNT(*) FROM journal_entry e JOIN journal_seal s ON s.entry_id = e.id"
                        + " WHERE e.actor_id IN " + actors))
                .isEqualTo(80);
        assertThat(Sql.number("SELECT MAX(number) - COUNT(*) FROM journal_seal"))
                .isZero();
        assertThat(chain.check().isWhole()).isTrue();
    }

    @Test
    void onlyAuditorsAndAdministratorsCheckTheChainAndTheJournalKnows() {
        As.coordinator();
        assertThatThrownBy(desk::check).isInstanceOf(NotPermitted.class);
        long auditor = As.account(Given.anAccount(Role.AUDITOR));
        assertThat(desk.check().isWhole()).isTrue();
        assertThat(Sql.number(
                        "SELECT COUNT(*) FROM journal_entry WHERE act = 'access.journal-checked' AND actor_id = ?",
                        auditor))
                .isEqualTo(1);
    }

    private void seal() {
        while (chain.seal() > 0) Thread.onSpinWait();
    }

    private long somebodyIsOpened() {
        As.administrator();
        return accounts.open(somebody());
    }

    private static long entryOf(long account) {
        return Sql.number("SELECT MAX(id) FROM journal_entry WHERE object_type = 'account' AND object_id = ?", account);
    }

    private static long numberOf(long entry) {
        return Sql.number("SELECT number FROM journal_seal WHERE entry_id = ?", entry);
    }

    private static void changePlaces(long one, long first, long other, long second) {
        Tampering.with("UPDATE journal_seal SET entry_id = -1 WHERE number = ?", first);
        Tampering.with("UPDATE journal_seal SET entry_id = ? WHERE number = ?", one, second);
        Tampering.with("UPDATE journal_seal SET entry_id = ? WHERE number = ?", other, first);
    }

    private static AccountDesk.OpenAccount somebody() {
        return new AccountDesk.OpenAccount("Ada", "Berg", "ada" + Given.number() + "@example.org", Set.of(Role.READER));
    }
}
