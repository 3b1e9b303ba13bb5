package org.sojourn.access;

/** What a person may be here, for a {@link Unit}. */
public enum Role {
    /** Applies for places and answers offers. */
    STUDENT,
    /** Runs calls, imports, allocates, proposes and releases. */
    COORDINATOR,
    /** The second person: approves or sends back a proposed allocation. */
    APPROVER,
    /** Reads runs and figures, changes nothing. */
    READER,
    /** Gives people their accounts, roles and deputies. */
    ADMINISTRATOR,
    /** Reads the journal and checks that it is whole, changes nothing. */
    AUDITOR,
    /** Proposes and decides, always two of them, who is a case of hardship; nobody else learns who it is. */
    HARDSHIP,
    /** The application itself: scheduled work and the demo. Never given to an account. */
    SYSTEM;

    /** Must somebody with this role show more than a password? Those must who decide about others or see everything. */
    public boolean needsSecondFactor() {
        return this != STUDENT && this != READER && this != SYSTEM;
    }
}
