package org.sojourn.welcome;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.sojourn.platform.Duties;

/**
 * Who has a task of some visit by name, whatever her roles: buddies, secretaries, and whom something was given to. It leads
 * them to their tasks and lets them do nothing. Known for a minute, so that no page pays for it; a visit that is registered
 * and a task that is given away make this node look again at once.
 */
@ApplicationScoped
class TaskHolders implements Duties {
    private static final long KNOWN_FOR = TimeUnit.MINUTES.toNanos(1);

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Plans plans;

    private volatile Known known;

    private record Known(long readAt, Set<Long> people) {
        boolean isOld() {
            return System.nanoTime() - readAt > KNOWN_FOR;
        }
    }

    @Override
    public boolean has(long accountId) {
        Known now = known;
        if (now == null || now.isOld()) {
            now = new Known(System.nanoTime(), people());
            known = now;
        }
        return now.people().contains(accountId);
    }

    void whenRegistered(@Observes(during = TransactionPhase.AFTER_SUCCESS) VisitRegistered registered) {
        forget();
    }

    /** Looks again when it is asked next. */
    void forget() {
        known = null;
    }

    private Set<Long> people() {
        Set<Long> people = new HashSet<>();
        entities.createQuery(
                        "SELECT v.buddyId, v.secretaryId, t.handedTo FROM Visit v"
                                + " LEFT JOIN VisitTask t ON t.visitId = v.id AND t.handedTo IS NOT NULL"
                                + " WHERE v.state = :planned AND v.departure >= :since",
                        Object[].class)
                .setParameter("planned", VisitState.PLANNED)
                .setParameter("since", plans.since())
                .getResultList()
                .forEach(row -> {
                    for (Object one : row) if (one != null) people.add((Long) one);
                });
        return people;
    }
}
