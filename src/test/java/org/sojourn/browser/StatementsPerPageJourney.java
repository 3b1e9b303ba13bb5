package org.sojourn.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Counts the SQL statements behind each page of the navigation and writes them down for the report. */
@Journey
class StatementsPerPageJourney {
    /** Far above what a page needs, far below one statement per row of the demo. */
    private static final long MOST = 60;

    private static final String COUNTED = "SELECT SUM(variable_value) FROM information_schema.global_status"
            + " WHERE variable_name IN ('Com_select', 'Com_insert', 'Com_update', 'Com_delete')";

    @Test
    void noPageAsksTheDatabaseOncePerRow(Visits visits) throws IOException {
        List<String> table = new ArrayList<>(List.of("| person | page | statements |", "|---|---|---|"));
        List<String> tooMany = new ArrayList<>();
        for (String person : People.OF_THE_DEMO) {
            Visit visit = visits.as(person);
            for (String path : visit.navigation()) {
                long statements = LongStream.range(0, 3)
                        .map(round -> count(visits, visit, path))
                        .min()
                        .orElseThrow();
                table.add("| " + person + " | " + path + " | " + statements + " |");
                if (statements > MOST) tooMany.add(path + ": " + statements);
            }
        }
        Files.write(Path.of("target", "statements-per-page.md"), table);
        table.forEach(System.out::println);
        assertThat(tooMany).isEmpty();
    }

    /** The look at the counter is itself a statement, and is taken off. */
    private static long count(Visits visits, Visit visit, String path) {
        long before = visits.database().number(COUNTED);
        visit.open(path);
        return visits.database().number(COUNTED) - before - 1;
    }
}
