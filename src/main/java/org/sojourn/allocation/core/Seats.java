package org.sojourn.allocation.core;

import org.sojourn.vocabulary.Points;

/**
 * How full an option or pool is after the decision.
 *
 * @param node the option or pool
 * @param filled seats given inside it
 * @param left its own seats not given; a pool outside may still be full, see {@code full}
 * @param full nobody more fits: it or a pool around it has no seat left
 * @param cutOff points of the last admitted at the innermost full node on the path; null when not full or nobody is in
 * @param lastAdmitted the student these points belong to; null with {@code cutOff}. Never shown to other students
 */
public record Seats(Node node, int filled, int left, boolean full, Points cutOff, String lastAdmitted) {}
