package org.sojourn.documents;

/** How far a document has come. */
public enum DocumentState {
    /** Nobody has looked for viruses yet: the scanner was away. It is opened by nobody, not even by its owner. */
    PARKED,
    /** Waits for the office. */
    HELD,
    ACCEPTED,
    /** With a reason. */
    REJECTED,
    /** The office asks for a better one, and says what it should show. */
    ASKED_AGAIN,
    /** The scanner has found something: the file is gone, the row says why. */
    INFECTED;

    /** May it be opened? */
    public boolean isReleased() {
        return this != PARKED && this != INFECTED;
    }

    /** Is it the student's turn? */
    public boolean needsAnother() {
        return this == REJECTED || this == ASKED_AGAIN || this == INFECTED;
    }
}
