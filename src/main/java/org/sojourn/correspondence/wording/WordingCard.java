package org.sojourn.correspondence.wording;

import java.util.List;

/**
 * A kind of letter and what it says.
 *
 * @param words those that hold
 * @param versions the newest first; without number 0
 */
public record WordingCard(LetterKind kind, WordPair words, WordPair delivered, List<WordingRow> versions) {
    /** Do the delivered words hold? */
    public boolean saysDelivered() {
        return words.saysTheSameAs(delivered);
    }
}
