package org.sojourn.welcome;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.sojourn.welcome.core.Plan;
import org.sojourn.welcome.core.PlanChange;
import org.sojourn.welcome.core.PlanDifference;
import org.sojourn.welcome.core.TaskText;
import org.sojourn.welcome.core.TemplateTask;

/**
 * What another version of the template, or of the country lists, would mean for a visit.
 *
 * @param number the version it has
 * @param startBefore the earliest safe start by that, null = none
 * @param startAfter the earliest safe start by the newest, null = none
 */
public record VersionMove(
        long visitId,
        String guest,
        String host,
        LocalDate arrival,
        int number,
        LocalDate startBefore,
        LocalDate startAfter,
        List<Line> lines) {
    public VersionMove {
        lines = List.copyOf(lines);
    }

    /** One task of it. */
    public record Line(PlanChange change, TaskText de, TaskText en) {}

    /** @param number the version it has */
    static VersionMove of(PlannedVisit before, PlannedVisit after, int number) {
        Visit visit = before.visit();
        PlanDifference difference = Plan.difference(before.plan(), after.plan());
        return new VersionMove(
                visit.id(),
                before.name(visit.guestId()),
                before.name(visit.hostId()),
                visit.arrival(),
                number,
                difference.startBefore(),
                difference.startAfter(),
                difference.changes().stream()
                        .map(change -> line(change, before, after))
                        .toList());
    }

    private static Line line(PlanChange change, PlannedVisit before, PlannedVisit after) {
        TemplateTask words = after.template(change.code());
        if (words == null) words = before.template(change.code());
        return new Line(change, words.de(), words.en());
    }

    /** Whether anything about it would be other. */
    public boolean isDifferent() {
        return movesStart() || !lines.isEmpty();
    }

    public boolean movesStart() {
        return !Objects.equals(startBefore, startAfter);
    }
}
