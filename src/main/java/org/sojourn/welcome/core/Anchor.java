package org.sojourn.welcome.core;

import java.util.Arrays;
import java.util.Optional;

/** The day a task's due date is counted from. */
public enum Anchor {
    ARRIVAL("A"),
    DEPARTURE("D"),
    /** The earliest expiry of a document now in force. */
    EXPIRY("X");

    private final String letter;

    Anchor(String letter) {
        this.letter = letter;
    }

    /** How files write it. */
    public String letter() {
        return letter;
    }

    static Optional<Anchor> of(String letter) {
        return Arrays.stream(values())
                .filter(each -> each.letter.equals(letter))
                .findFirst();
    }
}
