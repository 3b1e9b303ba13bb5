package org.sojourn.calls.rules;

/**
 * A rule about the seats of one place or one pool.
 *
 * @param kind what it does
 * @param where the place's code, "KCL-W"; for a pool the partner's code, "KCL"; for a reserve also {@link #EVERY}
 * @param category the group it is for; empty where a group plays no part
 * @param number seats, or units a seat takes; 0 where a number plays no part
 */
public record SeatRule(Kind kind, String where, String category, int number) {
    /** What a seat rule does. */
    public enum Kind {
        /** Seats guaranteed to a group; what it does not fill is open to all. */
        RESERVE,
        /** The place's open seats are given before its reserved ones. */
        OPEN_FIRST,
        /** Seats guaranteed to a group across the places of a partner. Can be said, cannot be run. */
        POOL_RESERVE,
        /** Seats kept for a group even when it does not fill them. Can be said, cannot be run. */
        QUOTA,
        /** Each seat of the place takes several units of its pool. Can be said, cannot be run. */
        UNITS;

        public boolean namesAGroup() {
            return this == RESERVE || this == POOL_RESERVE || this == QUOTA;
        }

        /** Whether a run can follow it. */
        public boolean canBeRun() {
            return this == RESERVE || this == OPEN_FIRST;
        }
    }

    /** Where a reserve holds at every place of the call that has none of its own for the same group. */
    public static final String EVERY = "*";

    public static SeatRule reserve(String place, String category, int seats) {
        return new SeatRule(Kind.RESERVE, place, category, seats);
    }

    /** Whether both say the same kind of thing about the same seats and group. */
    public boolean isAbout(SeatRule other) {
        return kind == other.kind && where.equals(other.where) && category.equals(other.category);
    }

    /** Whether it is said of all places at once. */
    public boolean isForEvery() {
        return where.equals(EVERY);
    }

    static boolean legibleWhere(String where) {
        return where.equals(EVERY) || where.matches("[A-Z0-9][A-Z0-9-]{0,29}");
    }
}
