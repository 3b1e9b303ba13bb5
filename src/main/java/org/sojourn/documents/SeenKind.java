package org.sojourn.documents;

/** A paper that is looked at and not copied (section 18 PassG, section 20 PAuswG). */
public enum SeenKind {
    PASSPORT,
    IDENTITY_CARD,
    RESIDENCE_PERMIT
}
