package org.sojourn.access.journal;

/**
 * Something in the chain that is not as it was written.
 *
 * @param number the place in the chain; for an entry outside of it 0
 * @param entryId the entry, 0 where none is named
 */
public record Breach(Kind kind, long number, long entryId) {
    /** What is wrong. */
    public enum Kind {
        /** The entry at this place is gone. */
        ENTRY_GONE,
        /** The entry at this place, or its seal, was changed. */
        ENTRY_CHANGED,
        /** The link to the one before does not fit: something was taken out, put in between or reordered. */
        ORDER_CHANGED,
        /** Numbers up to this one are missing. */
        NUMBERS_MISSING,
        /** The chain ends at another place than was last written down: its end was cut off or added to. */
        END_CHANGED
    }
}
