package org.sojourn.calls;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.sojourn.access.Permits;
import org.sojourn.access.Register;
import org.sojourn.access.Role;
import org.sojourn.access.people.AccountRegister;
import org.sojourn.access.people.PeopleBeside;
import org.sojourn.platform.DatabaseClock;

/** Looks up who has more time than the others. */
@Register
public class OwnDeadlineRegister {
    @PersistenceContext
    private EntityManager entities;

    @Inject
    private AccountRegister accounts;

    /** The deadlines of single people in a call, the earliest first. */
    @Permits(Role.COORDINATOR)
    @SuppressWarnings("unchecked")
    public List<OwnDeadlineRow> ofCall(long callId) {
        PeopleBeside people = accounts.beside("d.account_id");
        List<Object[]> rows = entities.createNativeQuery("SELECT d.account_id, d.closes_at, d.reason, "
                        + people.columns() + " FROM own_deadline d" + people.join()
                        + " WHERE d.call_id = ?1 ORDER BY d.closes_at, d.id")
                .setParameter(1, callId)
                .getResultList();
        return rows.stream().map(OwnDeadlineRegister::row).toList();
    }

    private static OwnDeadlineRow row(Object[] row) {
        return new OwnDeadlineRow(
                ((Number) row[0]).longValue(),
                row[3] + " " + row[4],
                (String) row[5],
                DatabaseClock.instant(row[1]),
                (String) row[2]);
    }
}
