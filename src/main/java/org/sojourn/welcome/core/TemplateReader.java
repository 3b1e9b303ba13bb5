package org.sojourn.welcome.core;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** Reads one table of {@link TemplateText}. */
final class TemplateReader {
    private static final List<String> ASKED =
            List.of("code", "phase", "anchor", "offset_days", "lead_days", "lead_kind", "owner_role");

    private final String name;
    private final List<Flaw> flaws = new ArrayList<>();
    private final List<TemplateTask> tasks = new ArrayList<>();
    private final Map<String, Integer> columns = new HashMap<>();

    TemplateReader(String name) {
        this.name = name;
    }

    TemplateReading read(String text) {
        for (CsvRecord row : rows(text)) {
            if (columns.isEmpty()) header(row.getFields());
            else if (flaws.stream().noneMatch(flaw -> flaw.row() == 0)) task(row.getFields());
        }
        Template template = new Template(name, tasks);
        if (flaws.stream().noneMatch(flaw -> flaw.row() == 0)) flaws.addAll(template.flaws());
        return new TemplateReading(template, flaws);
    }

    private List<CsvRecord> rows(String text) {
        String body = text.startsWith("\uFEFF") ? text.substring(1) : text;
        // A quote that is never closed would swallow every row after it.
        if (body.chars().filter(each -> each == '"').count() % 2 == 1) return unreadable();
        try (CsvReader<CsvRecord> csv = CsvReader.builder()
                        .fieldSeparator(separator(body))
                        .skipEmptyLines(true)
                        .allowExtraCharsAfterClosingQuote(false)
                        .allowExtraFields(true)
                        .allowMissingFields(true)
                        .ofCsvRecord(body);
                Stream<CsvRecord> rows = csv.stream()) {
            return rows.toList();
        } catch (CsvParseException | IOException | UncheckedIOException torn) {
            return unreadable();
        }
    }

    private List<CsvRecord> unreadable() {
        flaws.add(Flaw.of(0, "", Flaw.Kind.UNREADABLE));
        return List.of();
    }

    /** Spreadsheets of other countries save with commas or tabs. */
    private static char separator(String text) {
        String header = text.lines().findFirst().orElse("");
        if (header.contains(";")) return ';';
        return header.contains("\t") ? '\t' : ',';
    }

    private void header(List<String> names) {
        for (int i = 0; i < names.size(); i++)
            columns.putIfAbsent(names.get(i).strip().toLowerCase(Locale.ROOT), i);
        for (String asked : ASKED)
            if (!columns.containsKey(asked)) flaws.add(Flaw.of(0, "", Flaw.Kind.COLUMN_MISSING, asked));
    }

    private void task(List<String> fields) {
        if (fields.stream().allMatch(String::isBlank)) return;
        Cells cells = new Cells(fields, tasks.size() + 1);
        tasks.add(new TemplateTask(
                cells.text("code"),
                cells.word("phase", Phase.class, Phase.PREP),
                cells.anchor(),
                cells.number("offset_days"),
                cells.number("lead_days"),
                cells.word("lead_kind", LeadKind.class, LeadKind.WORK),
                cells.yearly(),
                cells.word("owner_role", OwnerRole.class, OwnerRole.WELCOME_SERVICE),
                Condition.parse(cells.text("applies_when")),
                Needs.parse(cells.text("needs_first")),
                cells.language("de"),
                cells.language("en")));
    }

    /** One row, its cells by column. */
    private final class Cells {
        private final List<String> fields;
        private final int row;

        private Cells(List<String> fields, int row) {
            this.fields = fields;
            this.row = row;
        }

        private String text(String column) {
            Integer at = columns.get(column);
            return at == null || at >= fields.size() ? "" : fields.get(at).strip();
        }

        private void flaw(Flaw.Kind kind, String column) {
            flaws.add(Flaw.of(row, text("code"), kind, column, text(column)));
        }

        private <E extends Enum<E>> E word(String column, Class<E> kind, E instead) {
            for (E each : kind.getEnumConstants()) if (each.name().equals(text(column))) return each;
            flaw(Flaw.Kind.UNKNOWN_WORD, column);
            return instead;
        }

        private Anchor anchor() {
            return Anchor.of(text("anchor")).orElseGet(() -> {
                flaw(Flaw.Kind.UNKNOWN_WORD, "anchor");
                return Anchor.ARRIVAL;
            });
        }

        private int number(String column) {
            try {
                return Integer.parseInt(text(column));
            } catch (NumberFormatException unreadable) {
                flaw(Flaw.Kind.NUMBER_UNREADABLE, column);
                return 0;
            }
        }

        private boolean yearly() {
            String word = text("repeat");
            if (!word.isEmpty() && !word.equals(TemplateText.YEARLY)) flaw(Flaw.Kind.UNKNOWN_WORD, "repeat");
            return word.equals(TemplateText.YEARLY);
        }

        private TaskText language(String language) {
            return new TaskText(
                    said("task", language),
                    said("explanation", language),
                    said("why", language),
                    said("owner", language),
                    said("evidence", language),
                    said("link", language));
        }

        private String said(String column, String language) {
            String named = column + "_" + language;
            boolean english = language.equals("en") && !columns.containsKey(named);
            return text(english ? column : named);
        }
    }
}
