package org.sojourn.platform.web;

import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import org.sojourn.platform.Texts;
import org.sojourn.platform.sheets.CellChange;
import org.sojourn.platform.sheets.Counts;
import org.sojourn.platform.sheets.FileRefused;
import org.sojourn.platform.sheets.ImportPlan;
import org.sojourn.platform.sheets.Message;
import org.sojourn.platform.sheets.Note;
import org.sojourn.platform.sheets.PlannedRow;
import org.sojourn.platform.sheets.RowError;
import org.sojourn.platform.sheets.RowState;

/**
 * A plan of an import in one language, for the tag {@code sj:importpreview}. A file that was refused as a whole has a
 * view too: {@link #refused} with its sentence, and no plan.
 *
 * <p>At most {@value #SHOWN} rows of each kind are shown; the figures count all.
 */
public final class ImportView {
    public static final int SHOWN = 200;
    private static final String BUNDLE = "org.sojourn.messages";

    private final ImportPlan plan;
    private final String refusal;
    private final Locale locale;

    private ImportView(ImportPlan plan, String refusal, Locale locale) {
        this.plan = plan;
        this.refusal = refusal;
        this.locale = locale;
    }

    public static ImportView of(ImportPlan plan, Locale locale) {
        return new ImportView(plan, null, locale);
    }

    public static ImportView refused(FileRefused refused, Locale locale) {
        return new ImportView(null, sentence(refused.said(), locale), locale);
    }

    private static String sentence(Message message, Locale locale) {
        return message.in(texts(locale), locale);
    }

    /** The texts of the house in a language, for an error file beside the page. */
    public static ResourceBundle texts(Locale locale) {
        return ResourceBundle.getBundle(BUNDLE, locale, Thread.currentThread().getContextClassLoader(), CONTROL);
    }

    private static final ResourceBundle.Control CONTROL =
            ResourceBundle.Control.getNoFallbackControl(List.copyOf(ResourceBundle.Control.FORMAT_PROPERTIES));

    /** Why the file as a whole is not taken, or null. */
    public String getRefusal() {
        return refusal;
    }

    public Counts getCounts() {
        return plan.counts();
    }

    /** To be handed back with the yes, so that nothing else is written than what was shown. */
    public String getFingerprint() {
        return plan == null ? null : plan.fingerprint();
    }

    /** The news: "19 Änderungen, 3 Zeilen mit Fehlern". */
    public String getHeadline() {
        if (plan == null) return say("refused.title");
        Counts counts = plan.counts();
        return counts.errors() == 0
                ? say("headline.clean", counts.toWrite())
                : say("headline", counts.toWrite(), counts.errors());
    }

    /** File, number of rows, sheet. */
    public String getSource() {
        if (plan == null) return say("refused.nothingWritten");
        String name = plan.sheet().fileName();
        String rows = number(plan.rows().size());
        String sheet = plan.sheet().name();
        return sheet.isEmpty() ? say("source.csv", name, rows) : say("source", name, rows, sheet);
    }

    /** "9 von 10": columns the file has that were read. */
    public String getMapped() {
        return say(
                "step.mapped.count",
                plan.mappedColumns(),
                plan.mappedColumns() + plan.ignoredColumns().size());
    }

    public String getIgnored() {
        return plan.ignoredColumns().isEmpty() ? null : say("ignored", String.join(", ", plan.ignoredColumns()));
    }

    /** What is to be known about rows that are taken: "Zeilen 3, 7: …". */
    public List<String> getNotes() {
        return plan.notes().stream().map(this::note).toList();
    }

    private String note(Note note) {
        String rows = note.rows().stream().limit(SHOWN).map(String::valueOf).collect(Collectors.joining(", "));
        return say("notes", note.rows().size(), rows, sentence(note.said(), locale));
    }

    public boolean isWritable() {
        return plan != null && plan.counts().toWrite() > 0;
    }

    public boolean isWrong() {
        return plan != null && plan.counts().errors() > 0;
    }

    public String getLeaveOutLabel() {
        return say("skipErrors", plan.counts().toWrite());
    }

    public String getApplyLabel() {
        return say("apply", plan.counts().toWrite());
    }

    public List<ErrorRow> getErrors() {
        return plan.errors().stream().limit(SHOWN).map(this::error).toList();
    }

    private ErrorRow error(RowError error) {
        String column = error.column().isEmpty() ? say("column.wholeRow") : error.column();
        return new ErrorRow(row(error.row()), column, error.value(), sentence(error.allowed(), locale));
    }

    public String getChangesSummary() {
        return say(
                "changes.summary", plan.counts().changedCells(), plan.counts().changed());
    }

    public List<ChangeRow> getChanges() {
        return cells(RowState.CHANGED);
    }

    /** Every cell of a conflict, as it is here and as the file has it. */
    public List<ChangeRow> getConflictCells() {
        return cells(RowState.CONFLICT);
    }

    private List<ChangeRow> cells(RowState state) {
        List<ChangeRow> rows = new ArrayList<>();
        for (PlannedRow row : plan.in(state))
            for (CellChange change : row.changes()) if (rows.size() < SHOWN) rows.add(change(row, change));
        return rows;
    }

    private ChangeRow change(PlannedRow row, CellChange change) {
        return new ChangeRow(
                row(row.number()),
                row.key(),
                change.header(),
                filled(change.before(locale)),
                filled(change.after(locale)));
    }

    private String filled(String text) {
        return text.isEmpty() ? say("column.blank") : text;
    }

    public List<NewRow> getAdded() {
        return plan.in(RowState.NEW).stream()
                .limit(SHOWN)
                .map(row -> new NewRow(row(row.number()), row.key()))
                .toList();
    }

    public List<String> getConflicts() {
        return plan.in(RowState.CONFLICT).stream()
                .limit(SHOWN)
                .map(row -> say("conflict.row", number(row.number())))
                .toList();
    }

    public String getConflictTitle() {
        return say("conflict.title", plan.counts().conflicts());
    }

    /** "200 von 1.340", or null when everything is shown. */
    public String getMoreErrors() {
        return more(plan.errors().size());
    }

    public String getMoreChanges() {
        return more(plan.counts().changedCells());
    }

    public String getMoreAdded() {
        return more(plan.counts().added());
    }

    private String more(int all) {
        return all <= SHOWN ? null : say("more", number(SHOWN), number(all));
    }

    private String row(int number) {
        return say("column.row", "" + number);
    }

    private String number(long number) {
        return NumberFormat.getIntegerInstance(locale).format(number);
    }

    private String say(String key, Object... arguments) {
        return Texts.in(locale, "platform.import." + key, arguments);
    }

    /** What is wrong in one cell. */
    public record ErrorRow(String where, String column, String value, String allowed) {}

    /** A cell that would change. */
    public record ChangeRow(String where, String key, String column, String before, String after) {}

    /** A row that would be new. */
    public record NewRow(String where, String key) {}
}
