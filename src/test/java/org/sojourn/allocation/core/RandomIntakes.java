package org.sojourn.allocation.core;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import org.sojourn.vocabulary.Points;

/** Small random markets, with nested pools, reserves, ties, classes, barred and protected wishes. The seed is told when a test fails. */
final class RandomIntakes {
    private static final List<String> CATEGORIES = List.of("c1", "c2", "c3");

    private final int students;
    private final int options;

    RandomIntakes(int students, int options) {
        this.students = students;
        this.options = options;
    }

    /**
     * Hands {@code count} markets to the test, each with a source of chance of its own; of more than 120 only the share in
     * percent that {@code sojourn.random.share} asks for, but 120 at least.
     */
    void each(int count, BiConsumer<Intake, Random> test) {
        long base = Long.getLong("sojourn.random.seed", 20261122L);
        int share = Math.max(Math.min(count, 120), count * Integer.getInteger("sojourn.random.share", 100) / 100);
        for (int i = 0; i < share; i++) {
            long seed = base + i;
            try {
                Random random = new Random(seed);
                test.accept(draw(random), random);
            } catch (RuntimeException | AssertionError failed) {
                throw new AssertionError("-Dsojourn.random.seed=" + seed + ": " + failed.getMessage(), failed);
            }
        }
    }

    Intake draw(Random random) {
        int outer = random.nextInt(3);
        List<Pool> pools = new ArrayList<>();
        for (int p = 0; p < outer; p++) pools.add(Pool.outermost("p" + p, random.nextInt(4)));
        int inner = outer == 0 ? 0 : random.nextInt(3);
        for (int p = outer; p < outer + inner; p++)
            pools.add(new Pool("p" + p, "p" + random.nextInt(p), random.nextInt(3)));
        List<Option> places = new ArrayList<>();
        for (int o = 0; o < options; o++) {
            boolean alone = pools.isEmpty() || random.nextInt(4) == 0;
            String pool = alone ? null : "p" + random.nextInt(pools.size());
            int capacity = random.nextInt(6) == 0 ? 0 : 1 + random.nextInt(3);
            places.add(new Option("o" + o, pool, capacity, alone && random.nextInt(3) == 0));
        }
        List<Student> people = new ArrayList<>();
        int scale = random.nextBoolean() ? 4 : 100;
        int classes = random.nextInt(4) == 0 ? 2 : 1;
        for (int s = 0; s < students; s++)
            people.add(new Student("s" + s, wishes(random, scale, 1 + random.nextInt(classes)), categories(random)));
        Lottery.Kind kind = random.nextInt(4) == 0 ? Lottery.Kind.PER_OPTION : Lottery.Kind.ONE;
        Lottery lottery = new Lottery("seed " + random.nextInt(100), kind);
        return new Intake(places, pools, people, List.of("tie"), lottery, reserves(random, places));
    }

    private static SortedSet<String> categories(Random random) {
        SortedSet<String> categories = new TreeSet<>();
        for (String category : CATEGORIES) if (random.nextInt(5) < 2) categories.add(category);
        return categories;
    }

    private static List<Reserve> reserves(Random random, List<Option> places) {
        List<Reserve> reserves = new ArrayList<>();
        if (random.nextInt(3) == 0) return reserves;
        for (Option place : places)
            for (String category : CATEGORIES)
                if (random.nextInt(3) == 0) reserves.add(new Reserve(place.id(), category, 1 + random.nextInt(2)));
        Collections.shuffle(reserves, random);
        return reserves;
    }

    private List<Wish> wishes(Random random, int scale, int group) {
        List<Wish> wishes = new ArrayList<>();
        for (int o = 0; o < options; o++) {
            Points score = new Points(10 * random.nextInt(scale));
            Wish wish = Wish.of("o" + o, score, random.nextInt(2)).inClass(group);
            if (random.nextInt(20) == 0) wish = new Wish("o" + o, -1, score, wish.tieBreaks(), null);
            boolean barred = random.nextInt(10) == 0;
            wishes.add(barred ? wish.barredBy(new Ineligibility("RULE", "", "")) : wish);
        }
        Collections.shuffle(wishes, random);
        return wishes.subList(0, 1 + random.nextInt(options));
    }
}
