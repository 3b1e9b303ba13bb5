package org.sojourn.welcome.core;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Looks for everything that is wrong with one template. */
final class TemplateInspection {
    static final int MOST_TASKS = 500;
    static final int LONGEST_OFFSET = 3650;
    static final int LONGEST_LEAD = 730;
    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9_]{0,19}");

    private final Template template;
    private final Map<String, Integer> rows = new HashMap<>();
    private final List<Flaw> flaws = new ArrayList<>();

    TemplateInspection(Template template) {
        this.template = template;
    }

    /** By row, the whole template first. */
    List<Flaw> flaws() {
        List<TemplateTask> tasks = template.tasks();
        if (tasks.isEmpty()) add(0, "", Flaw.Kind.NO_TASKS);
        else if (template.task(Template.GATE).isEmpty()) add(0, "", Flaw.Kind.GATE_MISSING);
        if (tasks.size() > MOST_TASKS) add(0, "", Flaw.Kind.TOO_MANY_TASKS, tasks.size(), MOST_TASKS);
        for (int row = 1; row <= tasks.size(); row++)
            code(row, tasks.get(row - 1).code());
        for (int row = 1; row <= tasks.size(); row++) task(row, tasks.get(row - 1));
        for (List<String> cycle : new Cycles(template).found())
            flaws.add(new Flaw(rows.get(cycle.get(0)), cycle.get(0), Flaw.Kind.CYCLE, cycle));
        flaws.sort(Comparator.comparingInt(Flaw::row));
        return flaws;
    }

    private void add(int row, String code, Flaw.Kind kind, Object... values) {
        flaws.add(Flaw.of(row, code, kind, values));
    }

    private void code(int row, String code) {
        if (!CODE.matcher(code).matches()) add(row, code, Flaw.Kind.CODE_UNREADABLE);
        Integer earlier = rows.putIfAbsent(code, row);
        if (earlier != null) add(row, code, Flaw.Kind.DUPLICATE_CODE, earlier);
    }

    private void task(int row, TemplateTask task) {
        range(row, task, "offset_days", task.offsetDays(), -LONGEST_OFFSET);
        range(row, task, "lead_days", task.leadDays(), 0);
        flaws.addAll(new TextInspection(row, task).flaws());
        condition(row, task);
        if (task.needsFirst().codes().anyMatch(String::isEmpty)) {
            add(row, task.code(), Flaw.Kind.NEEDS_UNREADABLE, task.needsFirst().text());
            return;
        }
        task.needsFirst().codes().distinct().forEach(before -> prerequisite(row, task, before));
    }

    private void range(int row, TemplateTask task, String column, int number, int least) {
        int most = column.equals("lead_days") ? LONGEST_LEAD : LONGEST_OFFSET;
        if (number < least || number > most)
            add(row, task.code(), Flaw.Kind.NUMBER_OUT_OF_RANGE, column, number, least, most);
    }

    private void condition(int row, TemplateTask task) {
        if (task.appliesWhen().terms().anyMatch(term -> term.flag().isEmpty()))
            add(
                    row,
                    task.code(),
                    Flaw.Kind.CONDITION_UNREADABLE,
                    task.appliesWhen().text());
        else
            task.appliesWhen()
                    .terms()
                    .map(Condition.Term::flag)
                    .distinct()
                    .filter(name -> Flag.named(name).isEmpty())
                    .forEach(name -> add(row, task.code(), Flaw.Kind.UNKNOWN_FLAG, name));
    }

    private void prerequisite(int row, TemplateTask task, String code) {
        template.task(code)
                .ifPresentOrElse(
                        before -> order(row, task, before), () -> add(row, task.code(), Flaw.Kind.UNKNOWN_TASK, code));
    }

    private void order(int row, TemplateTask task, TemplateTask before) {
        if (before.anchor() != task.anchor() || before.code().equals(task.code())) return;
        int gap = task.offsetDays() - before.offsetDays();
        if (gap < 0) add(row, task.code(), Flaw.Kind.PREREQUISITE_TOO_LATE, before.code(), -gap);
        else if (gap < task.leadDays())
            add(row, task.code(), Flaw.Kind.GAP_TOO_SHORT, before.code(), gap, task.leadDays());
    }
}
