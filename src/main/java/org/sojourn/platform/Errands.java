package org.sojourn.platform;

import java.util.List;

/**
 * What waits for the caller in a room the start page cannot know. A bean of this type is asked whenever somebody sees the
 * start page: it looks at the caller first, and sends at most one statement.
 */
public interface Errands {
    /** Nothing, for a caller who has nothing to do here. */
    List<Errand> waiting();

    /**
     * @param title the news, with its figure
     * @param text what it means, or until when
     * @param href where it is done
     * @param button the verb on its button
     */
    record Errand(String title, String text, String href, String button) {}
}
