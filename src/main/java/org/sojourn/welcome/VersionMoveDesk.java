package org.sojourn.welcome;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Set;
import org.sojourn.access.Desk;
import org.sojourn.access.NotPermitted;
import org.sojourn.access.Permits;
import org.sojourn.access.Role;
import org.sojourn.access.journal.Journal;
import org.sojourn.platform.Refusal;
import org.sojourn.welcome.templates.TemplateShelf;

/** Moves visits to the newest version of the template. */
@Desk
public class VersionMoveDesk {
    @PersistenceContext
    private EntityManager entities;

    @Inject
    private TemplateShelf templates;

    @Inject
    private Journal journal;

    /**
     * Plans these visits by the newest version from now on, all or none. What was done stays done. Refuses when a newer version
     * was saved since, when one of them is called off, and when none is named.
     *
     * @return how many had another version
     */
    @Permits(Role.WELCOME)
    public int move(MoveVisits command) {
        int newest = templates.newest();
        Refusal.whenStale(command.version(), newest);
        if (command.visitIds().isEmpty()) throw new Refusal("template-move-nobody");
        List<Visit> visits = entities.createQuery("SELECT v FROM Visit v WHERE v.id IN :ids ORDER BY v.id", Visit.class)
                .setParameter("ids", command.visitIds())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
        if (visits.size() < command.visitIds().size()) throw new NotPermitted("visit");
        List<Visit> older = visits.stream()
                .filter(visit -> visit.templateNumber() != newest)
                .toList();
        for (Visit visit : older)
            journal.write("welcome.visit-by-other-version", "visit", visit.id(), visit.planBy(newest));
        return older.size();
    }

    /** @param version the newest version that was seen */
    public record MoveVisits(int version, Set<Long> visitIds) {}
}
