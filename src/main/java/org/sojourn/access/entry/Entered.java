package org.sojourn.access.entry;

/**
 * What became of an attempt to come in.
 *
 * @param accountId whose it is, 0 when refused
 * @param way how she came, for the code that may still be asked
 * @param pass what the browser is to carry, only when she is in
 * @param waitSeconds until the next attempt counts, only when she has to wait
 */
public record Entered(Kind kind, long accountId, SignInWay way, Pass pass, long waitSeconds) {
    /** In; a code still needed; not in; too many attempts. */
    public enum Kind {
        IN,
        CODE_NEEDED,
        REFUSED,
        WAIT
    }

    /**
     * @param signInId the row of the sign-in
     * @param cookie the secret every further request must carry
     * @param device the secret by which the device is known again
     */
    public record Pass(long signInId, String cookie, String device) {}

    static Entered in(long accountId, SignInWay way, Pass pass) {
        return new Entered(Kind.IN, accountId, way, pass, 0);
    }

    static Entered codeNeeded(long accountId, SignInWay way) {
        return new Entered(Kind.CODE_NEEDED, accountId, way, null, 0);
    }

    static Entered refused() {
        return new Entered(Kind.REFUSED, 0, null, null, 0);
    }

    static Entered waiting(long seconds) {
        return new Entered(Kind.WAIT, 0, null, null, seconds);
    }
}
