package org.sojourn.welcome.office;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.sojourn.welcome.PendingTask;
import org.sojourn.welcome.VisitSight;

/**
 * All visits that are not over, as the welcome office looks at them on one day.
 *
 * @param today the day
 * @param visits in order of arrival
 */
public record Arrivals(LocalDate today, List<VisitSight> visits) {
    /** A passed gate is no question any more; then who comes first, then who is too early by most, then who waits for most. */
    private static final Comparator<VisitSight> WORST_FIRST = Comparator.comparing(
                    (VisitSight one) -> !one.isGateLate())
            .thenComparing(one -> one.isGateLate() ? one.arrival() : LocalDate.MAX)
            .thenComparing(VisitSight::daysTooEarly, Comparator.reverseOrder())
            .thenComparing(one -> one.overdueByOthers().size(), Comparator.reverseOrder())
            .thenComparing(VisitSight::arrival)
            .thenComparing(VisitSight::id);

    public Arrivals {
        visits = List.copyOf(visits);
    }

    /** Those of whom something holds, the others left out. */
    public Arrivals only(Predicate<VisitSight> asked) {
        return new Arrivals(today, visits.stream().filter(asked).toList());
    }

    public LocalDate thisMonday() {
        return today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    /** Who arrives from this week on, for so many weeks; a week without arrivals is left out. */
    public List<Week> agenda(int weeks) {
        LocalDate from = thisMonday();
        LocalDate until = from.plusWeeks(weeks);
        Map<LocalDate, List<VisitSight>> found = visits.stream()
                .filter(one -> !one.arrival().isBefore(from) && one.arrival().isBefore(until))
                .sorted(Comparator.comparing(VisitSight::arrival).thenComparing(VisitSight::id))
                .collect(Collectors.groupingBy(
                        one -> one.arrival().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)),
                        TreeMap::new,
                        Collectors.toList()));
        return found.entrySet().stream()
                .map(each -> new Week(each.getKey(), each.getValue()))
                .toList();
    }

    /** Who is here, or arrives within so many weeks, by arrival. */
    public List<VisitSight> stays(int weeks) {
        LocalDate until = thisMonday().plusWeeks(weeks);
        return visits.stream()
                .filter(one -> !one.isOver() && one.arrival().isBefore(until))
                .sorted(Comparator.comparing(VisitSight::arrival).thenComparing(VisitSight::id))
                .toList();
    }

    /** The cases in trouble, the worst first. */
    public List<VisitSight> troubles() {
        return visits.stream()
                .filter(VisitSight::isInTrouble)
                .sorted(WORST_FIRST)
                .toList();
    }

    /** Who has not done in time what nothing holds up, the most first. The program itself owes nobody anything. */
    public List<OwnerLoad> loads() {
        Map<String, OwnerLoad> found = new LinkedHashMap<>();
        for (VisitSight visit : visits)
            for (PendingTask task : visit.pending())
                if (task.open() && task.overdue())
                    found.merge(
                            key(task),
                            new OwnerLoad(task.owner(), 1, task, visit, days(task)),
                            (known, more) -> together(known, more));
        return found.values().stream()
                .sorted(Comparator.comparingInt(OwnerLoad::overdue)
                        .thenComparingLong(OwnerLoad::days)
                        .reversed())
                .toList();
    }

    private long days(PendingTask task) {
        return today.toEpochDay() - task.due().toEpochDay();
    }

    /** A person is one owner whatever she is in each visit; so is an office. */
    private static String key(PendingTask task) {
        return task.owner().isPerson()
                ? "person " + task.owner().personId()
                : "office " + task.owner().role();
    }

    private static OwnerLoad together(OwnerLoad known, OwnerLoad more) {
        OwnerLoad older = more.days() > known.days() ? more : known;
        return new OwnerLoad(
                known.owner(), known.overdue() + more.overdue(), older.oldest(), older.visit(), older.days());
    }
}
