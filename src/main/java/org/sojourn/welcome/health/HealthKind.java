package org.sojourn.welcome.health;

/** What a paper of a guest is. */
public enum HealthKind {
    VACCINATION,
    QUESTIONNAIRE,
    OTHER,
    /** Words of the physicians. */
    NOTE
}
