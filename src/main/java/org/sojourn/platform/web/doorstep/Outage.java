package org.sojourn.platform.web.doorstep;

import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLTransientConnectionException;

/** Whether a fault is the database's being away or busy beyond its pool: it passes, and nothing was half done. */
final class Outage {
    /** Pools of application servers wrap their own exceptions, which no API names. */
    private static final String POOL = ".*\\.(PoolingException|ResourceAllocationException|ResourceException)";

    private Outage() {}

    static boolean isBehind(Throwable fault) {
        int depth = 0;
        for (Throwable cause = fault; cause != null && depth < 50; cause = cause.getCause(), depth++)
            if (isAway(cause)) return true;
        return false;
    }

    private static boolean isAway(Throwable cause) {
        if (cause instanceof SQLTransientConnectionException || cause instanceof SQLNonTransientConnectionException)
            return true;
        if (cause instanceof SQLException refused) {
            String state = String.valueOf(refused.getSQLState());
            return state.startsWith("08")
                    || String.valueOf(refused.getMessage()).startsWith("Error in allocating a connection");
        }
        return cause.getClass().getName().matches(POOL);
    }
}
