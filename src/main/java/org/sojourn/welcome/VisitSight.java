package org.sojourn.welcome;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.sojourn.welcome.core.Kind;
import org.sojourn.welcome.core.OwnerRole;
import org.sojourn.welcome.core.Progress;

/**
 * A visit as the welcome office looks at many: how it stands on one day, without anything about its person’s health.
 *
 * @param citizenships ISO codes of two letters
 * @param registeredOn when it was made known to the office
 * @param earliestSafeStart null where the template has no gate
 * @param readyOn when the gate was passed; null = not yet
 * @param addressAsked whether the guest must register an address here
 * @param addressOn when she did; null = not yet
 * @param pending what is still to do, in the order of the template
 * @param today the day of the plan
 */
public record VisitSight(
        long id,
        String guest,
        Set<String> citizenships,
        Kind kind,
        String host,
        String clinic,
        LocalDate arrival,
        LocalDate departure,
        LocalDate registeredOn,
        LocalDate earliestSafeStart,
        LocalDate readyOn,
        boolean addressAsked,
        LocalDate addressOn,
        Progress progress,
        List<PendingTask> pending,
        LocalDate today) {
    /** The gate is passed a week before the arrival, or the welcome office looks into it. */
    static final int DAYS_BEFORE = 7;

    public VisitSight {
        citizenships = Set.copyOf(citizenships);
        pending = List.copyOf(pending);
    }

    public boolean isReady() {
        return readyOn != null;
    }

    public boolean isOver() {
        return departure.isBefore(today);
    }

    /** How many days after the wished arrival the start is safe; 0 when in time, ready or unknown. */
    public long daysTooEarly() {
        if (isReady() || earliestSafeStart == null || !earliestSafeStart.isAfter(arrival)) return 0;
        return earliestSafeStart.toEpochDay() - arrival.toEpochDay();
    }

    /** The gate is not passed, and the guest comes within a week or is here. */
    public boolean isGateLate() {
        return !isReady() && !isOver() && !arrival.isAfter(today.plusDays(DAYS_BEFORE));
    }

    /** What others than the welcome office could do and should have done. */
    public List<PendingTask> overdueByOthers() {
        return pending.stream()
                .filter(task -> task.open() && task.overdue() && task.owner().role() != OwnerRole.WELCOME_SERVICE)
                .toList();
    }

    /** Somebody has to look into it: it begins before it can, the gate is late, or others are. */
    public boolean isInTrouble() {
        return !isOver()
                && (daysTooEarly() > 0 || isGateLate() || !overdueByOthers().isEmpty());
    }
}
