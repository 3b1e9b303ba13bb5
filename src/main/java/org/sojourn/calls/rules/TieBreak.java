package org.sojourn.calls.rules;

/**
 * What decides between equal points: the higher value goes first.
 *
 * @param kind a criterion's points or the semester
 * @param criterion the criterion's code; null for the semester
 */
public record TieBreak(Kind kind, String criterion) {
    /** What is compared. */
    public enum Kind {
        CRITERION,
        SEMESTER
    }

    public static final TieBreak SEMESTER = new TieBreak(Kind.SEMESTER, null);

    public static TieBreak by(String criterion) {
        return new TieBreak(Kind.CRITERION, criterion);
    }

    /** The criterion's code, or SEMESTER: the name under which a tie-break is kept and told. */
    public String name() {
        return kind == Kind.SEMESTER ? kind.name() : criterion;
    }
}
