package org.sojourn.welcome;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.sojourn.access.Permits;
import org.sojourn.access.Register;
import org.sojourn.access.Role;
import org.sojourn.welcome.core.Template;
import org.sojourn.welcome.templates.TemplateShelf;

/** Looks up which visits have which version of the template, and what the newest would mean for them. */
@Register
public class VersionMoveRegister {
    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Plans plans;

    @Inject
    private TemplateShelf templates;

    /** How many visits that are under way or to come have which version, by its number. */
    @Permits(Role.WELCOME)
    public Map<Integer, Long> running() {
        Map<Integer, Long> running = new TreeMap<>();
        entities.createQuery(
                        "SELECT v.templateNumber, COUNT(v) FROM Visit v WHERE v.state = :planned AND v.departure >="
                                + " :since GROUP BY v.templateNumber",
                        Object[].class)
                .setParameter("planned", VisitState.PLANNED)
                .setParameter("since", plans.since())
                .getResultList()
                .forEach(row -> running.put((Integer) row[0], (Long) row[1]));
        return running;
    }

    /** Those of an older version, by arrival, each with what would change; one that changes in nothing is there too. */
    @Permits(Role.WELCOME)
    public List<VersionMove> moves() {
        int newest = templates.newest();
        Template template = templates.of(List.of(newest)).get(newest);
        return plans.running("v.templateNumber <> :newest", Map.of("newest", newest)).stream()
                .map(planned -> VersionMove.of(
                        planned, planned.by(template), planned.visit().templateNumber()))
                .toList();
    }
}
