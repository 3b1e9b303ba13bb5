package org.sojourn.calls.rules;

/** What happens when the value a criterion needs is not there. */
public enum WhenMissing {
    /** It gives 0 points. */
    ZERO,
    /** She may not apply. */
    INELIGIBLE,
    /** She is asked for it; until it is there it gives 0 points. */
    ASKED
}
