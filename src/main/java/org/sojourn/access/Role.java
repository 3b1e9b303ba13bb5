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
    /** Comes to stay for a while: sees her own visit and does her own steps. */
    GUEST,
    /** Invites guests: registers visits and sees how his stand. */
    HOST,
    /** The welcome office: every visit, but no health file. */
    WELCOME,
    /** Works at an office that owes visits something; held for that office. */
    TASK_OWNER,
    /** The occupational physicians: what concerns health, which nobody else opens. */
    OCCUPATIONAL_HEALTH,
    /** The application itself: scheduled work and the demo. Never given to an account. */
    SYSTEM;

    /** Must somebody with this role show more than a password? Those must who decide about others or see everything. */
    public boolean needsSecondFactor() {
        return this != STUDENT && this != READER && this != GUEST && this != HOST && this != SYSTEM;
    }

    /** Does somebody with this role belong to the house? Students and guests come from outside. */
    public boolean isOfTheHouse() {
        return this != STUDENT && this != GUEST && this != SYSTEM;
    }
}
