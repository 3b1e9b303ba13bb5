package org.sojourn.allocation.core;

import org.sojourn.vocabulary.Points;

/**
 * How full an option or pool is after the decision.
 *
 * @param node the option or pool
 * @param filled seats given inside it
 * @param left its own seats not given; a pool outside may still be full, see {@code full}
 * @param full nobody more fits: it or a pool around it has no seat left
 * @param cutOff points of the last admitted on an open seat at the innermost full node on the path; null when not full,
 *     when nobody has an open seat there, or when the mechanism goes by something else
 * @param lastAdmitted the student these points belong to; null with {@code cutOff}. Never shown to other students
 * @param reservedCutOff points of the last admitted on a reserved seat of this option; null when not all its reserved
 *     seats are filled or it has none
 */
public record Seats(
        Node node, int filled, int left, boolean full, Points cutOff, String lastAdmitted, Points reservedCutOff) {
    /** Seats of an option or pool where nothing is reserved. */
    public Seats(Node node, int filled, int left, boolean full, Points cutOff, String lastAdmitted) {
        this(node, filled, left, full, cutOff, lastAdmitted, null);
    }
}
