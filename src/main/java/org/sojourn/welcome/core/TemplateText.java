package org.sojourn.welcome.core;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.StringWriter;
import java.util.List;

/**
 * Templates as tables of text: UTF-8, semicolons, one row a task, columns by name in any order. What {@link #write} gives,
 * {@link #read} takes, and gives the same template. A table in English only may say {@code task}, {@code owner} and
 * {@code evidence} for the columns with a language.
 */
public final class TemplateText {
    /** The columns in the order they are written. */
    public static final List<String> COLUMNS = List.of(
            "code",
            "phase",
            "anchor",
            "offset_days",
            "lead_days",
            "lead_kind",
            "repeat",
            "owner_role",
            "applies_when",
            "needs_first",
            "owner_de",
            "owner_en",
            "task_de",
            "task_en",
            "explanation_de",
            "explanation_en",
            "why_de",
            "why_en",
            "link_de",
            "link_en",
            "evidence_de",
            "evidence_en");

    /** What the column {@code repeat} says of a yearly task. */
    public static final String YEARLY = "YEARLY";

    private TemplateText() {}

    /** Reads a table; never fails, but tells what is wrong. */
    public static TemplateReading read(String name, String text) {
        return new TemplateReader(name).read(text);
    }

    public static String write(Template template) {
        StringWriter text = new StringWriter();
        CsvWriter csv = CsvWriter.builder()
                .fieldSeparator(';')
                .lineDelimiter(LineDelimiter.LF)
                .bufferSize(0)
                .build(text);
        csv.writeRecord(COLUMNS);
        for (TemplateTask task : template.tasks()) csv.writeRecord(cells(task));
        return text.toString();
    }

    /** What a row says in each of the {@link #COLUMNS}. */
    public static List<String> cells(TemplateTask task) {
        TaskText de = task.de();
        TaskText en = task.en();
        return List.of(
                task.code(),
                task.phase().name(),
                task.anchor().letter(),
                String.valueOf(task.offsetDays()),
                String.valueOf(task.leadDays()),
                task.leadKind().name(),
                task.yearly() ? YEARLY : "",
                task.ownerRole().name(),
                task.appliesWhen().text(),
                task.needsFirst().text(),
                de.owner(),
                en.owner(),
                de.title(),
                en.title(),
                de.explanation(),
                en.explanation(),
                de.why(),
                en.why(),
                de.link(),
                en.link(),
                de.evidence(),
                en.evidence());
    }
}
