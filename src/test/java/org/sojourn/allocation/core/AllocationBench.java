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

    private static final Path PAGE = Path.of("src/docs/bench.md");
    private static final String BY_HAND = "## In the warm server";

    private final List<String> lines = new ArrayList<>();
    private int kept;
    private int correlation;

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
        line("The markets are drawn by the generator of the allocation cases (seed 7; correlation 60 but where the"
                + " table says otherwise).");
        line("");
        line("| students | options | correlation | deferred acceptance, ms | per student, µs | goal | work memory,"
                + " MB |");
        line("|---|---|---|---|---|---|---|");
        for (int correlation : new int[] {0, 60}) {
            this.correlation = correlation;
            plain(1_000, 50, 4001, "0.1");
            plain(10_000, 200, 1001, "0.1");
            plain(100_000, 2_000, 101, "0.5");
            plain(1_000_000, 2_000, 15, "0.5; 150 MB");
        }
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
        line(
                "| what one seat more or fewer changes | rows | a run, ms | laying out the market, ms | the table, ms | of a run |");
        line("|---|---|---|---|---|---|");
        whatIf(500, 100, 201);
        whatIf(10_000, 200, 41);
        whatIf(100_000, 2_000, 7);
        line("");
        faculty();
        lines.addAll(writtenByHand());
        Files.write(PAGE, lines);
        System.out.println(String.join("\n", lines) + "\n" + (kept < 0));
    }

    private static List<String> writtenByHand() throws IOException {
        List<String> before = Files.readAllLines(PAGE);
        int from = before.indexOf(BY_HAND);
        return from < 0 ? List.of() : before.subList(from - 1, before.size());
    }

    private void plain(int students, int options, int rounds, String goal) {
        Market market = LargeMarket.draw(students, options, 7, correlation);
        Cost cost = cost(rounds, () -> DeferredAcceptance.run(market));
        line(
                "| %,d | %,d | %d | %.3f | %.3f | %s | %.1f |",
                students, options, correlation, cost.micros / 1000, cost.micros / students, goal, cost.bytes / 1e6);
    }

    private void shared(int students, int options, int rounds) {
        Intake plain = new LargeInstance(students, options, 7, 60).draw();
        List<Option> inPools = new ArrayList<>();
        for (int o = 0; o < options; o++) {
            Option option = plain.options().get(o);
            inPools.add(new Option(option.id(), "p" + o / 4, option.capacity()));
        }
        List<Pool> pools = pools(inPools);
        List<Reserve> reserves = reserves(plain.options());
        List<Student> people = new ArrayList<>();
        for (Student s : plain.students()) people.add(grouped(s, people.size()));
        List<Intake> kinds = List.of(
                plain,
                plain.with(inPools, pools, plain.students()),
                plain.with(plain.options(), List.of(), people).with(reserves),
                plain.with(inPools, pools, people).with(reserves));
        // The compiler works for what it has seen: all four are seen before any is measured.
        for (Intake kind : kinds) run(kind, rounds / 4);
        List<Run> runs = kinds.stream().map(kind -> run(kind, rounds)).toList();
        Run base = runs.get(0);
        line(
                "| %,d students, %,d options | %.3f | %s | %s | %s | 2.5 x |",
                students,
                options,
                base.micros / 1000,
                runs.get(1).beside(base),
                runs.get(2).beside(base),
                runs.get(3).beside(base));
    }

    /** Four options a pool with a seat in twenty too few, two of these a pool with one in fifty too few. */
    private static List<Pool> pools(List<Option> options) {
        List<Pool> pools = new ArrayList<>();
        for (int o = 0; o < options.size(); o += 4) {
            int seats = options.subList(o, o + 4).stream()
                    .mapToInt(Option::capacity)
                    .sum();
            pools.add(new Pool("p" + o / 4, "q" + o / 8, Math.max(1, seats * 19 / 20)));
        }
        for (int p = 0; p < options.size() / 4; p += 2) {
            int seats = pools.get(p).capacity() + pools.get(p + 1).capacity();
            pools.add(Pool.outermost("q" + p / 2, Math.max(1, seats * 49 / 50)));
        }
        return pools;
    }

    /** A tenth of the seats for each of two groups that overlap. */
    private static List<Reserve> reserves(List<Option> options) {
        List<Reserve> reserves = new ArrayList<>();
        for (Option option : options) {
            if (option.capacity() > 1) reserves.add(new Reserve(option.id(), "c1", 1 + option.capacity() / 10));
            if (option.capacity() > 9) reserves.add(new Reserve(option.id(), "c2", option.capacity() / 10));
        }
        return reserves;
    }

    private record Run(double micros, long offers) {
        String beside(Run base) {
            return String.format(
                    Locale.ROOT, "%.2f x, %.2f x offers", micros / base.micros, (double) offers / base.offers);
        }
    }

    private static Student grouped(Student student, int number) {
        TreeSet<String> categories = new TreeSet<>();
        if (number % 5 == 0) categories.add("c1");
        if (number % 7 == 0) categories.add("c2");
        return new Student(student.id(), student.wishes(), categories);
    }

    private Run run(Intake intake, int rounds) {
        Market market = Market.of(intake);
        int[] held = DeferredAcceptance.held(market, DeferredAcceptance.run(market));
        long offers = 0;
        for (int s = 0; s < held.length; s++)
            offers += held[s] == Tree.NONE ? market.start[s + 1] - market.start[s] : held[s] - market.start[s] + 1;
        return new Run(cost(rounds, () -> DeferredAcceptance.run(market)).micros, offers);
    }

    private void verification(int students, int options, int rounds) {
        Market market = LargeMarket.draw(students, options, 7, 60);
        int[] held = DeferredAcceptance.held(market, DeferredAcceptance.run(market));
        double scan = cost(rounds, () -> sum(market)).micros;
        double pass = cost(rounds, () -> Certificate.violations(market, held)).micros;
        line(
                "| what is held is chosen, no application blocks, %,d students | %.3f | %.2f x | 5 x |",
                students, pass / 1000, pass / scan);
    }

    /** What the table costs beyond laying out the market, which a run has to do as well. */
    private void whatIf(int students, int options, int rounds) {
        Intake intake = new LargeInstance(students, options, 7, 60).draw();
        Market market = Market.of(intake);
        double run = cost(rounds, () -> DeferredAcceptance.run(market)).micros;
        double table = cost(rounds, () -> WhatIf.table(intake, market, () -> false)).micros;
        double layout = cost(rounds, () -> Market.of(intake)).micros;
        int rows = WhatIf.table(intake, () -> false).orElseThrow().size();
        line(
                "| %,d students, %,d options | %,d | %.3f | %.3f | %.3f | %.2f x |",
                students, options, rows, run / 1000, layout / 1000, table / 1000, table / run);
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
                "A faculty of 500 students and 100 options: deciding with fingerprints and reasons %.1f ms, the"
                        + " independent check %.1f ms,",
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
