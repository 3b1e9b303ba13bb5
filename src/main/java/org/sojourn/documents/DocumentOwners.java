package org.sojourn.documents;

import java.util.Set;

/**
 * Whose documents a caller may look at who is there for a part of the faculty only. The rooms above know who applies for
 * what; each that does brings one.
 */
public interface DocumentOwners {
    /** The accounts within the caller's reach, for one question. */
    Set<Long> accountsWithin();
}
