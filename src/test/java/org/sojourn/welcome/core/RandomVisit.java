package org.sojourn.welcome.core;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;

/** Visits drawn by chance, on the shipped template and on small ones of their own. The seed is told when a test fails. */
record RandomVisit(Template template, Set<Flag> flags, Dates dates, Map<String, LocalDate> done) {
    private static final LocalDate BASE = LocalDate.of(2027, 1, 4);

    /** Of more than 120 only the share in percent that {@code sojourn.random.share} asks for, but 120 at least. */
    static void each(int count, BiConsumer<RandomVisit, Random> test) {
        long base = Long.getLong("sojourn.random.seed", 20261123L);
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

    static List<RandomVisit> onTheShippedTemplate(int count) {
        Random random = new Random(20261123L);
        return IntStream.range(0, count)
                .mapToObj(i -> draw(Template.shipped(), random))
                .toList();
    }

    private static RandomVisit draw(Random random) {
        return draw(random.nextBoolean() ? Template.shipped() : small(random), random);
    }

    private static RandomVisit draw(Template template, Random random) {
        Set<Flag> flags = EnumSet.noneOf(Flag.class);
        for (Flag flag : Flag.values()) if (random.nextInt(5) < 2) flags.add(flag);
        LocalDate today = BASE.plusDays(random.nextInt(700));
        LocalDate arrival = today.plusDays(random.nextInt(500) - 200);
        List<LocalDate> expiries = new ArrayList<>();
        while (random.nextInt(3) == 0) expiries.add(today.plusDays(random.nextInt(500)));
        Dates dates = new Dates(
                random.nextInt(12) == 0 ? null : arrival,
                random.nextInt(12) == 0 ? null : arrival.plusDays(random.nextInt(1200)),
                expiries,
                today);
        Map<String, LocalDate> done = new HashMap<>();
        int share = random.nextInt(100);
        for (TemplateTask task : template.tasks())
            if (random.nextInt(100) < share) done.put(task.code(), today.minusDays(random.nextInt(500)));
        return new RandomVisit(template, flags, dates, done);
    }

    /** Each task needs some of those before it. */
    private static Template small(Random random) {
        List<TemplateTask> tasks = new ArrayList<>();
        int count = 3 + random.nextInt(10);
        for (int i = 0; i < count; i++) {
            ATask task = ATask.named(i == count - 1 ? Template.GATE : "T" + i)
                    .during(Phase.values()[random.nextInt(3)])
                    .needs(needs(random, i));
            if (random.nextInt(4) == 0) task.when("FAMILY");
            if (random.nextBoolean()) task.works(random.nextInt(30));
            else task.waits(random.nextInt(30));
            tasks.add(task.build());
        }
        return new Template("small", tasks);
    }

    private static String needs(Random random, int before) {
        List<String> groups = new ArrayList<>();
        while (before > 0 && random.nextInt(3) > 0) {
            List<String> group = new ArrayList<>();
            do group.add("T" + random.nextInt(before));
            while (random.nextInt(3) == 0);
            groups.add(String.join("/", group));
        }
        return String.join(",", groups);
    }

    Plan plan() {
        return Planner.plan(template, flags, dates, done, WorkingDays.saxony());
    }

    RandomVisit with(Dates other) {
        return new RandomVisit(template, flags, other, done);
    }

    RandomVisit having(Map<String, LocalDate> other) {
        return new RandomVisit(template, flags, dates, other);
    }

    /** The same visit with one task changed. */
    RandomVisit template(TemplateTask changed) {
        List<TemplateTask> tasks = template.tasks().stream()
                .map(task -> task.code().equals(changed.code()) ? changed : task)
                .toList();
        return new RandomVisit(new Template(template.name(), tasks), flags, dates, done);
    }

    static TemplateTask changed(TemplateTask task, int lead, Needs needs) {
        return new TemplateTask(
                task.code(),
                task.phase(),
                task.anchor(),
                task.offsetDays(),
                lead,
                task.leadKind(),
                task.yearly(),
                task.ownerRole(),
                task.appliesWhen(),
                needs,
                task.de(),
                task.en());
    }
}
