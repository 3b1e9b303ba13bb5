package org.sojourn.welcome.health;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.sojourn.welcome.VisitChanged;

/** Deletes the papers of a visit that is called off: nobody may need them any more. Everything else ends with its period. */
@ApplicationScoped
class HealthFarewell {
    @PersistenceContext
    private EntityManager entities;

    void forget(@Observes VisitChanged changed) {
        if (!changed.calledOff()) return;
        List<Long> papers = entities.createQuery("SELECT f.id FROM HealthFile f WHERE f.visitId = :visit", Long.class)
                .setParameter("visit", changed.visitId())
                .getResultList();
        if (papers.isEmpty()) return;
        delete("DELETE FROM HealthOpening o WHERE o.fileId IN :papers", papers);
        delete("DELETE FROM HealthFile f WHERE f.id IN :papers", papers);
    }

    private void delete(String query, List<Long> papers) {
        entities.createQuery(query).setParameter("papers", papers).executeUpdate();
    }
}
