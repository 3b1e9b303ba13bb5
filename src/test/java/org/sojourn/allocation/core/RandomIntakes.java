package org.sojourn.allocation.core;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.BiConsumer;
import org.sojourn.vocabulary.Points;

/** Small random markets, with nested pools, ties, barred and protected wishes. The seed is told when a test fails. */
final class RandomIntakes {
    private final int students;
    private final int options;

    RandomIntakes(int students, int options) {
        this.students = students;
        this.options = options;
    }

    /** Hands {@code count} markets to the test, each with a source of chance of its own. */
    void each(int count, BiConsumer<Intake, Random> test) {
        long base = Long.getLong("sojourn.random.seed", 20261122L);
        for (int i = 0; i < count; i++) {
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
            places.add(new Option("o" + o, pool, random.nextInt(6) == 0 ? 0 : 1 + random.nextInt(2)));
        }
        List<Student> people = new ArrayList<>();
        int scale = random.nextBoolean() ? 4 : 100;
        for (int s = 0; s < students; s++) people.add(new Student("s" + s, wishes(random, scale)));
        return new Intake(places, pools, people, List.of("tie"), new Lottery("seed " + random.nextInt(100)));
    }

    private List<Wish> wishes(Random random, int scale) {
        List<Wish> wishes = new ArrayList<>();
        for (int o = 0; o < options; o++) {
            int rank = random.nextInt(20) == 0 ? -1 : 0;
            Points score = new Points(10 * random.nextInt(scale));
            Wish wish = new Wish("o" + o, rank, score, List.of(random.nextInt(2)), null);
            boolean barred = random.nextInt(10) == 0;
            wishes.add(barred ? wish.barredBy(new Ineligibility("RULE", "", "")) : wish);
        }
        Collections.shuffle(wishes, random);
        return wishes.subList(0, 1 + random.nextInt(options));
    }
}
