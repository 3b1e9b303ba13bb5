package org.sojourn.allocation.core;

/**
 * Something a correct decision never shows.
 *
 * @param kind what is wrong
 * @param student whom it concerns; empty = a node or the whole
 * @param subject the option or pool; empty = the whole
 */
public record Violation(Kind kind, String student, String subject) {
    /** What can be wrong. */
    public enum Kind {
        /** The decision was made from another intake, or its result digest is not that of its assignment. */
        DIGEST,
        /** A place for somebody who is not in the intake, or who did not list the option. */
        NOT_LISTED,
        /** A place in spite of a rule that bars it. */
        NOT_ELIGIBLE,
        /** A node holds more than its capacity. */
        OVER_CAPACITY,
        /** The agreement, choosing among those it holds, would not keep all of them. */
        NOT_CHOSEN,
        /** An agreement would take an application whose student prefers it to her result. */
        BLOCKING,
        /** The mechanism, followed plainly, ends in another place for this student. */
        OTHER_RESULT,
        /** A verdict is missing, too many, or not what a scan of the merit order shows. */
        WRONG_REASON
    }
}
