package org.sojourn.welcome;

/** What is true of a visit, yes or no; see {@link org.sojourn.welcome.core.Flag}. */
public enum Trait {
    HOSPITAL_PREMISES,
    RESEARCH,
    FOREIGN_DEGREE,
    GERMAN_LICENCE,
    PAID_IN_GERMANY,
    FIXED_TERM_STAFF,
    FAMILY,
    CHILDREN,
    NEEDS_HOUSING,
    LEAVES_GERMANY,
    ALUMNI_CONSENT;

    /** Does the guest say it herself, because it is about her life and not about the work? */
    public boolean isOfGuest() {
        return switch (this) {
            case FAMILY, CHILDREN, NEEDS_HOUSING, LEAVES_GERMANY, ALUMNI_CONSENT -> true;
            default -> false;
        };
    }

    /** A consent is given by nobody else. */
    public boolean isOfGuestAlone() {
        return this == ALUMNI_CONSENT;
    }
}
