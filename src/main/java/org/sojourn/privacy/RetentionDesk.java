package org.sojourn.privacy;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.sojourn.access.Desk;
import org.sojourn.access.Permits;
import org.sojourn.access.Role;
import org.sojourn.access.journal.Journal;
import org.sojourn.platform.DatabaseClock;
import org.sojourn.privacy.registry.Registry;
import org.sojourn.privacy.registry.Table;

/** What the retention job does in one night, in small transactions; each tells the journal how many rows went from where. */
@Desk
public class RetentionDesk {
    /** Rows in one transaction. */
    static final int BATCH = 200;

    private static final Registry REGISTRY = Registry.shipped();

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private DatabaseClock clock;

    @Inject
    private Journal journal;

    @Inject
    private Periods periods;

    @Inject
    private Erasing erasing;

    /** @return false when this night has been taken already, by this node or by another */
    @Permits(Role.SYSTEM)
    public boolean begin(LocalDate night) {
        return entities.createNativeQuery("INSERT IGNORE INTO retention_night (night, began_at) VALUES (?, ?)")
                        .setParameter(1, night.toString())
                        .setParameter(2, Periods.literal(clock.now()))
                        .executeUpdate()
                > 0;
    }

    @Permits(Role.SYSTEM)
    public void end(LocalDate night, long rows) {
        entities.createNativeQuery("UPDATE retention_night SET ended_at = ?, erased_rows = ? WHERE night = ?")
                .setParameter(1, Periods.literal(clock.now()))
                .setParameter(2, rows)
                .setParameter(3, night.toString())
                .executeUpdate();
        journal.write("privacy.retention-ran", "retention_night", 0, rows + " rows");
    }

    /** One batch of rows of a table whose period is over, except those of people under a hold. */
    @Permits(Role.SYSTEM)
    public int erase(String name) {
        Table table = REGISTRY.tables().get(name);
        Instant now = clock.now();
        int rows = erasing.due(table, periods.over(table, now), erasing.held(now), BATCH);
        if (rows > 0) journal.write("privacy.rows-erased", name, 0, rows + " rows, " + table.period());
        return rows;
    }

    /** Notes which accounts nothing needs any more, and forgets the note where something does again. */
    @Permits(Role.SYSTEM)
    public void noteIdleAccounts() {
        String idle = "SELECT id FROM " + REGISTRY.accounts().name() + " WHERE " + idle();
        entities.createNativeQuery("DELETE FROM idle_account WHERE account_id NOT IN (" + idle + ")")
                .executeUpdate();
        entities.createNativeQuery("INSERT IGNORE INTO idle_account (account_id, since) SELECT found.id, ? FROM ("
                        + idle + ") found")
                .setParameter(1, Periods.literal(clock.now()))
                .executeUpdate();
    }

    /** One batch of people whose accounts have been idle for their period. */
    @Permits(Role.SYSTEM)
    public int eraseIdleAccounts() {
        Instant now = clock.now();
        List<Long> held = erasing.held(now);
        List<Long> due = dueAccounts(now).stream()
                .filter(id -> !held.contains(id))
                .limit(BATCH / 4)
                .toList();
        if (due.isEmpty()) return 0;
        int rows = erasing.people(due);
        journal.write(
                "privacy.accounts-erased", REGISTRY.accounts().name(), 0, due.size() + " accounts, " + rows + " rows");
        return rows;
    }

    @SuppressWarnings("unchecked")
    private List<Long> dueAccounts(Instant now) {
        List<Number> found = entities.createNativeQuery(
                        "SELECT account_id FROM idle_account WHERE since <= ? ORDER BY account_id")
                .setParameter(
                        1,
                        Periods.literal(periods.before(now, REGISTRY.accounts().period())))
                .getResultList();
        return found.stream().map(Number::longValue).toList();
    }

    /** Of a kind that may become unneeded, and without a row that needs it. */
    static String idle() {
        return REGISTRY.tables().values().stream()
                .filter(Table::binds)
                .map(table -> " AND id NOT IN (SELECT " + table.whose().begins() + " FROM " + table.name() + ")")
                .collect(Collectors.joining("", "(" + REGISTRY.accounts().idle() + ")", ""));
    }
}
