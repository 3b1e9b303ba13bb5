package org.sojourn.platform;

import java.time.Duration;

/** Work that runs by itself. A bean of this type is run again and again, on one node at a time; the clockwork of {@code platform.jobs} sees to it. */
public interface Job {
    /** Its key in the table, lower case with hyphens; its words stand below {@code operations.job.}. */
    String name();

    /** From the end of one run to the beginning of the next. */
    Duration pause();

    /** From the first start of this database on. */
    default Duration first() {
        return pause();
    }

    /** After so long a node that has not ended its run counts as gone, and another may begin. */
    default Duration longest() {
        return Duration.ofMinutes(30);
    }

    /** Is there anything to do on this node, as it is set up? Asked after the start, at every look. */
    default boolean isOn() {
        return true;
    }

    /** Does what is due, however often it is called. Says how many things it has done; what it throws is kept as the fault. */
    long run();
}
