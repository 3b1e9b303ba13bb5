package org.sojourn.access;

/**
 * What somebody may be today, for which unit, and in whose place.
 *
 * @param forAccountId the person stood in for, or 0 when the role is her own
 * @param forName her name, or empty
 */
public record Mandate(Role role, Unit unit, long forAccountId, String forName) {
    public boolean isOwn() {
        return forAccountId == 0;
    }
}
