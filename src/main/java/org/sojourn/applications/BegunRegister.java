package org.sojourn.applications;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.sojourn.access.Permits;
import org.sojourn.access.Register;
import org.sojourn.access.Role;

/** Looks up who has begun an application, for those who write to people when nobody acts. */
@Register
public class BegunRegister {
    @PersistenceContext
    private EntityManager entities;

    /** Every application of a call, by id, in one statement. */
    @Permits(Role.SYSTEM)
    public List<Begun> ofCall(long callId) {
        return entities.createQuery(
                        "SELECT NEW org.sojourn.applications.Begun(a.id, a.accountId, a.status, a.changedAt)"
                                + " FROM Application a WHERE a.callId = :call ORDER BY a.id",
                        Begun.class)
                .setParameter("call", callId)
                .getResultList();
    }
}
