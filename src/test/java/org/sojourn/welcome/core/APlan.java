package org.sojourn.welcome.core;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Makes plans of small templates; today is Monday, 1 February 2027, and the guest arrives on Monday, 5 April. */
final class APlan {
    static final LocalDate TODAY = LocalDate.of(2027, 2, 1);
    static final LocalDate ARRIVAL = LocalDate.of(2027, 4, 5);
    static final LocalDate DEPARTURE = LocalDate.of(2029, 9, 28);
    static final Dates DATES = new Dates(ARRIVAL, DEPARTURE, List.of(), TODAY);

    private APlan() {}

    static Plan plan(Template template, Object... done) {
        return plan(template, DATES, done);
    }

    static Plan plan(Template template, Dates dates, Object... done) {
        Map<String, LocalDate> days = new HashMap<>();
        for (int i = 0; i < done.length; i += 2) days.put((String) done[i], LocalDate.parse((String) done[i + 1]));
        return Planner.plan(template, Set.of(Flag.PHD), dates, days, WorkingDays.saxony());
    }

    static PlannedTask task(Plan plan, String code) {
        return plan.task(code).orElseThrow();
    }

    static String finish(Plan plan, String code) {
        return task(plan, code).earliestFinish().toString();
    }

    static List<String> path(Plan plan) {
        return plan.criticalPath().stream().map(PathStep::code).toList();
    }
}
