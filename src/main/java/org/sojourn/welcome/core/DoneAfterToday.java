package org.sojourn.welcome.core;

import java.time.LocalDate;

/** A task cannot have been done on a day that is yet to come. */
public final class DoneAfterToday extends IllegalArgumentException {
    private final String code;
    private final transient LocalDate on;

    DoneAfterToday(String code, LocalDate on) {
        super(code + " done on " + on);
        this.code = code;
        this.on = on;
    }

    public String code() {
        return code;
    }

    public LocalDate on() {
        return on;
    }
}
