package org.sojourn.welcome.core;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/**
 * {@code mvn -Pbench}: what planning a thousand visits anew costs, as processor time of the one thread that plans, the median of
 * many rounds after warming up, and the very first round of a fresh program beside it.
 */
class PlanBench {
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final Path PAGE = Path.of("src/docs/bench.md");
    private static final String HEADING = "## A thousand visits planned anew";
    private static final int VISITS = 1_000;
    private static final int ROUNDS = 31;

    private long kept;

    /** Milliseconds for all visits once. */
    private double round(List<RandomVisit> visits) {
        long before = THREADS.getCurrentThreadCpuTime();
        for (RandomVisit visit : visits) kept += visit.plan().criticalPath().size();
        return (THREADS.getCurrentThreadCpuTime() - before) / 1e6;
    }

    @Test
    void whatPlanningCosts() throws IOException {
        List<RandomVisit> visits = RandomVisit.onTheShippedTemplate(VISITS);
        double first = round(visits);
        for (int i = 0; i < ROUNDS; i++) round(visits);
        long allocated = THREADS.getCurrentThreadAllocatedBytes();
        double[] rounds = new double[ROUNDS];
        for (int i = 0; i < ROUNDS; i++) rounds[i] = round(visits);
        double megabytes = (THREADS.getCurrentThreadAllocatedBytes() - allocated) / 1e6 / ROUNDS;
        Arrays.sort(rounds);
        write(first, rounds[ROUNDS / 2], megabytes);
    }

    private void write(double first, double median, double megabytes) throws IOException {
        List<String> before = Files.readAllLines(PAGE);
        int from = before.indexOf(HEADING);
        List<String> page = new ArrayList<>(from < 0 ? before : before.subList(0, from - 1));
        page.add("");
        page.add(HEADING);
        page.add("");
        page.add(
                "Visits drawn by chance on the shipped template, each with its 82 tasks, dates on working days and critical path.");
        page.add("");
        page.add("| 1,000 visits | processor time, ms | allocated, MB | goal, ms |");
        page.add("|---|---|---|---|");
        page.add(String.format(Locale.ROOT, "| the first time, holidays looked up | %.0f | | 1,000 |", first));
        page.add(String.format(
                Locale.ROOT, "| the median of %d, warm | %.1f | %.1f | 1,000 |", ROUNDS, median, megabytes));
        Files.write(PAGE, page);
        System.out.println(String.join("\n", page.subList(page.indexOf(HEADING), page.size())) + "\n" + (kept < 0));
    }
}
