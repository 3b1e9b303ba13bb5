package org.sojourn.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * What pages weigh, what a session holds and what a list costs, written to {@code target/figures.md}. Run by {@code mvn
 * -Pfigures verify}; figures are measured, not judged, because a machine that does other things measures badly.
 */
@Journey
class PageFigures {
    private static final Map<String, String> KINDS = new LinkedHashMap<>();

    static {
        KINDS.put("/access/sign-in", "");
        KINDS.put("/home/today", "Ben Hartwig");
        KINDS.put("/applications/wishes", "Ben Hartwig");
        KINDS.put("/applications/applications", "Miriam Weiss");
        KINDS.put("/partners/places", "Miriam Weiss");
        KINDS.put("/calls/edit", "Miriam Weiss");
    }

    private static final List<String> SIX_VIEWS = List.of(
            "/home/today",
            "/partners/places",
            "/calls/edit",
            "/partners/partner-edit",
            "/applications/applications",
            "/allocation/runs");

    private static final int PEOPLE = 300;
    private static final int WARM_UP_PEOPLE = 60;
    private static final int PAGES = 300;
    private static final int WARM_UP_PAGES = 1500;

    private final List<String> lines = new ArrayList<>();

    @Test
    void figures(Visits visits) throws IOException {
        weights(visits);
        heap(visits);
        costs(visits);
        Files.write(Path.of("target", "figures.md"), lines);
        lines.forEach(System.out::println);
        assertThat(lines).hasSizeGreaterThan(8);
    }

    private void weights(Visits visits) {
        lines.add("| page | first view, KB sent | later view, KB sent | requests at first |");
        lines.add("|---|---|---|---|");
        KINDS.forEach((path, person) -> {
            Visit visit = person.isEmpty() ? visits.at(Screen.USUAL) : visits.as(person);
            String cookies = visit.cookies();
            Visit fresh = visits.at(Screen.USUAL);
            fresh.carry(cookies);
            fresh.open(path);
            double first = sent(fresh);
            Object requests = fresh.page()
                    .evaluate("1 + performance.getEntriesByType('resource').filter((r) => r.transferSize).length");
            fresh.open(path);
            lines.add(
                    "| " + path + " | " + kilobytes(first) + " | " + kilobytes(sent(fresh)) + " | " + requests + " |");
        });
    }

    private static double sent(Visit visit) {
        visit.page().waitForLoadState();
        return ((Number)
                        visit.page()
                                .evaluate(
                                        "[...performance.getEntriesByType('navigation'),"
                                                + " ...performance.getEntriesByType('resource')].reduce((sum, r) => sum + r.transferSize, 0)"))
                .doubleValue();
    }

    private void heap(Visits visits) throws IOException {
        ServerProcess process = ServerProcess.find();
        for (int i = 0; i < WARM_UP_PEOPLE; i++) sixViews(visits, i);
        long held = process.objects("org.apache.catalina.session.StandardSession");
        long before = process.usedHeap();
        for (int i = 0; i < PEOPLE; i++) sixViews(visits, 100 + i);
        long each = (process.usedHeap() - before) / PEOPLE;
        lines.add("");
        lines.add("Heap of somebody signed in, at six views: " + kilobytes(each) + " KB (goal 60), of " + PEOPLE
                + " people in " + (process.objects("org.apache.catalina.session.StandardSession") - held)
                + " sessions.");
    }

    private static void sixViews(Visits visits, int number) {
        Wire wire = visits.wire().patiently().from(LiveServer.PROXY);
        String address = "X-Forwarded-For: 10.1." + number / 250 + "." + (1 + number % 250);
        String cookies = DemoDoor.enter(wire, "Miriam Weiss", address);
        for (String view : SIX_VIEWS)
            assertThat(wire.get(view, cookies, address).status()).as(view).isEqualTo(200);
    }

    private void costs(Visits visits) throws IOException {
        ServerProcess process = ServerProcess.find();
        Wire wire = visits.wire().patiently();
        String cookies = visits.as("Miriam Weiss").cookies();
        for (String path : List.of("/partners/places", "/applications/applications")) {
            for (int i = 0; i < WARM_UP_PAGES; i++) wire.get(path, cookies);
            Duration before = process.cpu();
            for (int i = 0; i < PAGES; i++) wire.get(path, cookies);
            double each = process.cpu().minus(before).toMillis() / (double) PAGES;
            lines.add("CPU of the server for " + path + ": " + String.format(Locale.ROOT, "%.1f", each)
                    + " ms (goal 8), of " + PAGES + " views after " + WARM_UP_PAGES + " to warm up.");
        }
    }

    private static String kilobytes(double bytes) {
        return String.format(Locale.ROOT, "%.1f", bytes / 1024);
    }
}
