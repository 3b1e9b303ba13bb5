package org.sojourn.welcome;

import java.util.HashSet;
import java.util.Set;
import org.sojourn.access.Caller;
import org.sojourn.access.Mandate;
import org.sojourn.access.Role;
import org.sojourn.access.Scope;
import org.sojourn.welcome.core.OwnerRole;

/** Who answers for which task: by name, for an office, or in a role. Deputies answer as those they stand in for. */
final class Owners {
    private final Caller caller;
    private final Set<Long> hosts = new HashSet<>();
    private final Set<Long> people = new HashSet<>();
    private final Scope offices;

    Owners(Caller caller) {
        this.caller = caller;
        this.offices = caller.scope(Role.TASK_OWNER);
        if (caller.isSignedIn()) people.add(caller.accountId());
        for (Mandate held : caller.mandates()) {
            long person = held.isOwn() ? caller.accountId() : held.forAccountId();
            if (held.role() == Role.HOST) hosts.add(person);
            if (held.role() == Role.HOST || held.role() == Role.TASK_OWNER) people.add(person);
        }
    }

    /** Those as whose host the caller acts: herself, and hosts she stands in for. */
    Set<Long> hosts() {
        return Set.copyOf(hosts);
    }

    /** Herself and those whose tasks she does as their deputy. */
    Set<Long> people() {
        return Set.copyOf(people);
    }

    /** The person who answers for a task, or 0 where an office, a role or nobody does. */
    static long person(Visit visit, OwnerRole role) {
        return switch (role) {
            case GUEST -> visit.guestId();
            case HOST -> visit.hostId();
            case BUDDY -> visit.buddyId();
            case HOST_SECRETARIAT -> visit.secretaryId() == null ? 0 : visit.secretaryId();
            default -> 0;
        };
    }

    /** Is the task the caller’s by name? One that was given away is its new owner’s alone. */
    boolean isByName(Visit visit, OwnerRole role, VisitTask task) {
        if (task != null && task.handedTo() != null) return people.contains(task.handedTo());
        return switch (role) {
            case GUEST ->
                caller.accountId() == visit.guestId() && caller.roles().contains(Role.GUEST);
            case HOST -> hosts.contains(visit.hostId());
            case BUDDY -> people.contains(visit.buddyId());
            case HOST_SECRETARIAT -> visit.secretaryId() != null && people.contains(visit.secretaryId());
            default -> false;
        };
    }

    /** Is the task one of the offices in this reach? One with a person’s name on it is that person’s. */
    static boolean isOfOffice(Scope scope, Visit visit, OwnerRole role, VisitTask task) {
        if (task != null && task.handedTo() != null || person(visit, role) != 0) return false;
        return isOffice(role) && (scope.whole() || scope.offices().contains(role.name()));
    }

    static boolean isOffice(OwnerRole role) {
        return switch (role) {
            case GUEST, HOST, BUDDY, SYSTEM, WELCOME_SERVICE, OCCUPATIONAL_HEALTH -> false;
            default -> true;
        };
    }

    /** Is the task the caller’s in whatever way? */
    boolean isMine(Visit visit, OwnerRole role, VisitTask task) {
        return isByName(visit, role, task)
                || isOfOffice(offices, visit, role, task)
                || role == OwnerRole.OCCUPATIONAL_HEALTH && caller.roles().contains(Role.OCCUPATIONAL_HEALTH)
                || role == OwnerRole.WELCOME_SERVICE && caller.roles().contains(Role.WELCOME);
    }

    /** Has the caller a part in the visit, so that she may ask others for something? */
    boolean isInvolved(Visit visit) {
        return hosts.contains(visit.hostId())
                || people.contains(visit.guestId())
                || people.contains(visit.buddyId())
                || visit.secretaryId() != null && people.contains(visit.secretaryId());
    }
}
