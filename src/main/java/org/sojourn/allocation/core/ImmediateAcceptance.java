package org.sojourn.allocation.core;

/**
 * The Boston mechanism: in round k everybody still without a place applies to the k-th of her wishes that take part;
 * seats left over from earlier rounds are given by merit, for good.
 */
final class ImmediateAcceptance {
    private ImmediateAcceptance() {}

    static Room run(Market market) {
        Room room = new Room(market);
        int longest = 0;
        for (int s = 0; s < market.students(); s++) longest = Math.max(longest, market.start[s + 1] - market.start[s]);
        for (int round = 0; round < longest; round++) {
            for (int application : market.byMerit) {
                int student = market.student(application);
                boolean hers = application - market.start[student] == round && room.isWithout(student);
                if (hers && room.hasRoom(application)) room.give(application);
            }
        }
        return room;
    }
}
