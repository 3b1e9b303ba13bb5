package org.sojourn.allocation.core;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/**
 * {@code mvn -Pbench}: what deciding costs, as processor time of the one thread that decides, the median of many rounds
 * after warming up. Figures of one run are compared with each other; those of another machine are not.
 */
class AllocationBench {
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private final List<String> lines = new ArrayList<>();
    private int kept;

    private record Cost(double micros, long bytes) {}

    private Cost cost(int rounds, Supplier<Object> work) {
        long[] nanos = new long[rounds];
        long bytes = Long.MAX_VALUE;
        for (int round = -Math.max(3, rounds / 2); round < rounds; round++) {
            long allocated = THREADS.getCurrentThreadAllocatedBytes();
            long before = THREADS.getCurrentThreadCpuTime();
            Object result = work.get();
            long took = THREADS.getCurrentThreadCpuTime() - before;
            bytes = Math.min(bytes, THREADS.getCurrentThreadAllocatedBytes() - allocated);
            kept += System.identityHashCode(result) & 1;
            if (round >= 0) nanos[round] = took;
        }
        Arrays.sort(nanos);
        return new Cost(nanos[rounds / 2] / 1000.0, bytes);
    }

    private void line(String format, Object... values) {
        lines.add(String.format(Locale.ROOT, format, values));
    }

    @Test
    void whatDecidingCosts() throws IOException {
        line("# What an allocation costs");
        line("");
        line(
                "Written by `mvn -Pbench`: processor time of the deciding thread, medians, Java %s, %d processors.",
                Runtime.version().feature(), Runtime.getRuntime().availableProcessors());
        line("The markets are drawn by the generator of the allocation cases (seed 7, correlation 60).");
        line("");
        line("| students | options | deferred acceptance, ms | per student, µs | goal | work memory, MB |");
        line("|---|---|---|---|---|---|");
        plain(1_000, 50, 4001, "0.1");
        plain(10_000, 200, 1001, "0.1");
        plain(100_000, 2_000, 101, "0.5");
        plain(1_000_000, 2_000, 15, "0.5; 150 MB");
        line("");
        line("| market | plain, ms | with pools | with reserves | with both | goal |");
        line("|---|---|---|---|---|---|");
        shared(10_000, 200, 301);
        shared(100_000, 2_000, 41);
        line("");
        line("| pass over the result | time, ms | of one scan of its arrays | goal |");
        line("|---|---|---|---|");
        verification(100_000, 2_000, 101);
        verification(1_000_000, 2_000, 15);
        line("");
        faculty();
        Files.write(Path.of("src/docs/bench.md"), lines);
        System.out.println(String.join("\n", lines) + "\n" + (kept < 0));
    }

    private void plain(int students, int options, int rounds, String goal) {
        Market market = LargeMarket.draw(students, options, 7, 60);
        Cost cost = cost(rounds, () -> DeferredAcceptance.run(market));
        line(
                "| %,d | %,d | %.3f | %.3f | %s | %.1f |",
                students, options, cost.micros / 1000, cost.micros / students, goal, cost.bytes / 1e6);
    }

    private void shared(int students, int options, int rounds) {
        Intake plain = new LargeInstance(students, options, 7, 60).draw();
        List<Option> inPools = new ArrayList<>();
        List<Pool> pools = new ArrayList<>();
        List<Reserve> reserves = new ArrayList<>();
        for (int o = 0; o < options; o++) {
            Option option = plain.options().get(o);
            inPools.add(new Option(option.id(), "p" + o / 4, option.capacity()));
            if (option.capacity() > 1) reserves.add(new Reserve(option.id(), "c1", 1 + option.capacity() / 10));
            if (option.capacity() > 9) reserves.add(new Reserve(option.id(), "c2", option.capacity() / 10));
        }
        for (int p = 0; p < options / 4; p++) {
            int seats = inPools.subList(p * 4, p * 4 + 4).stream()
                    .mapToInt(Option::capacity)
                    .sum();
            pools.add(new Pool("p" + p, "q" + p / 2, Math.max(1, seats * 9 / 10)));
        }
        for (int q = 0; q < options / 8; q++)
            pools.add(Pool.outermost(
                    "q" + q,
                    Math.max(
                            1,
                            (pools.get(2 * q).capacity() + pools.get(2 * q + 1).capacity()) * 9 / 10)));
        List<Student> people = new ArrayList<>();
        for (Student s : plain.students()) people.add(grouped(s, people.size()));
        double base = run(plain, rounds);
        double pooled = run(plain.with(inPools, pools, plain.students()), rounds);
        double reserved = run(plain.with(plain.options(), List.of(), people).with(reserves), rounds);
        double both = run(plain.with(inPools, pools, people).with(reserves), rounds);
        line(
                "| %,d students, %,d options | %.3f | %.2f x | %.2f x | %.2f x | 2.5 x |",
                students, options, base / 1000, pooled / base, reserved / base, both / base);
    }

    private static Student grouped(Student student, int number) {
        TreeSet<String> categories = new TreeSet<>();
        if (number % 5 == 0) categories.add("c1");
        if (number % 7 == 0) categories.add("c2");
        return new Student(student.id(), student.wishes(), categories);
    }

    private double run(Intake intake, int rounds) {
        Market market = Market.of(intake);
        return cost(rounds, () -> DeferredAcceptance.run(market)).micros;
    }

    private void verification(int students, int options, int rounds) {
        Market market = LargeMarket.draw(students, options, 7, 60);
        GreedyChoice choice = DeferredAcceptance.run(market);
        int[] held = DeferredAcceptance.held(market, choice);
        double scan = cost(rounds, () -> sum(market)).micros;
        double pass = cost(rounds, () -> Certificate.blocking(market, choice, held)).micros;
        line("| no application blocks, %,d students | %.3f | %.2f x | 5 x |", students, pass / 1000, pass / scan);
    }

    private static Long sum(Market market) {
        long sum = 0;
        for (int s = 0; s < market.students(); s++)
            for (int a = market.start[s]; a < market.start[s + 1]; a++) sum += market.option(a) ^ market.merit[a];
        return sum;
    }

    private void faculty() {
        Intake intake = new LargeInstance(500, 100, 7, 60).draw();
        Decision decision = Allocation.decide(intake);
        double decide = cost(41, () -> Allocation.decide(intake)).micros;
        double check = cost(41, () -> Check.of(intake, decision)).micros;
        double needed = cost(21, () -> neededOfAll(intake, decision)).micros;
        line(
                "A faculty of 500 students and 100 options: deciding with fingerprints and reasons %.1f ms, the independent check %.1f ms,",
                decide / 1000, check / 1000);
        line(
                "the exact needed points of all %d refusals %.1f ms.",
                decision.verdicts().stream()
                        .filter(v -> v.outcome() == Outcome.REFUSED)
                        .count(),
                needed / 1000);
    }

    private static Integer neededOfAll(Intake intake, Decision decision) {
        Needed needed = Needed.in(intake);
        int found = 0;
        for (Verdict verdict : decision.verdicts())
            if (verdict.outcome() == Outcome.REFUSED
                    && needed.score(verdict.student(), verdict.option()).isPresent()) found++;
        return found;
    }
}
