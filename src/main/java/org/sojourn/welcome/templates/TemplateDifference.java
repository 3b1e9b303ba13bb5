package org.sojourn.welcome.templates;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sojourn.welcome.core.TaskText;
import org.sojourn.welcome.core.Template;
import org.sojourn.welcome.core.TemplateTask;
import org.sojourn.welcome.core.TemplateText;

/**
 * What is new, changed and gone from one version of the template to another; their order is not looked at.
 *
 * @param rows in the order of the later one, then what only the earlier one has
 */
public record TemplateDifference(List<Row> rows) {
    public TemplateDifference {
        rows = List.copyOf(rows);
    }

    public enum Kind {
        NEW,
        CHANGED,
        GONE
    }

    /**
     * A task.
     *
     * @param cells what changed, of a changed one alone
     */
    public record Row(Kind kind, String code, TaskText de, TaskText en, List<Cell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /** @param column a name of {@link TemplateText#COLUMNS} */
    public record Cell(String column, String before, String after) {}

    public List<Row> of(Kind kind) {
        return rows.stream().filter(row -> row.kind() == kind).toList();
    }

    static TemplateDifference between(Template before, Template after) {
        Map<String, TemplateTask> olds = byCode(before);
        Map<String, TemplateTask> news = byCode(after);
        List<Row> rows = new ArrayList<>();
        news.forEach((code, task) -> {
            TemplateTask old = olds.get(code);
            if (old == null) rows.add(row(Kind.NEW, task, List.of()));
            else if (!old.equals(task)) rows.add(row(Kind.CHANGED, task, cells(old, task)));
        });
        olds.forEach((code, task) -> {
            if (!news.containsKey(code)) rows.add(row(Kind.GONE, task, List.of()));
        });
        return new TemplateDifference(rows);
    }

    /** Of two rows with one code, which is a flaw, the first. */
    private static Map<String, TemplateTask> byCode(Template template) {
        return template.tasks().stream()
                .collect(Collectors.toMap(
                        TemplateTask::code, Function.identity(), (one, other) -> one, LinkedHashMap::new));
    }

    private static Row row(Kind kind, TemplateTask task, List<Cell> cells) {
        return new Row(kind, task.code(), task.de(), task.en(), cells);
    }

    private static List<Cell> cells(TemplateTask before, TemplateTask after) {
        List<String> olds = TemplateText.cells(before);
        List<String> news = TemplateText.cells(after);
        List<Cell> cells = new ArrayList<>();
        for (int i = 0; i < olds.size(); i++)
            if (!Objects.equals(olds.get(i), news.get(i)))
                cells.add(new Cell(TemplateText.COLUMNS.get(i), olds.get(i), news.get(i)));
        return cells;
    }
}
