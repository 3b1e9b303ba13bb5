package org.sojourn.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import org.sojourn.fixture.FiguresPage;
import org.sojourn.fixture.Spread;

/** How long lists take until their last byte is there, and how many statements they ask: one line of a table for each. */
final class ListTimes {
    static final int TIMES = 21;
    static final int GOAL_MILLIS = 300;

    private static final int WARM_UP = 9;

    private final HttpClient client = HttpClient.newHttpClient();
    private final StatementCount statements;
    private final List<String> lines =
            new ArrayList<>(List.of("| person | list | statements | median | 95 of 100 |", "|---|---|---|---|---|"));
    private final List<String> slow = new ArrayList<>();

    ListTimes(Visits visits) {
        statements = new StatementCount(visits.database());
    }

    void measure(String person, Visit visit, String path) {
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

    /** @param told what was measured, in words; which lists miss the goal is added to it */
    void write(String title, String told) {
        lines.add(0, "");
        lines.add(0, told + (slow.isEmpty() ? " None misses it." : " These miss it: " + String.join(", ", slow) + "."));
        FiguresPage.write(title, lines);
    }

    int lists() {
        return lines.size() - 2;
    }

    /** However long the server wants one to wait. */
    HttpResponse<String> ask(Visit visit, String path) {
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
