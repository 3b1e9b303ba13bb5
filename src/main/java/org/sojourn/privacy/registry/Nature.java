package org.sojourn.privacy.registry;

/** What a column is. */
public enum Nature {
    /** Ties rows together. */
    KEY,
    /** Keeps the application going. */
    TECHNICAL,
    /** The office's own matter: a place, a rule. */
    OFFICE,
    /** Counts without identity. */
    FIGURE,
    /** Of a person, and she has to give it. */
    REQUIRED,
    /** Of a person, and she may give it. */
    VOLUNTARY,
    /** Of a person, and the work of the office makes it. */
    MADE,
    /** Names the member of staff who did something to the row. */
    OFFICER;

    public boolean isPersonal() {
        return ordinal() >= REQUIRED.ordinal();
    }

    /** Of the person the row belongs to. */
    public boolean isHers() {
        return isPersonal() && this != OFFICER;
    }
}
