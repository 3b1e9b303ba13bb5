package org.sojourn.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/**
 * The budget of SQL statements behind each page, the caller and the clock included. What was counted is written down for
 * the report.
 */
@Journey
class StatementsPerPageJourney {
    /** For a page that is not named below. */
    private static final long USUAL = 8;

    private static final Map<String, Long> BUDGET = Map.of(
            "/home/today", 6L,
            "/applications/wishes", 8L,
            "/offers/offer", 8L,
            "/applications/applications", 8L,
            "/allocation/runs", 5L,
            "/calls/calls", 4L,
            "/partners/places", 6L,
            "/partners/partners", 2L,
            "/access/people", 2L);

    private static final String COUNTED = "SELECT SUM(variable_value) FROM information_schema.global_status"
            + " WHERE variable_name IN ('Com_select', 'Com_insert', 'Com_update', 'Com_delete')";

    @Test
    void everyPageOfTheNavigationKeepsWithinItsBudget(Visits visits) throws IOException {
        List<String> table = new ArrayList<>(List.of("| person | page | statements |", "|---|---|---|"));
        List<String> tooMany = new ArrayList<>();
        for (String person : People.OF_THE_DEMO) {
            Visit visit = visits.as(person);
            for (String path : visit.navigation()) {
                long statements = statements(visits, visit, path);
                table.add("| " + person + " | " + path + " | " + statements + " |");
                if (statements > BUDGET.getOrDefault(path, USUAL)) tooMany.add(path + ": " + statements);
            }
        }
        Files.write(Path.of("target", "statements-per-page.md"), table);
        table.forEach(System.out::println);
        assertThat(tooMany).isEmpty();
    }

    @Test
    void aCallWithManyApplicationsAsksNoMoreThanOneWithFew(Visits visits) {
        String byCall = "SELECT COUNT(*), call_id FROM application GROUP BY call_id ORDER BY COUNT(*) ";
        long few = visits.database().number(byCall + "LIMIT 1");
        long many = visits.database().number(byCall + "DESC LIMIT 1");
        assertThat(few).as("calls to compare").isNotEqualTo(many);
        Visit miriam = visits.as("Miriam Weiss");
        String list = "/applications/applications?callId=";
        assertThat(statements(visits, miriam, list + many))
                .isEqualTo(statements(visits, miriam, list + few))
                .isLessThanOrEqualTo(USUAL);
        assertThat(statements(visits, miriam, "/calls/call?id=" + many)).isLessThanOrEqualTo(USUAL);
    }

    @Test
    void aListOfAllPlacesAsksNoMoreThanTheListOfOnePartner(Visits visits) {
        long year = visits.database().number("SELECT MAX(academic_year) FROM exchange_place");
        long partner = visits.database()
                .number("SELECT COUNT(*), a.partner_id FROM agreement a JOIN exchange_place p ON p.agreement_id = a.id"
                        + " WHERE p.academic_year = " + year + " GROUP BY a.partner_id ORDER BY 1 LIMIT 1");
        Visit miriam = visits.as("Miriam Weiss");
        String all = "/partners/places?year=" + year;
        assertThat(statements(visits, miriam, all))
                .isEqualTo(statements(visits, miriam, all + "&partner=" + partner))
                .isLessThanOrEqualTo(USUAL);
    }

    /** The least of three, so that work in the background does not count. */
    private static long statements(Visits visits, Visit visit, String path) {
        return LongStream.range(0, 3)
                .map(round -> count(visits, visit, path))
                .min()
                .orElseThrow();
    }

    /** A look at the counter costs statements of its own, as many each time; they are taken off. */
    private static long count(Visits visits, Visit visit, String path) {
        long first = visits.database().number(COUNTED);
        long before = visits.database().number(COUNTED);
        visit.open(path);
        return visits.database().number(COUNTED) - before - (before - first);
    }
}
