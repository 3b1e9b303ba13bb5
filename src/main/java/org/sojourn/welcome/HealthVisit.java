package org.sojourn.welcome;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sojourn.access.people.PersonRow;
import org.sojourn.welcome.core.Kind;
import org.sojourn.welcome.core.OwnerRole;

/**
 * What occupational health knows of a visit.
 *
 * @param tasks those that concern health: the physicians’, and what the guest hands them
 */
public record HealthVisit(
        long id,
        PersonRow guest,
        String host,
        Kind kind,
        LocalDate arrival,
        LocalDate departure,
        LocalDate today,
        List<TaskRow> tasks) {
    public HealthVisit {
        tasks = List.copyOf(tasks);
    }

    /** The physicians’ own tasks. */
    public List<TaskRow> ofPhysicians() {
        return of(OwnerRole.OCCUPATIONAL_HEALTH);
    }

    /** What the guest gives them. */
    public List<TaskRow> ofGuest() {
        return of(OwnerRole.GUEST);
    }

    private List<TaskRow> of(OwnerRole role) {
        return tasks.stream().filter(task -> task.owner().role() == role).toList();
    }

    public Optional<TaskRow> task(String code) {
        return tasks.stream().filter(task -> task.code().equals(code)).findFirst();
    }

    /** The first day by which something is still to do for the physicians; null where nothing is. */
    public LocalDate nextDue() {
        return ofPhysicians().stream()
                .filter(task -> task.isToDo() && task.due() != null)
                .map(TaskRow::due)
                .min(LocalDate::compareTo)
                .orElse(null);
    }
}
