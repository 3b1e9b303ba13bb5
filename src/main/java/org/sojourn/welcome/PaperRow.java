package org.sojourn.welcome;

import java.time.Instant;
import org.sojourn.documents.DocumentState;

/**
 * A paper that was given for a step.
 *
 * @param step the step it was given for
 * @param fileName empty for whoever only sees that it is there
 * @param by who gave it, or empty
 * @param readable the reader may open it, as soon as it was looked through
 * @param removable the reader may take it away
 */
public record PaperRow(
        long documentId,
        Beside step,
        String fileName,
        DocumentState state,
        Instant at,
        String by,
        boolean readable,
        boolean removable) {
    public boolean isOpen() {
        return readable && state.isReleased();
    }
}
