package org.sojourn.calls.rules.stamp;

/** What a rule set promises to students before anybody applies. */
public enum Promise {
    /** Nobody is passed over at a place she prefers by somebody who comes after her there. */
    FAIR,
    /** No other fair result is better for any student. */
    BEST,
    /** Nobody gains by another list than her own. */
    TRUTHFUL
}
