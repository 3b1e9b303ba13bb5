package org.sojourn.vocabulary;

/** The kind of stay a place is for. */
public enum PlaceKind {
    SEMESTER,
    YEAR,
    PRACTICAL_YEAR,
    ELECTIVE,
    CLERKSHIP,
    RESEARCH
}
