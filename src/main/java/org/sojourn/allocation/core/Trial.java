package org.sojourn.allocation.core;

/**
 * What would be if one application had more points. It is moved up the merit order into a gap, everything is run again,
 * and it is put back: nobody else's place changes, so nothing is sorted.
 */
final class Trial {
    private final Market before;
    private final Market market;

    Trial(Market before) {
        this.before = before;
        this.market = before.withGaps();
    }

    /** Whether she is granted this option with these points, which are more than she has. */
    boolean isGranted(int application, int tenths) {
        int own = market.merit[application];
        market.place(application, 2 * placeWith(application, tenths));
        int[] held = DeferredAcceptance.held(market, DeferredAcceptance.run(market));
        market.place(application, own);
        return held[market.student(application)] == application;
    }

    private int placeWith(int application, int tenths) {
        int[] score = market.keys.score();
        int own = score[application];
        score[application] = tenths;
        int low = 0;
        int high = before.merit[application];
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (market.keys.compare(application, before.byMerit[middle]) < 0) high = middle;
            else low = middle + 1;
        }
        score[application] = own;
        return low;
    }
}
