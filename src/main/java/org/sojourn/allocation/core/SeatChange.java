package org.sojourn.allocation.core;

import java.util.List;

/**
 * What one seat more or fewer would change, all else equal.
 *
 * @param node where
 * @param around true = at every pool around the node as well; false = there alone, so that a full pool around it may
 *     leave everything as it is or make others give way
 * @param seats 1 or -1
 * @param moves everybody whose result is another, in the intake's order
 */
public record SeatChange(Node node, boolean around, int seats, List<Move> moves) {
    public SeatChange {
        moves = List.copyOf(moves);
    }

    public long gained() {
        return moves.stream().filter(Move::better).count();
    }

    public long lost() {
        return moves.size() - gained();
    }

    /**
     * One student's other result.
     *
     * @param from the option she has, null = none
     * @param to the option she would have, null = none
     * @param better she wants it more
     */
    public record Move(String student, String from, String to, boolean better) {}
}
