package org.sojourn.access.permissions;

/** What one call at one door is about; remembers whether the door asked for something that belongs to somebody. */
final class Samples {
    private final Things things;
    private final long upload;
    private final long deputyship;
    private final long colleague;
    private boolean isAboutSomething;

    Samples(Things things, long upload, long deputyship, long colleague) {
        this.things = things;
        this.upload = upload;
        this.deputyship = deputyship;
        this.colleague = colleague;
    }

    Things things() {
        return things;
    }

    long upload() {
        return upload;
    }

    long deputyship() {
        return deputyship;
    }

    long colleague() {
        return colleague;
    }

    Object object(long id) {
        isAboutSomething = true;
        return id;
    }

    boolean isAboutSomething() {
        return isAboutSomething;
    }
}
