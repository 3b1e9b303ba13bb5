package org.sojourn.welcome.core;

/** Who answers for a task. Embassies, registry offices and landlords are nobody's role: somebody inside answers for their steps. */
public enum OwnerRole {
    GUEST,
    HOST,
    HOST_SECRETARIAT,
    BUDDY,
    WELCOME_SERVICE,
    INTERNATIONAL_OFFICE,
    FACULTY_INTERNATIONAL,
    HR,
    CLINIC,
    OCCUPATIONAL_HEALTH,
    SAFETY_OFFICER,
    CLINICAL_TRIALS,
    DOCTORAL_OFFICE,
    LEGAL,
    IT,
    /** The program itself. */
    SYSTEM
}
