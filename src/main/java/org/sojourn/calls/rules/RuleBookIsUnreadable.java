package org.sojourn.calls.rules;

/** A stored rule book is not in the form this version writes. */
public final class RuleBookIsUnreadable extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    /** @param line the one that cannot be read, counted from 1 */
    RuleBookIsUnreadable(int line) {
        super("rule book, line " + line);
    }
}
