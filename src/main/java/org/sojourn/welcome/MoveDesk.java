package org.sojourn.welcome;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.sojourn.access.Desk;
import org.sojourn.access.NotPermitted;
import org.sojourn.access.Permits;
import org.sojourn.access.Role;
import org.sojourn.access.journal.Journal;
import org.sojourn.platform.Refusal;

/** Moves visits to the newest version of what they are planned by. */
@Desk
public class MoveDesk {
    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Plans plans;

    @Inject
    private Moves moves;

    @Inject
    private VisitActs acts;

    @Inject
    private Journal journal;

    /**
     * Plans these visits by the newest version from now on, all or none. What was done stays done; {@link VisitChanged} follows
     * for each that had another. Refuses when a newer version was saved since, when one of them is called off, and when none is
     * named.
     *
     * @return how many had another version
     */
    @Permits(Role.WELCOME)
    public int move(MoveVisits command) {
        Basis basis = command.basis();
        int newest = moves.newest(basis);
        Refusal.whenStale(command.version(), newest);
        if (command.visitIds().isEmpty()) throw new Refusal("template-move-nobody");
        lock(command.visitIds());
        UnaryOperator<PlannedVisit> moved = moves.to(basis, newest);
        List<PlannedVisit> others = plans.of(new Plans.Which(
                "v.id IN :ids AND v." + basis.attribute + " <> :newest",
                Map.of("ids", command.visitIds(), "newest", newest)));
        for (PlannedVisit before : others) {
            Visit visit = before.visit();
            journal.write(basis.act, "visit", visit.id(), basis.move(visit, newest));
            acts.tell(visit, VisitChange.of(before, moved.apply(before)).moved());
        }
        return others.size();
    }

    /** In the order of their numbers, so that two who move the same ones wait and never stop each other. */
    private void lock(Set<Long> visitIds) {
        int found = entities.createQuery("SELECT v FROM Visit v WHERE v.id IN :ids ORDER BY v.id", Visit.class)
                .setParameter("ids", visitIds)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList()
                .size();
        if (found < visitIds.size()) throw new NotPermitted("visit");
    }

    /** @param version the newest version that was seen */
    public record MoveVisits(Basis basis, int version, Set<Long> visitIds) {}
}
