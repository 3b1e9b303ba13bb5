package org.sojourn.allocation.core;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sojourn.allocation.core.PlainMarket.Application;

/** The reserved seats of one option, one by one, and who sits where; for {@link Check}. */
final class PlainSeating {
    private final List<String> seats = new ArrayList<>();
    private final Map<Integer, Application> sitting = new HashMap<>();

    PlainSeating(List<Reserve> reserves, int capacity) {
        for (Reserve reserve : reserves)
            for (int seat = 0; seat < Math.min(reserve.seats(), capacity); seat++) seats.add(reserve.category());
    }

    /** Seats one more if that fills one more seat, others moving to another seat of theirs; tells whether it did. */
    boolean seat(Application application) {
        return seat(application, new HashSet<>());
    }

    private boolean seat(Application application, Set<Integer> tried) {
        for (int seat = 0; seat < seats.size(); seat++) {
            boolean hers = application.student().categories().contains(seats.get(seat));
            if (!hers || !tried.add(seat)) continue;
            Application there = sitting.get(seat);
            if (there != null && !seat(there, tried)) continue;
            sitting.put(seat, application);
            return true;
        }
        return false;
    }
}
