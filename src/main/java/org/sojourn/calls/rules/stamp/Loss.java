package org.sojourn.calls.rules.stamp;

import java.util.Set;
import org.sojourn.calls.rules.SeatRule;

/**
 * A promise or several that one rule costs.
 *
 * @param code which kind of rule
 * @param rule the rule about seats; null where the loss comes from the procedure or the length of lists
 * @param lost what is lost
 * @param pattern the smallest example that shows it on such rules
 */
public record Loss(Code code, SeatRule rule, Set<Promise> lost, Pattern pattern) {
    public Loss {
        lost = Set.copyOf(lost);
    }

    /** Which kind of rule costs something. */
    public enum Code {
        /** A seat that takes several units of a pool: a fair result may not exist, and the order of asking matters. */
        UNITS,
        /** A reserve across places that have limits of their own: the order of asking matters. */
        POOL_RESERVE,
        /** Lists that end too early: who wishes truthfully may go without (Haeringer and Klijn 2009). */
        LIST_LIMIT,
        /** Seats left empty for a group: may hurt that very group (Kojima 2012). */
        QUOTA,
        /** One order for all places while points differ between places; a place listed only for its points moves one up. */
        MERIT_WALK_DOWN,
        /** Points play no part. */
        LOTTERY_WALK_DOWN,
        /** A trade may pass over somebody with more points; a place listed only to be traded away may pay. */
        TOP_TRADING_CYCLES,
        /** What is given first is final (Abdulkadiroğlu and Sönmez 2003). */
        IMMEDIATE_ACCEPTANCE
    }

    /** What it is about: the place or pool; empty = the whole book. */
    public String subject() {
        return rule == null ? "" : rule.where();
    }
}
