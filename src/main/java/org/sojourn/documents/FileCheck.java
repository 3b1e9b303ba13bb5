package org.sojourn.documents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.sojourn.documents.inspect.Inspected;
import org.sojourn.documents.inspect.Inspection;
import org.sojourn.platform.Refusal;

/**
 * Looks into a file and through it for viruses, for a room that keeps files in its own way. It keeps nothing and asks nobody’s
 * permission: the doors of that room have.
 */
@ApplicationScoped
public class FileCheck {
    @Inject
    private VirusScan scan;

    /** What may be kept of it. Refuses what {@link Inspection} refuses, what is infected, and everything while no scanner answers. */
    public Inspected check(byte[] content) {
        Inspected file = Inspection.of(content);
        return switch (scan.of(content)) {
            case CLEAN -> file;
            case INFECTED -> throw new Refusal("document-infected");
            case AWAY -> throw new Refusal("file-check-away");
        };
    }
}
