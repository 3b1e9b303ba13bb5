package org.sojourn.welcome;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sojourn.welcome.core.OwnerRole;
import org.sojourn.welcome.core.PlannedTask;
import org.sojourn.welcome.core.TaskState;
import org.sojourn.welcome.core.TemplateTask;
import org.sojourn.welcome.notices.Answering;
import org.sojourn.welcome.notices.EndingPaper;
import org.sojourn.welcome.notices.Step;
import org.sojourn.welcome.notices.VisitOutline;

/**
 * Visits for those who write letters about them. It is no door and asks nobody’s permission: what it tells goes to the people it
 * concerns and never onto a page.
 */
@ApplicationScoped
public class VisitOutlines {
    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Plans plans;

    /** One visit, also one that is called off. */
    public Optional<VisitOutline> of(long visitId) {
        return plans.of(Plans.Which.one(visitId)).stream().findFirst().map(VisitOutlines::outline);
    }

    /** Those that are still to come or under way, by arrival. */
    public List<VisitOutline> running() {
        return planned().stream().map(VisitOutlines::outline).toList();
    }

    /** The papers that end between today and this day, before their visit does. */
    public List<EndingPaper> endingUntil(LocalDate last) {
        List<Object[]> papers = entities.createQuery(
                        "SELECT e.visitId, e.what, e.expiresOn FROM VisitExpiry e"
                                + " WHERE e.expiresOn BETWEEN :today AND :last ORDER BY e.expiresOn, e.id",
                        Object[].class)
                .setParameter("today", plans.today())
                .setParameter("last", last)
                .getResultList();
        if (papers.isEmpty()) return List.of();
        Map<Long, PlannedVisit> running = new HashMap<>();
        planned().forEach(planned -> running.put(planned.visit().id(), planned));
        return papers.stream()
                .flatMap(row -> paper(running.get((Long) row[0]), (String) row[1], (LocalDate) row[2]).stream())
                .toList();
    }

    private List<PlannedVisit> planned() {
        return plans.running("v.departure >= :today", Map.of("today", plans.today()));
    }

    private static Optional<EndingPaper> paper(PlannedVisit planned, String code, LocalDate lastDay) {
        if (planned == null || !lastDay.isBefore(planned.facts().departure())) return Optional.empty();
        TemplateTask task = planned.template(code);
        if (task == null) return Optional.empty();
        return Optional.of(
                new EndingPaper(outline(planned), code, task.de(), task.en(), lastDay, planned.isOfHealth(code)));
    }

    static VisitOutline outline(PlannedVisit planned) {
        Visit visit = planned.visit();
        return new VisitOutline(
                visit.id(),
                visit.guestId(),
                planned.name(visit.guestId()),
                visit.hostId(),
                planned.facts().departure(),
                planned.today(),
                planned.plan().tasks().stream()
                        .filter(PlannedTask::isToDo)
                        .map(task -> step(planned, task))
                        .filter(step -> step.answering().role() != OwnerRole.SYSTEM)
                        .toList());
    }

    static Step step(PlannedVisit planned, PlannedTask task) {
        TemplateTask words = planned.template(task.code());
        Owner owner = planned.owner(task.code());
        return new Step(
                task.code(),
                words.de(),
                words.en(),
                new Answering(owner.role(), owner.personId(), owner.staffed()),
                task.state() == TaskState.OPEN,
                task.due(),
                task.overdue(),
                planned.isOfHealth(task.code()));
    }
}
