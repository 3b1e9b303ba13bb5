package org.sojourn.applications.completing;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.sojourn.access.CurrentCaller;
import org.sojourn.access.Permits;
import org.sojourn.access.Reach;
import org.sojourn.access.Register;
import org.sojourn.access.Role;
import org.sojourn.applications.ApplicationRegister;

/** Looks up what was asked and answered about an application, the oldest first. */
@Register
public class MessageRegister {
    private static final String ROWS =
            "SELECT NEW org.sojourn.applications.completing.MessageRow(m.id, m.fromOffice, m.words, m.writtenAt)"
                    + " FROM Message m JOIN Application a ON a.id = m.applicationId WHERE a.id = :id";

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private CurrentCaller caller;

    @Inject
    private ApplicationRegister applications;

    /** About the caller's own application. */
    @Permits(value = Role.STUDENT, reach = Reach.OWN)
    public List<MessageRow> mine(long applicationId) {
        return entities.createQuery(ROWS + " AND a.accountId = :me ORDER BY m.id", MessageRow.class)
                .setParameter("id", applicationId)
                .setParameter("me", caller.accountId())
                .getResultList();
    }

    /** About an application within reach; nothing about any other. */
    @Permits(value = Role.COORDINATOR, reach = Reach.UNIT)
    public List<MessageRow> of(long applicationId) {
        if (applications.one(applicationId).isEmpty()) return List.of();
        return entities.createQuery(ROWS + " ORDER BY m.id", MessageRow.class)
                .setParameter("id", applicationId)
                .getResultList();
    }
}
