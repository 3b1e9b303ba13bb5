package org.sojourn.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.sojourn.fixture.FiguresPage;
import org.sojourn.fixture.Spread;

/**
 * Five thousand students in one call, and how long every list takes: its first page, its second and one far behind. The lists
 * are found by walking. Run by {@code mvn -Pload verify}, which writes the figures down; they are measured, not judged.
 */
@Journey
class ListsLoad {
    private static final List<String> OFFICE = List.of("Miriam Weiss", "Katrin Vogel");
    private static final Pattern NEXT =
            Pattern.compile("href=\"([^\"]*)page=2\"[^>]*rel=\"next\"|rel=\"next\"[^>]*href=\"([^\"]*)page=2\"");
    private static final int FAR = 50;
    private static final int WARM_UP = 9;
    private static final int TIMES = 21;
    private static final int GOAL_MILLIS = 300;

    /** Only lists with these words in their address, for somebody who works on one. */
    private static final String ONLY = System.getProperty("sojourn.lists", "");

    private final HttpClient client = HttpClient.newHttpClient();
    private final List<String> lines = new ArrayList<>();
    private final List<String> slow = new ArrayList<>();

    @Test
    void everyListWithFiveThousandStudentsInACall(Visits visits) {
        long call = visits.database().number("SELECT id FROM exchange_call WHERE academic_year = 2028");
        Visit weiss = visits.as("Miriam Weiss");
        long run = run(visits, weiss, call);
        Crowd.comes(visits.database(), call);
        StatementCount statements = new StatementCount(visits.database());
        lines.add("| person | list | statements | median | 95 of 100 |");
        lines.add("|---|---|---|---|---|");
        for (String person : OFFICE) {
            Visit visit = person.equals("Miriam Weiss") ? weiss : visits.as(person);
            Set<String> lists = lists(visit);
            if (visit == weiss) lists.addAll(named(call, run));
            lists.removeIf(list -> !list.contains(ONLY));
            pages(visit, lists).forEach(path -> measure(statements, person, visit, path));
        }
        lines.add(0, "");
        lines.add(0, told());
        FiguresPage.write("Lists of a large call", lines);
        assertThat(lines).hasSizeGreaterThan(ONLY.isEmpty() ? 20 : 4);
    }

    private String told() {
        return "By `mvn -Pload verify" + (ONLY.isEmpty() ? "" : " -Dsojourn.lists=" + ONLY) + "` (`ListsLoad`): "
                + Crowd.STUDENTS
                + " students in one call, three wishes each, a run"
                + " with all of them, a document and a letter of each. Every list that is found by walking, its first page, the"
                + " second and the " + FAR + "th, " + TIMES + " times each on a warm server (goal: " + GOAL_MILLIS
                + " ms), until the last byte is there. "
                + (slow.isEmpty() ? "None misses it." : "These miss it: " + String.join(", ", slow) + ".");
    }

    /** Two runs, so that there is something to compare; the last one’s number. */
    private static long run(Visits visits, Visit weiss, long call) {
        for (int run = 0; run < 2; run++) {
            weiss.open("/allocation/runs?callId=" + call);
            weiss.page().locator("[name='decide:go']").click();
            weiss.page().waitForURL(url -> url.contains("/allocation/run?id="));
        }
        return visits.database().number("SELECT MAX(id) FROM allocation_run WHERE call_id = " + call);
    }

    private static Set<String> lists(Visit visit) {
        Set<String> lists = new LinkedHashSet<>();
        for (String path : Walk.of(visit)) if (Walk.isList(visit, path)) lists.add(path);
        return lists;
    }

    /** Lists that name the one thing whose rows they show, and ways to narrow and turn one. */
    private static List<String> named(long call, long run) {
        String applications = "/applications/applications?callId=" + call;
        return List.of(
                applications,
                applications + "&q=Nr49",
                applications + "&status=DRAFT",
                applications + "&sort=NAME",
                applications + "&sort=POINTS&dir=desc",
                applications + "&size=200",
                "/applications/queue?callId=" + call,
                "/applications/queue?callId=" + call + "&missing=LANGUAGE",
                "/allocation/runs?callId=" + call,
                "/allocation/run?id=" + run,
                "/calls/calls",
                "/home/today");
    }

    /** Of each list its first page and, where it goes on, two more. */
    private Set<String> pages(Visit visit, Set<String> lists) {
        Set<String> pages = new LinkedHashSet<>();
        for (String list : lists) {
            pages.add(list);
            Matcher next = NEXT.matcher(ask(visit, list).body());
            if (!next.find()) continue;
            String way = (next.group(1) == null ? next.group(2) : next.group(1)).replace("&amp;", "&");
            for (int page : new int[] {2, FAR})
                if (ask(visit, way + "page=" + page).statusCode() == 200) pages.add(way + "page=" + page);
        }
        return pages;
    }

    private void measure(StatementCount statements, String person, Visit visit, String path) {
        for (int i = 0; i < WARM_UP; i++) ask(visit, path);
        List<Long> nanos = new ArrayList<>();
        while (nanos.size() < TIMES) {
            long from = System.nanoTime();
            HttpResponse<String> answer = send(visit, path);
            long taken = System.nanoTime() - from;
            if (isTooFast(answer)) continue;
            assertThat(answer.statusCode()).as(path).isEqualTo(200);
            nanos.add(taken);
        }
        Spread spread = new Spread(nanos);
        if (spread.of(50) > GOAL_MILLIS) slow.add("`" + path + "` (" + spread.told(50) + ")");
        lines.add("| " + person + " | " + path + " | " + statements.of(() -> ask(visit, path)) + " | " + spread.told(50)
                + " | " + spread.told(95) + " |");
    }

    /** However long the server wants one to wait. */
    private HttpResponse<String> ask(Visit visit, String path) {
        HttpResponse<String> answer = send(visit, path);
        while (isTooFast(answer)) answer = send(visit, path);
        return answer;
    }

    /** Rests as long as the server says, if it says so. */
    private static boolean isTooFast(HttpResponse<String> answer) {
        if (answer.statusCode() != 429) return false;
        try {
            Thread.sleep(1000 * answer.headers().firstValueAsLong("Retry-After").orElse(1));
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        return true;
    }

    private HttpResponse<String> send(Visit visit, String path) {
        HttpRequest view = HttpRequest.newBuilder(URI.create(visit.address(path)))
                .header("Cookie", visit.cookies().replace("Cookie: ", ""))
                .header("Accept-Language", "de")
                .build();
        try {
            return client.send(view, BodyHandlers.ofString());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(path, e);
        }
    }
}
