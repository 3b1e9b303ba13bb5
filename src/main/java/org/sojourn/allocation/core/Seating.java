package org.sojourn.allocation.core;

/**
 * Who of the guaranteed sits on which reserved seats of one option: a maximum matching of students of several categories
 * to seats, kept by type. {@code on[t][r]} students of type t sit on seats of reserve r. Types and reserves are counted
 * from 0 within the option.
 */
final class Seating {
    private final int[] seats;
    private final long[] mask;
    private final int[][] on;
    private final int[] filled;
    private final int[] cameFrom;
    private final int[] cameBy;
    private final int[] queue;
    private long reached;
    private long free;

    Seating(int[] seats, long[] mask) {
        this.seats = seats;
        this.mask = mask;
        this.on = new int[mask.length][seats.length];
        this.filled = new int[seats.length];
        this.cameFrom = new int[seats.length];
        this.cameBy = new int[seats.length];
        this.queue = new int[seats.length];
        for (int some : seats) free += some;
    }

    void keep(Kept kept) {
        for (int[] of : on) kept.put(of, 0, of.length);
        kept.put(filled, 0, filled.length);
    }

    void restore(Kept kept) {
        for (int some : filled) free += some;
        kept.take(filled, 0, filled.length);
        for (int some : filled) free -= some;
        for (int type = on.length - 1; type >= 0; type--) kept.take(on[type], 0, on[type].length);
    }

    /**
     * Looks for a way to seat one more of this type, others moving aside; returns the free reserve it ends at, or NONE.
     * Then {@link #mayGiveUp} tells whose leaving would open one (the circuit of the transversal matroid).
     */
    int way(int type) {
        reached = 0;
        int ends = reach(mask[type], Reserves.NONE, type, 0);
        for (int next = 0; next < ends; next++) {
            int reserve = queue[next];
            if (filled[reserve] < seats[reserve]) return reserve;
            for (int other = 0; other < mask.length; other++)
                if (on[other][reserve] > 0) ends = reach(mask[other], reserve, other, ends);
        }
        return Reserves.NONE;
    }

    private int reach(long wanted, int from, int by, int ends) {
        int end = ends;
        for (long fresh = wanted & ~reached; fresh != 0; fresh &= fresh - 1) {
            int reserve = Long.numberOfTrailingZeros(fresh);
            cameFrom[reserve] = from;
            cameBy[reserve] = by;
            queue[end++] = reserve;
        }
        reached |= wanted;
        return end;
    }

    /** After {@link #way} found none: one of this type leaving would open it. */
    boolean mayGiveUp(int type) {
        return (mask[type] & ~reached) == 0;
    }

    /** Seats one more along the way found last, which ended at {@code reserve}. */
    void sit(int reserve) {
        filled[reserve]++;
        free--;
        int at = reserve;
        while (cameFrom[at] != Reserves.NONE) {
            on[cameBy[at]][at]++;
            on[cameBy[at]][cameFrom[at]]--;
            at = cameFrom[at];
        }
        on[cameBy[at]][at]++;
    }

    /** One of this type leaves. */
    void rise(int type) {
        int reserve = 0;
        while (on[type][reserve] == 0) reserve++;
        on[type][reserve]--;
        filled[reserve]--;
        free++;
    }

    boolean isFull() {
        return free == 0;
    }
}
