package org.sojourn.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.sojourn.platform.DatabaseClock;

/**
 * Reads who somebody is: her own roles and those of the people she stands in for, in one statement. A deputy's right is
 * read through the role of the person stood in for, so it ends when that one does.
 */
@ApplicationScoped
class Mandates {
    private static final String OF_ACCOUNT = """
            SELECT a.given_name, a.family_name, r.role, r.unit, r.from_day, r.until_day, 0, ''
            FROM account a JOIN account_role r ON r.account_id = a.id WHERE a.id = ?1 AND a.active = TRUE
            UNION ALL
            SELECT a.given_name, a.family_name, r.role, r.unit, GREATEST(r.from_day, d.from_day),
             LEAST(r.until_day, d.until_day), f.id, CONCAT(f.given_name, ' ', f.family_name)
            FROM deputyship d JOIN account a ON a.id = d.account_id AND a.active = TRUE
            JOIN account f ON f.id = d.for_account_id AND f.active = TRUE
            JOIN account_role r ON r.account_id = f.id AND r.role = d.role AND r.unit = d.unit
            WHERE d.account_id = ?1 AND d.ended_at IS NULL
            """;

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private DatabaseClock clock;

    /** The person as she is now; nobody for an account that is closed or holds nothing today. */
    @SuppressWarnings("unchecked")
    Caller callerOf(long accountId) {
        List<Object[]> rows = entities.createNativeQuery(OF_ACCOUNT)
                .setParameter(1, accountId)
                .getResultList();
        List<Mandate> mandates = new ArrayList<>();
        for (Object[] row : rows) if (holds(day(row[4]), day(row[5]))) mandates.add(mandate(row));
        if (mandates.isEmpty()) return Caller.NOBODY;
        return new Caller(accountId, rows.get(0)[0] + " " + rows.get(0)[1], mandates);
    }

    private static Mandate mandate(Object[] row) {
        return new Mandate(
                Role.valueOf((String) row[2]), Unit.of((String) row[3]), ((Number) row[6]).longValue(), (String)
                        row[7]);
    }

    /** The clock is asked only for a role with days: most have none. */
    private boolean holds(LocalDate from, LocalDate until) {
        if (from.equals(HeldRole.ALWAYS) && until.equals(HeldRole.FOR_EVER)) return true;
        LocalDate today = clock.now().atZone(DatabaseClock.ZONE).toLocalDate();
        return !today.isBefore(from) && !today.isAfter(until);
    }

    private static LocalDate day(Object value) {
        return value instanceof LocalDate day ? day : ((java.sql.Date) value).toLocalDate();
    }
}
