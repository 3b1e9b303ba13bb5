package org.sojourn.access;

import java.util.Set;

/**
 * Says of a room's things whether the caller may see them, by asking the room's own doors: whoever may look at a thing may
 * read what became of it. Each room with things that have a history brings one.
 */
public interface Sight {
    /** The kinds of things it knows: names of tables. */
    Set<String> kinds();

    /** Is there such a thing within the caller's reach? A door that is closed to her refuses. */
    boolean sees(String kind, long id);
}
