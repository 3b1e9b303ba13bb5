package org.sojourn.calls.rules;

/** A stored rule book is not in the form this version writes. */
public final class RuleBookIsUnreadable extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final int line;

    RuleBookIsUnreadable(int line) {
        super("rule book, line " + line);
        this.line = line;
    }

    /** The line that cannot be read, counted from 1. */
    public int line() {
        return line;
    }
}
