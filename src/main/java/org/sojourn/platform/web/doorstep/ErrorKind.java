package org.sojourn.platform.web.doorstep;

import jakarta.faces.application.ViewExpiredException;
import jakarta.servlet.ServletException;
import java.util.Arrays;
import org.sojourn.platform.Refusal;
import org.sojourn.platform.TooBusy;

/** What went wrong, as people are told; the texts are below {@code frame.error.} and the status. */
enum ErrorKind {
    UNCLEAR(400),
    CLOSED(403),
    MISSING(404),
    METHOD(405),
    /** A form from a page that the server no longer remembers. */
    EXPIRED(409),
    TOO_LARGE(413),
    TOO_OFTEN(429),
    FAULT(500),
    /** Too many at once; it was tried several times. */
    BUSY(503),
    /** The database cannot be reached. */
    AWAY(503);

    final int status;

    ErrorKind(int status) {
        this.status = status;
    }

    /**
     * @param status what the server would answer
     * @param fault the exception behind it, or null
     */
    static ErrorKind of(int status, Throwable fault) {
        if (TooBusy.isIn(fault)) return BUSY;
        if (Outage.isBehind(fault)) return AWAY;
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof ViewExpiredException) return EXPIRED;
            if (cause instanceof Refusal refusal && refusal.code().equals("not-permitted")) return CLOSED;
            if (cause instanceof ServletException && isFileless(cause)) return UNCLEAR;
        }
        if (fault != null) return FAULT;
        return Arrays.stream(values())
                .filter(kind -> kind.status == status)
                .findFirst()
                .orElseGet(() -> otherwise(status));
    }

    /** A form with a file that was sent as one without: no browser does, and the server’s only word for it is this one. */
    private static boolean isFileless(Throwable fault) {
        return String.valueOf(fault.getMessage()).contains("not a multipart/form-data");
    }

    private static ErrorKind otherwise(int status) {
        if (status == 401) return CLOSED;
        return status >= 400 && status < 500 ? UNCLEAR : FAULT;
    }

    String key() {
        return "frame.error." + (this == EXPIRED ? "expired" : this == AWAY ? "away" : status) + ".";
    }

    /** Seconds after which it is worth another try, or 0 when time changes nothing. */
    int seconds() {
        return this == BUSY ? TooBusy.SECONDS : this == AWAY ? 30 : 0;
    }

    /** Who caused it decides how loud the log is. */
    boolean isOurs() {
        return status >= 500;
    }
}
