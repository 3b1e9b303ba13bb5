package org.sojourn.welcome.core;

/** What a guest may ask for herself. */
public enum GuestWish {
    PICKUP(Flag.WANTS_PICKUP),
    GERMAN_COURSE(Flag.WANTS_GERMAN_COURSE),
    ENROLMENT(Flag.WANTS_ENROLMENT),
    DRIVING_LICENCE(Flag.WANTS_DRIVING_LICENCE);

    private final Flag flag;

    GuestWish(Flag flag) {
        this.flag = flag;
    }

    public Flag flag() {
        return flag;
    }
}
