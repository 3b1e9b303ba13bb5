package org.sojourn.welcome.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Plans as the cases expect them, from the folder {@code sojourn.plan.cases} with the template {@code sojourn.plan.template}. */
class PlanCasesTest {
    private static int cases;
    private static int tasks;
    private static int values;

    @TestFactory
    Stream<DynamicTest> plansAreAsTheirCasesSay() {
        Template template = PlanCase.template();
        List<PlanCase> all = PlanCase.all();
        assertThat(all).isNotEmpty();
        return all.stream().map(each -> DynamicTest.dynamicTest(each.name(), () -> compare(each, each.plan(template))));
    }

    @AfterAll
    static void tellHowManyWereCompared() {
        System.out.println("plan cases: " + cases + " compared, with " + tasks + " tasks and " + values + " values");
    }

    private static void compare(PlanCase file, Plan plan) {
        PlanCase.object(file.expected().get("tasks")).forEach((code, expected) -> {
            PlannedTask task = plan.task(code).orElseThrow();
            PlanCase.object(expected).forEach((field, value) -> {
                assertThat(value(task, field)).as(code + " " + field).isEqualTo(told(value));
                values++;
            });
            tasks++;
        });
        Object start = file.expected().get("earliestSafeStart");
        assertThat(plan.earliestSafeStart()).isEqualTo(PlanCase.date(start));
        assertThat(plan.criticalPath())
                .extracting(PathStep::code)
                .isEqualTo(PlanCase.list(file.expected().get("criticalPath")));
        cases++;
    }

    private static String value(PlannedTask task, String field) {
        Map<String, Object> values = Map.of(
                "state", task.state(),
                "due", String.valueOf(task.due()),
                "overdue", task.overdue(),
                "earliestFinish", String.valueOf(task.earliestFinish()),
                "daysTooLate", task.daysTooLate(),
                "blockedBy", task.blockedBy());
        assertThat(values).containsKey(field);
        return values.get(field).toString();
    }

    private static String told(Object value) {
        return String.valueOf(value);
    }
}
