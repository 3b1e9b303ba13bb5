package org.sojourn.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
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

    private static final List<String> LISTS = List.of("/partners/places", "/applications/applications");
    private static final String SESSION = "org.apache.catalina.session.StandardSession";
    private static final int PEOPLE = 300;
    private static final int WARM_UP_PEOPLE = 60;
    private static final int PAGES = 1000;
    private static final int ROUNDS = 7;

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

    /** By how much the heap falls when they sign out: nothing else of the server changes then, and all of it is theirs. */
    private void heap(Visits visits) throws IOException {
        ServerProcess process = ServerProcess.find();
        leave(sixViews(visits, 0, WARM_UP_PEOPLE));
        List<Runnable> ways = sixViews(visits, WARM_UP_PEOPLE, PEOPLE);
        long sessions = process.objects(SESSION);
        long before = process.usedHeap();
        leave(ways);
        double each = (before - process.usedHeap()) / (double) PEOPLE;
        lines.add("");
        lines.add("Heap of somebody signed in, at six views: " + kilobytes(each) + " KB (goal 60), freed by " + PEOPLE
                + " people who signed out and ended " + (sessions - process.objects(SESSION)) + " sessions.");
    }

    private static void leave(List<Runnable> ways) {
        ways.forEach(Runnable::run);
    }

    /** @return how each of them signs out */
    private static List<Runnable> sixViews(Visits visits, int first, int people) {
        return IntStream.range(first, first + people)
                .mapToObj(number -> sixViews(visits, number))
                .toList();
    }

    private static Runnable sixViews(Visits visits, int number) {
        Wire wire = visits.wire().patiently().from(LiveServer.PROXY);
        String address = "X-Forwarded-For: 10.1." + number / 250 + "." + (1 + number % 250);
        String cookies = DemoDoor.enter(wire, "Miriam Weiss", address);
        for (String view : SIX_VIEWS)
            assertThat(wire.get(view, cookies, address).status()).as(view).isEqualTo(200);
        return () -> DemoDoor.leave(wire, cookies, address);
    }

    /** As a browser asks: on a line that stays open, and for what is compressed. */
    private void costs(Visits visits) throws IOException {
        ServerProcess process = ServerProcess.find();
        Visit visit = visits.as("Miriam Weiss");
        String cookies = visit.cookies().replace("Cookie: ", "");
        HttpClient client = HttpClient.newHttpClient();
        lines.add("");
        lines.add("| list | views before | CPU of the server for a view, ms (goal 8) |");
        lines.add("|---|---|---|");
        for (int round = 0; round < ROUNDS; round++) {
            for (String path : LISTS) {
                HttpRequest view = HttpRequest.newBuilder(URI.create(visit.address(path)))
                        .header("Cookie", cookies)
                        .header("Accept-Encoding", "gzip")
                        .build();
                Duration before = process.cpu();
                for (int i = 0; i < PAGES; i++) ask(client, view);
                double each = process.cpu().minus(before).toMillis() / (double) PAGES;
                lines.add(
                        "| " + path + " | " + round * PAGES + " | " + String.format(Locale.ROOT, "%.1f", each) + " |");
            }
        }
    }

    private static void ask(HttpClient client, HttpRequest view) throws IOException {
        try {
            assertThat(client.send(view, BodyHandlers.discarding()).statusCode())
                    .isEqualTo(200);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String kilobytes(double bytes) {
        return String.format(Locale.ROOT, "%.1f", bytes / 1024);
    }
}
