package org.sojourn.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.sojourn.fixture.Quiet;

/**
 * The budget of SQL statements behind each page, the caller and the clock included: as many with five hundred rows more as
 * without, and few. The pages are found by walking; nobody is named here who may have more. What was counted is written
 * down for the report.
 */
@Journey
class StatementsPerPageJourney {
    private static final long ANY_PAGE = 8;

    /** One for the caller and the clock, one for what can be chosen, one for the rows with their counts and names. */
    private static final long LIST = 3;

    private static final String COUNTED = "SELECT SUM(variable_value) FROM information_schema.global_status"
            + " WHERE variable_name IN ('Com_select', 'Com_insert', 'Com_update', 'Com_delete')";

    private static long cost;

    /** A call without any place asks for less than one with a place; it is one and many that are compared. */
    private static final String ONE_PLACE_FOR_EVERY_CALL = "INSERT INTO call_place (call_id, place_id)"
            + " SELECT c.id, p.id FROM exchange_call c, (SELECT MIN(id) AS id FROM exchange_place) p"
            + " WHERE NOT EXISTS (SELECT 1 FROM call_place o WHERE o.call_id = c.id)";

    private final List<String> table =
            new ArrayList<>(List.of("| person | page | list | statements | with 500 more |", "|---|---|---|---|---|"));
    private final List<String> wrong = new ArrayList<>();
    private final List<Differing> differing = new ArrayList<>();

    /** A page that asked otherwise with many rows than with few. */
    private record Differing(String person, String path, long few, long many) {
        String told() {
            return person + " " + path + ": " + few + " with few rows, " + many + " with many";
        }
    }

    @Test
    void everyPageAsksAsOftenWithManyRowsAsWithFewAndNotOften(Visits visits) throws IOException, InterruptedException {
        Map<String, Visit> people = new LinkedHashMap<>();
        People.OF_THE_DEMO.forEach(person -> people.put(person, visits.as(person)));
        List<Long> calls = aRunOfEveryCall(visits, people.get("Miriam Weiss"));
        assertThat(calls).isNotEmpty();
        visits.database().change(ONE_PLACE_FOR_EVERY_CALL);
        Map<String, Map<String, Long>> few = new LinkedHashMap<>();
        try (Quiet quiet = Quiet.in(visits.database());
                Proposals proposals = Proposals.in(visits.database());
                Newer newer = Newer.in(visits.database())) {
            assertThat(List.of(quiet, proposals, newer)).doesNotContainNull();
            people.forEach((person, visit) -> few.put(person, counts(visits, visit, Walk.of(visit))));
            compareWithMany(visits, people, few);
        }
        differing.forEach(page -> wrong.add(page.told()));
        Files.write(Path.of("target", "statements-per-page.md"), table);
        assertThat(few.values().stream().mapToInt(Map::size).sum())
                .as("pages found by walking")
                .isGreaterThan(40);
        assertThat(wrong).isEmpty();
    }

    private void compareWithMany(Visits visits, Map<String, Visit> people, Map<String, Map<String, Long>> few) {
        try (Plenty plenty = Plenty.in(visits.database())) {
            assertThat(plenty).isNotNull();
            few.forEach((person, pages) -> pages.forEach((path, before) -> compare(
                    person, people.get(person), path, before, statements(visits, people.get(person), path, before))));
        }
        // with few rows once more: a page may have read for the first time what the server keeps
        differing.removeIf(
                page -> statements(visits, people.get(page.person()), page.path(), page.many()) == page.many());
    }

    /** So that there is something to see on the pages of runs: two of each call to compare, and one of them proposed. */
    private static List<Long> aRunOfEveryCall(Visits visits, Visit weiss) {
        List<Long> runs = new ArrayList<>();
        long calls = visits.database().number("SELECT COUNT(*) FROM exchange_call WHERE state = 'OPENED'");
        for (long i = 0; i < calls; i++) {
            long call = visits.database()
                    .number("SELECT id FROM exchange_call WHERE state = 'OPENED' ORDER BY id LIMIT 1 OFFSET " + i);
            weiss.open("/allocation/runs?callId=" + call);
            if (weiss.page().locator("[name='decide:go']").count() == 0) continue;
            for (int run = 0; run < 2; run++) {
                weiss.open("/allocation/runs?callId=" + call);
                weiss.page().locator("[name='decide:go']").click();
                weiss.page().waitForURL(url -> url.contains("/allocation/run?id="));
            }
            runs.add(i);
            if (weiss.page().locator("[name='propose:go']").count() > 0) {
                weiss.page().locator("[name='propose:go']").first().click();
                weiss.page().waitForURL(url -> url.contains("/allocation/run?id="));
            }
        }
        return runs;
    }

    private void compare(String person, Visit visit, String path, long few, long many) {
        boolean list = Walk.isList(visit, path);
        table.add("| " + person + " | " + path + " | " + (list ? "yes" : "") + " | " + few + " | " + many + " |");
        if (few != many) differing.add(new Differing(person, path, few, many));
        if (many > (list ? LIST : ANY_PAGE)) wrong.add(person + " " + path + ": " + many + (list ? " for a list" : ""));
    }

    private static Map<String, Long> counts(Visits visits, Visit visit, List<String> paths) {
        Map<String, Long> counts = new LinkedHashMap<>();
        paths.forEach(path -> counts.put(path, statements(visits, visit, path, -1)));
        return counts;
    }

    /** The least of some until it is as expected, so that what the server does by itself does not count. */
    private static long statements(Visits visits, Visit visit, String path, long expected) {
        long least = count(visits, visit, path);
        for (int round = 1; round < 8 && expected >= 0 && least != expected; round++)
            least = Math.min(least, count(visits, visit, path));
        return least;
    }

    private static long count(Visits visits, Visit visit, String path) {
        long before = visits.database().number(COUNTED);
        assertThat(visit.page().request().get(visit.address(path)).status())
                .as(path)
                .isEqualTo(200);
        return visits.database().number(COUNTED) - before - costOfLooking(visits);
    }

    /** A look at the counter costs statements of its own, as many each time; they are taken off. */
    private static long costOfLooking(Visits visits) {
        if (cost == 0)
            cost = LongStream.range(0, 9)
                    .map(round -> -visits.database().number(COUNTED)
                            + visits.database().number(COUNTED))
                    .min()
                    .orElseThrow();
        return cost;
    }
}
