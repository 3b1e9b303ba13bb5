package org.sojourn.allocation.core;

/**
 * What applications are compared by, one entry per application, except {@code tieBreaks} (one per application and
 * tie-break, application after application). A lower {@code lot} is first.
 */
record Keys(int[] student, int[] option, int[] rank, int[] score, int[] tieBreaks, int[] lot) {
    static final int RANK = -2;

    static final int SCORE = -1;

    /** Negative when application a is before application b. The option's position comes last, for one's own two. */
    int compare(int a, int b) {
        if (rank[a] != rank[b]) return Integer.compare(rank[a], rank[b]);
        if (score[a] != score[b]) return Integer.compare(score[b], score[a]);
        int ties = ties();
        for (int tie = 0; tie < ties; tie++) {
            int order = Integer.compare(tieBreaks[b * ties + tie], tieBreaks[a * ties + tie]);
            if (order != 0) return order;
        }
        int order = Integer.compare(lot[a], lot[b]);
        return order != 0 ? order : Integer.compare(option[a], option[b]);
    }

    /** The key that parts a from b: RANK, SCORE, the number of a tie-break, or the number of tie-breaks = the lottery. */
    int decidedBy(int a, int b) {
        if (rank[a] != rank[b]) return RANK;
        if (score[a] != score[b]) return SCORE;
        int ties = ties();
        for (int tie = 0; tie < ties; tie++) if (tieBreaks[a * ties + tie] != tieBreaks[b * ties + tie]) return tie;
        return ties;
    }

    /** The same with a score of its own. */
    Keys copy() {
        return new Keys(student, option, rank, score.clone(), tieBreaks, lot);
    }

    int ties() {
        return student.length == 0 ? 0 : tieBreaks.length / student.length;
    }
}
