package org.sojourn.welcome;

import java.util.Set;
import org.sojourn.welcome.core.OwnerRole;

/**
 * Who answers for a task of one visit.
 *
 * @param personId the person, or 0 where an office or a role does
 * @param name hers, or empty
 * @param staffed whether anybody is there; where nobody is, the welcome office sees to it
 */
public record Owner(OwnerRole role, long personId, String name, boolean staffed) {
    /** @param offices where somebody is, as {@code MandateRegister.staffedOffices} says */
    public static boolean isStaffed(OwnerRole role, Set<String> offices) {
        if (role == OwnerRole.OCCUPATIONAL_HEALTH) return offices.contains(role.name());
        return !Owners.isOffice(role) || offices.contains("*") || offices.contains(role.name());
    }

    public boolean isPerson() {
        return personId != 0;
    }
}
