package org.sojourn.access.university;

import java.util.Locale;
import org.sojourn.platform.Refusal;

/**
 * A sign-in by the university that proves nothing. The person is told which of a few things it was; the message is for the
 * log and holds no token.
 */
class Unproven extends Refusal {
    private static final long serialVersionUID = 1L;

    private final String detail;

    enum Why {
        /** The provider cannot be reached or answers in no way that can be used. */
        AWAY,
        /** No such attempt in this browser: too long ago, used already, or never made. */
        LATE,
        /** The provider says no, or the person did. */
        DECLINED,
        /** What came back is not what was asked for, or not from the provider. */
        UNSOUND
    }

    Unproven(Why why, String detail) {
        super("university-" + why.name().toLowerCase(Locale.ROOT));
        this.detail = detail;
    }

    Unproven(Why why, String detail, Throwable cause) {
        this(why, detail);
        initCause(cause);
    }

    String detail() {
        return getCause() == null ? detail : detail + ": " + getCause();
    }
}
