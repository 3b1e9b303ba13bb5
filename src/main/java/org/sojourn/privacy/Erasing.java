package org.sojourn.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.sojourn.access.journal.PersonKeys;
import org.sojourn.platform.DatabaseClock;
import org.sojourn.privacy.registry.Registry;
import org.sojourn.privacy.registry.Table;

/** Takes rows away or takes the person out of them; always within the transaction of a desk. */
@ApplicationScoped
class Erasing {
    private static final Registry REGISTRY = Registry.shipped();

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private PersonKeys keys;

    /** Accounts under a hold at this moment. */
    List<Long> held(Instant now) {
        return entities.createQuery(
                        "SELECT h.accountId FROM LegalHold h WHERE h.liftedAt IS NULL AND h.untilDay >= :today",
                        Long.class)
                .setParameter("today", LocalDate.ofInstant(now, DatabaseClock.ZONE))
                .getResultList();
    }

    /** At most so many rows whose period is over. */
    int due(Table table, String over, Collection<Long> held, int most) {
        String condition = over + " AND " + RowSql.free(table, held);
        String sql = table.end() == Table.End.BLANK ? RowSql.blank(table, condition) : RowSql.delete(table, condition);
        return run(sql + " LIMIT " + most);
    }

    /** Everything of these people, the accounts last; what the journal says about them can be read by nobody from now on. */
    int people(Collection<Long> accounts) {
        accounts.forEach(keys::destroy);
        int rows = 0;
        for (Table table : REGISTRY.upwards()) {
            if (!table.isOfPeople()) continue;
            String theirs = RowSql.of(table, accounts);
            if (table.kept() == null) rows += run(RowSql.delete(table, theirs));
            else if (RowSql.blanks(table)) rows += run(RowSql.blank(table, theirs));
        }
        return rows;
    }

    /** What has not to wait: rows that come to an end by themselves and belong to nothing that is still going on. */
    int whatNeedNotWait(long account, Instant now) {
        int rows = 0;
        for (Table table : REGISTRY.upwards()) {
            if (!table.isOfPeople() || !table.expires() || table.kept() != null) continue;
            String waiting = RowSql.waiting(table, Periods.ended(table, now));
            rows += run(RowSql.delete(table, RowSql.of(table, List.of(account)) + " AND NOT " + waiting));
        }
        return rows;
    }

    private int run(String sql) {
        return entities.createNativeQuery(sql).executeUpdate();
    }
}
