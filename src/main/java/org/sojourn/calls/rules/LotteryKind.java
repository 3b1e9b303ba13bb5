package org.sojourn.calls.rules;

/** How the last ties are decided. */
public enum LotteryKind {
    /** One lot per student, the same at every place, from the call's sealed seed. */
    ONE_FOR_ALL,
    /** A lot of her own for each student at each place, all from the one sealed seed. */
    ONE_PER_PLACE
}
