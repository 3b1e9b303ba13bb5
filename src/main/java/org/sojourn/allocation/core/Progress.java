package org.sojourn.allocation.core;

/**
 * Is told how far a decision has come, again and again while it is made: so that somebody can see it, and stop it. Whatever
 * it throws ends the decision at once; nothing of it is left.
 */
@FunctionalInterface
public interface Progress {
    /** Nobody looks. */
    Progress UNSEEN = (step, done, all) -> {};

    /**
     * @param done how much of the step is done, from 0
     * @param all how much there is at the most
     */
    void reached(Step step, int done, int all);

    /** In the order in which they are taken. */
    enum Step {
        /** Seats are given; counted in students. */
        DECIDE,
        /** Every wish gets its reason; counted in students. */
        EXPLAIN,
        /** The result is worked out once more, plainly; counted in applications and students. */
        CHECK
    }
}
