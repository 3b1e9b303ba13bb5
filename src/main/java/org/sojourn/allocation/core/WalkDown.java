package org.sojourn.allocation.core;

/**
 * Serial dictatorship: one student after the other takes her first wish that still has room in every node on its path.
 * In a merit walk-down she comes where her best application stands in the merit order of all applications; in a lottery
 * walk-down where her one lot stands, whatever the kind of lottery.
 */
final class WalkDown {
    private WalkDown() {}

    static Room byMerit(Market market) {
        Room room = new Room(market);
        boolean[] came = new boolean[market.students()];
        for (int student : market.proposer) {
            if (!came[student]) choose(market, room, student);
            came[student] = true;
        }
        return room;
    }

    /** @param lots the place of each student, 0 = first */
    static Room byLot(Market market, int[] lots) {
        Room room = new Room(market);
        int[] order = new int[lots.length];
        for (int student = 0; student < lots.length; student++) order[lots[student]] = student;
        for (int student : order) choose(market, room, student);
        return room;
    }

    private static void choose(Market market, Room room, int student) {
        for (int application = market.start[student]; application < market.start[student + 1]; application++) {
            if (!room.hasRoom(application)) continue;
            room.give(application);
            return;
        }
    }
}
