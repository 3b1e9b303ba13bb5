package org.sojourn.welcome;

import java.time.LocalDate;
import java.util.List;
import org.sojourn.platform.DatabaseClock;
import org.sojourn.welcome.core.PlannedTask;
import org.sojourn.welcome.core.TaskState;
import org.sojourn.welcome.core.Template;
import org.sojourn.welcome.core.TemplateTask;

/** What the welcome office sees of a planned visit. */
final class Sights {
    /** The guest registers her address, as the law wants it within 14 days. */
    static final String ADDRESS = "W41";

    private Sights() {}

    static VisitSight of(PlannedVisit planned) {
        Visit visit = planned.visit();
        VisitFacts facts = planned.facts();
        boolean asked = planned.planned(ADDRESS)
                .filter(task -> task.state() != TaskState.NOT_NEEDED || task.doneOn() != null)
                .isPresent();
        return new VisitSight(
                visit.id(),
                planned.name(visit.guestId()),
                facts.citizenships(),
                facts.kind(),
                planned.name(visit.hostId()),
                visit.clinic(),
                facts.arrival(),
                facts.departure(),
                visit.registeredAt().atZone(DatabaseClock.ZONE).toLocalDate(),
                planned.plan().earliestSafeStart(),
                doneOn(planned, Template.GATE),
                asked,
                doneOn(planned, ADDRESS),
                planned.plan().progress(task -> true),
                pending(planned),
                planned.today());
    }

    private static LocalDate doneOn(PlannedVisit planned, String code) {
        return planned.planned(code).map(PlannedTask::doneOn).orElse(null);
    }

    private static List<PendingTask> pending(PlannedVisit planned) {
        return planned.plan().tasks().stream()
                .filter(PlannedTask::isToDo)
                .map(task -> pending(planned, task))
                .toList();
    }

    private static PendingTask pending(PlannedVisit planned, PlannedTask task) {
        TemplateTask words = planned.template(task.code());
        return new PendingTask(
                task.code(),
                words.de(),
                words.en(),
                words.phase(),
                planned.owner(task.code()),
                task.due(),
                task.overdue(),
                task.state() == TaskState.OPEN,
                planned.isOfHealth(task.code()));
    }
}
