package org.sojourn.documents;

import org.sojourn.access.Role;

/** What a document is for, and who in the office may read it. What speaks of health is none of these: it has its own place. */
public enum DocumentKind {
    LANGUAGE,
    TRANSCRIPT,
    ENROLMENT,
    MOTIVATION,
    CURRICULUM_VITAE,
    ENGAGEMENT,
    OTHER,
    /** Given for a step of a visit: nobody decides about it, and the room of visits says who reads it. */
    VISIT;

    /** The role that opens it and decides about it. */
    public Role reader() {
        return this == VISIT ? Role.SYSTEM : Role.COORDINATOR;
    }

    /** What students hand in for the office to decide about. */
    public boolean isOfApplicants() {
        return this != VISIT;
    }

    public boolean isLanguage() {
        return this == LANGUAGE;
    }
}
