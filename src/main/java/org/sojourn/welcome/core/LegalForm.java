package org.sojourn.welcome.core;

/** What binds a guest to the faculty in law. */
public enum LegalForm {
    EMPLOYED(Flag.EMPLOYED),
    GUEST_AGREEMENT(Flag.GUEST_AGREEMENT),
    SCHOLARSHIP(Flag.SCHOLARSHIP),
    /** Watches and does no medical act. */
    OBSERVER(Flag.OBSERVER),
    EXCHANGE(Flag.EXCHANGE);

    private final Flag flag;

    LegalForm(Flag flag) {
        this.flag = flag;
    }

    public Flag flag() {
        return flag;
    }
}
