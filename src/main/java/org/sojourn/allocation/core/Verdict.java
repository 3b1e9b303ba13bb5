package org.sojourn.allocation.core;

import org.sojourn.vocabulary.Points;

/**
 * What became of one wish, in figures only: no other person's name or list.
 *
 * @param student her id
 * @param position 1 = her first wish
 * @param option the option wished for
 * @param outcome what became of it
 * @param reason why
 * @param score her points there
 * @param binding when refused: the innermost node on the option's path with no room when her application was looked
 *     at; else null
 * @param lastAdmitted when refused: points of the worst application with an open seat in the binding node among those
 *     taken before hers; null when there is none
 * @param tieBreak with {@link Reason#TIE_BREAK}: the name of the tie-break that decided; else null
 * @param barred with {@link Reason#INELIGIBLE}: the rule; else null
 */
public record Verdict(
        String student,
        int position,
        String option,
        Outcome outcome,
        Reason reason,
        Points score,
        Node binding,
        Points lastAdmitted,
        String tieBreak,
        Ineligibility barred) {

    static Verdict plain(String student, int position, Wish wish, Outcome outcome, Reason reason) {
        return new Verdict(
                student, position, wish.option(), outcome, reason, wish.score(), null, null, null, wish.barred());
    }
}
