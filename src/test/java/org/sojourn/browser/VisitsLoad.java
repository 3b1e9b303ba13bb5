package org.sojourn.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * Five hundred visits under way at once, far more than a faculty has, and how long what is computed of all their plans takes.
 * Run by {@code mvn -Pload verify}; measured, not judged.
 */
@Journey
class VisitsLoad {
    /** By whom what is looked at; the host has all visits of the demo, and so all of them here. */
    private static final Map<String, List<String>> PAGES = Map.of(
            "Jonas Lindner",
            List.of("/home/today", "/welcome/visits", "/welcome/tasks"),
            "Katrin Vogel",
            List.of(
                    "/welcome/visits",
                    "/welcome/tasks",
                    "/welcome/arrivals",
                    "/welcome/arrivals?weeks=52",
                    "/welcome/figures"),
            "Sabine Kern",
            List.of("/home/today", "/welcome/tasks"),
            "Matthias Brandt",
            List.of("/welcome/health", "/welcome/tasks"),
            "Adaeze Okafor",
            List.of("/home/today", "/welcome/mine"));

    @Test
    void everyListWithFiveHundredVisitsUnderWay(Visits visits) {
        ManyVisits.come(visits.database());
        assertThat(visits.database().number("SELECT COUNT(*) FROM visit")).isGreaterThan(ManyVisits.VISITS);
        ListTimes times = new ListTimes(visits);
        PAGES.forEach((person, paths) -> {
            Visit visit = visits.as(person);
            paths.forEach(path -> times.measure(person, visit, path));
        });
        times.write(
                "Lists of many visits",
                "By `mvn -Pload verify` (`VisitsLoad`): " + ManyVisits.VISITS
                        + " visits more than the demo has, each planned when it"
                        + " is asked for, with the tasks done that its likeness in the demo has done. Each list "
                        + ListTimes.TIMES
                        + " times on a warm server (goal: " + ListTimes.GOAL_MILLIS
                        + " ms), until the last byte is there.");
    }
}
