package org.sojourn.allocation.core;

import java.util.ArrayList;
import java.util.List;
import org.sojourn.vocabulary.Points;

/** The generator of the large instances: SplitMix64 and integers, so that every language draws the same market. */
final class LargeInstance {
    private final int students;
    private final int options;
    private final int correlation;
    private long state;

    LargeInstance(int students, int options, long seed, int correlation) {
        this.students = students;
        this.options = options;
        this.state = seed;
        this.correlation = correlation;
    }

    private int next(int bound) {
        state += 0x9E3779B97F4A7C15L;
        long x = state;
        x = (x ^ x >>> 30) * 0xBF58476D1CE4E5B9L;
        x = (x ^ x >>> 27) * 0x94D049BB133111EBL;
        x ^= x >>> 31;
        return (int) Long.remainderUnsigned(x >>> 33, bound);
    }

    Intake draw() {
        int[] lottery = lottery();
        List<Option> places = places();
        int[] upTo = new int[options];
        int total = 0;
        for (int o = 0; o < options; o++)
            upTo[o] = total += correlation == 0 ? 1000 : 1000 / (1 + o / Math.max(1, options / 10));
        List<Student> people = new ArrayList<>();
        for (int s = 0; s < students; s++) people.add(new Student("s" + s, wishes(upTo, -lottery[s])));
        return new Intake(places, List.of(), people, List.of("lottery"), new Lottery("unused"));
    }

    private int[] lottery() {
        int[] lottery = new int[students];
        for (int s = 0; s < students; s++) lottery[s] = s;
        for (int i = students - 1; i >= 1; i--) {
            int j = next(i + 1);
            int kept = lottery[i];
            lottery[i] = lottery[j];
            lottery[j] = kept;
        }
        return lottery;
    }

    private List<Option> places() {
        int[] weight = new int[options];
        long sum = 0;
        for (int o = 0; o < options; o++) sum += weight[o] = 1 + next(1000);
        long seats = (long) students * 95 / 100;
        List<Option> places = new ArrayList<>();
        for (int o = 0; o < options; o++) places.add(Option.alone("o" + o, (int) Math.max(1, seats * weight[o] / sum)));
        return places;
    }

    private List<Wish> wishes(int[] upTo, int tieBreak) {
        int ability = next(1001);
        int length = Math.min(5 + next(6), options);
        boolean[] listed = new boolean[options];
        List<Wish> wishes = new ArrayList<>();
        while (wishes.size() < length) {
            int ticket = next(upTo[options - 1]);
            int o = 0;
            while (upTo[o] <= ticket) o++;
            if (listed[o]) continue;
            listed[o] = true;
            int score = (correlation * ability + (100 - correlation) * next(1001)) / 100;
            wishes.add(Wish.of("o" + o, new Points(score), tieBreak));
        }
        return wishes;
    }
}
