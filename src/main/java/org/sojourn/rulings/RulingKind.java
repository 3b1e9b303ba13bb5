package org.sojourn.rulings;

import org.sojourn.access.Role;

/** What a ruling says. */
public enum RulingKind {
    /** She comes before everybody whose points decide, at one place; for instance after a mistake of the office. */
    PROTECTED(Role.COORDINATOR, Role.APPROVER),
    /** The application takes no part, at one place or at all. */
    BARRED(Role.COORDINATOR, Role.APPROVER),
    /** She belongs to the group that the rules of the call may give precedence to. */
    HARDSHIP(Role.HARDSHIP, Role.HARDSHIP);

    private final Role proposer;
    private final Role decider;

    RulingKind(Role proposer, Role decider) {
        this.proposer = proposer;
        this.decider = decider;
    }

    public Role proposer() {
        return proposer;
    }

    public Role decider() {
        return decider;
    }
}
