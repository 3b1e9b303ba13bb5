package org.sojourn.platform;

import java.sql.SQLException;
import java.util.Set;
import javax.transaction.xa.XAException;

/**
 * What stood behind a failure, as far as trying again may help. A version that moved is not among it: that is for a person
 * to look at.
 */
enum Contention {
    /** Nothing that passes by itself. */
    NONE,
    /** Two transactions were in each other's way: the server has undone this one, or this statement of it. */
    CLASH,
    /**
     * The line to the database broke; what was under way is undone, or, at a commit, nobody knows. Of a commit that failed
     * the server tells nothing but that it did.
     */
    LOST,
    /** No connection was free in time: more would only make the crowd larger. */
    CROWD;

    /** Lock wait timed out; deadlock; record has changed since last read. All three leave the transaction useless. */
    private static final Set<Integer> CLASHES = Set.of(1205, 1213, 1020);

    static Contention in(Throwable thrown) {
        Contention found = NONE;
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && of(sql) != NONE) return of(sql);
            if (cause instanceof XAException) found = LOST;
            if (cause.getClass().getSimpleName().equals("PoolingException")) found = CROWD;
        }
        return found;
    }

    private static Contention of(SQLException sql) {
        String state = String.valueOf(sql.getSQLState());
        if (CLASHES.contains(sql.getErrorCode()) || state.startsWith("40")) return CLASH;
        return state.startsWith("08") ? LOST : NONE;
    }

    /** The longest wait before the next try, in milliseconds: a lock is gone soon, a database comes back in seconds. */
    long longestWait(int tries) {
        return (this == LOST ? 400L : 40L) << (tries - 1);
    }
}
