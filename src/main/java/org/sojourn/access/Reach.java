package org.sojourn.access;

/** What a door gives to somebody whose role is for a part of the faculty only, and how it keeps to that. */
public enum Reach {
    /** It concerns the faculty as a whole: whoever holds the role for a part only is refused. */
    FACULTY,
    /** The method puts {@link CurrentCaller#scope} into its query: what belongs to another unit is not found. */
    UNIT,
    /** As {@link #UNIT}, for what belongs to a whole partner: a role for a programme does not reach it. */
    PARTNER,
    /** For a part only from within another door, which has found out what is within reach; for the faculty from anywhere. */
    INSIDE,
    /** The caller's own things only, whatever her units: {@link CurrentCaller#accountId} is in the query. */
    OWN,
    /** Common knowledge for everybody with the role. */
    OPEN;

    Scope of(Scope scope) {
        return this == PARTNER ? scope.ofPartners() : scope;
    }

    /** Does the door open at all, before it is known for which object? */
    boolean admits(Scope scope, boolean isInside) {
        return switch (this) {
            case FACULTY -> scope.whole();
            case INSIDE -> scope.whole() || isInside;
            case PARTNER -> !of(scope).isNone();
            case UNIT, OWN, OPEN -> !scope.isNone();
        };
    }
}
