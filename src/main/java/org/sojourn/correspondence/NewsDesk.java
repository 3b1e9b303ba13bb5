package org.sojourn.correspondence;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.sojourn.access.CurrentCaller;
import org.sojourn.access.Desk;
import org.sojourn.access.Permits;
import org.sojourn.access.Reach;
import org.sojourn.access.Role;
import org.sojourn.access.journal.Changes;
import org.sojourn.access.journal.Journal;
import org.sojourn.platform.DatabaseClock;

/** Takes a student’s word on whether she wants letters about new calls. */
@Desk
public class NewsDesk {
    @PersistenceContext
    private EntityManager entities;

    @Inject
    private CurrentCaller caller;

    @Inject
    private DatabaseClock clock;

    @Inject
    private Journal journal;

    /** No letters about new calls from now on. */
    @Permits(value = Role.STUDENT, reach = Reach.OWN)
    public void decline() {
        if (isDeclined()) return;
        entities.persist(new NewsDeclined(caller.accountId(), clock.now()));
        entities.flush();
        tell("correspondence.news-declined");
    }

    /** Letters about new calls again. */
    @Permits(value = Role.STUDENT, reach = Reach.OWN)
    public void welcome() {
        int gone = entities.createQuery("DELETE FROM NewsDeclined n WHERE n.accountId = :me")
                .setParameter("me", caller.accountId())
                .executeUpdate();
        if (gone > 0) tell("correspondence.news-welcomed");
    }

    /** Does the caller want none? */
    @Permits(value = Role.STUDENT, reach = Reach.OWN)
    public boolean isDeclined() {
        return !entities.createQuery("SELECT n.accountId FROM NewsDeclined n WHERE n.accountId = :me", Long.class)
                .setParameter("me", caller.accountId())
                .getResultList()
                .isEmpty();
    }

    private void tell(String act) {
        journal.write(act, "account", caller.accountId(), Changes.none().about(caller.accountId()));
    }
}
