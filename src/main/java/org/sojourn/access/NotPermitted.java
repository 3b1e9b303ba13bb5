package org.sojourn.access;

import org.sojourn.platform.Refusal;

/** The caller lacks the role, or the thing is not hers to see. Says nothing about whether it exists. */
public class NotPermitted extends Refusal {
    private static final long serialVersionUID = 1L;

    private final String door;

    public NotPermitted(String door) {
        super("not-permitted");
        this.door = door;
    }

    @Override
    public String getMessage() {
        return "not permitted: " + door;
    }
}
