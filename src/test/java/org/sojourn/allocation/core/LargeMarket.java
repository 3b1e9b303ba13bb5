package org.sojourn.allocation.core;

import java.util.Arrays;
import java.util.List;

/** A large instance as the arrays the engine works on, drawn without an object for each wish. */
final class LargeMarket {
    private static final int LONGEST = 10;

    private LargeMarket() {}

    static Market draw(int students, int options, long seed, int correlation) {
        int[] listed = new int[students];
        int[] option = new int[students * LONGEST];
        int[] score = new int[students * LONGEST];
        LargeInstance.Frame frame = new LargeInstance(students, options, seed, correlation)
                .read(f -> (student, place, points) -> {
                    int at = student * LONGEST + listed[student]++;
                    option[at] = place;
                    score[at] = points;
                });
        int[] start = new int[students + 1];
        for (int s = 0; s < students; s++) start[s + 1] = start[s] + listed[s];
        int applications = start[students];
        Keys keys = new Keys(
                new int[applications],
                new int[applications],
                new int[applications],
                new int[applications],
                new int[0],
                new int[applications]);
        for (int s = 0; s < students; s++) {
            Arrays.fill(keys.student(), start[s], start[s + 1], s);
            Arrays.fill(keys.lot(), start[s], start[s + 1], frame.lottery()[s]);
            System.arraycopy(option, s * LONGEST, keys.option(), start[s], listed[s]);
            System.arraycopy(score, s * LONGEST, keys.score(), start[s], listed[s]);
        }
        return new Market(Tree.of(frame.places(), List.of()), keys, null, start, byMerit(keys, start, frame.lottery()));
    }

    /** Points descending, then the lottery; one number for each application sorts faster than comparing them. */
    private static int[] byMerit(Keys keys, int[] start, int[] lottery) {
        int[] holder = new int[lottery.length];
        for (int s = 0; s < lottery.length; s++) holder[lottery[s]] = s;
        long[] order = new long[keys.score().length];
        for (int a = 0; a < order.length; a++) {
            int student = keys.student()[a];
            order[a] = (long) (1000 - keys.score()[a]) << 40 | (long) lottery[student] << 8 | a - start[student];
        }
        Arrays.sort(order);
        int[] byMerit = new int[order.length];
        for (int place = 0; place < order.length; place++)
            byMerit[place] = start[holder[(int) (order[place] >> 8)]] + (int) (order[place] & 0xff);
        return byMerit;
    }
}
