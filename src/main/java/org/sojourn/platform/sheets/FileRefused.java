package org.sojourn.platform.sheets;

/** The whole file is refused; nothing of it was or will be written. */
public final class FileRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Refusal reason;
    private final transient Message said;

    FileRefused(Refusal reason, Message said) {
        super(reason + " " + said.arguments(), null, false, false);
        this.reason = reason;
        this.said = said;
    }

    public Refusal reason() {
        return reason;
    }

    /** What to tell the person who uploaded the file. */
    public Message said() {
        return said;
    }
}
