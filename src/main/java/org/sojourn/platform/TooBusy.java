package org.sojourn.platform;

/** The database was in the way of every try: nothing is done, and the same act may succeed in a moment. */
public class TooBusy extends Refusal {
    private static final long serialVersionUID = 1L;

    /** After how many seconds it is worth another try. */
    public static final int SECONDS = 5;

    public TooBusy(Throwable last) {
        super("too-busy");
        initCause(last);
    }

    /** Whether this is what stopped somebody. */
    public static boolean isIn(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause())
            if (cause instanceof TooBusy) return true;
        return false;
    }
}
