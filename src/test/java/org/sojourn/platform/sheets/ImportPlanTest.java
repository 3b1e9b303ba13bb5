package org.sojourn.platform.sheets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.sojourn.platform.sheets.Workbooks.csv;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sojourn.vocabulary.CefrLevel;
import org.sojourn.vocabulary.Points;
import org.sojourn.vocabulary.Programme;

class ImportPlanTest {
    private static final List<String> CODES = List.of("KCL-W", "KCL-S", "UMW-W", "UMW-S", "FLI-W");
    private static final Template LIST = ApplicantList.forPlaces(CODES);
    private static final String HEAD =
            "Matrikelnummer;Vorname;Nachname;E-Mail;Studiengang;Fachsemester;Grundpunkte;Punkte KCL;Sprache Englisch;Wunsch 1;Wunsch 2\n";
    private static final String ANNA =
            "4010101;Anna;Brandt;anna.brandt@example.org;Humanmedizin;6;81,0;;B2;KCL-W;FLI-W\n";
    private static final String EMIL = "4010105;Emil;Roth;emil.roth@example.org;Humanmedizin;5;70;;B2;UMW-S;UMW-W\n";

    private static ImportPlan plan(String text, Map<String, Map<String, String>> existing) {
        return ImportPlan.draw(SheetReader.read(csv(text), "liste.csv"), LIST, existing);
    }

    private static Map<String, String> here(String line) {
        return plan(HEAD + line, Map.of()).rows().get(0).values().canonical();
    }

    private static FileRefused refused(String head) {
        return catchThrowableOfType(FileRefused.class, () -> plan(head + "\n1;2;3;4;5;6\n", Map.of()));
    }

    private static String german(RowError error) {
        return error.allowed().in(Texts.in(Locale.GERMAN), Locale.GERMAN);
    }

    @Test
    void everyRowIsNewWhereNothingIs() {
        ImportPlan plan = plan(HEAD + ANNA + EMIL, Map.of());
        assertThat(plan.counts()).isEqualTo(new Counts(2, 0, 0, 0, 0, 0));
        assertThat(plan.mappedColumns()).isEqualTo(11);
        RowValues anna = plan.rows().get(0).values();
        assertThat(anna.need(ApplicantList.BASE)).isEqualTo(new Points(810));
        assertThat(anna.need(ApplicantList.PROGRAMME)).isEqualTo(Programme.MEDICINE);
        assertThat(anna.values(ApplicantList.LANGUAGE)).containsExactly(Map.entry("en", CefrLevel.B2));
        assertThat(anna.values(ApplicantList.PARTNER_POINTS)).isEmpty();
        assertThat(anna.values(ApplicantList.wishesFor(CODES)).values()).containsExactly("KCL-W", "FLI-W");
        assertThat(anna.canonical().get("basePoints")).isEqualTo("81.0");
    }

    @Test
    void thePreviewCountsAndShowsOldAndNew() {
        Map<String, Map<String, String>> existing =
                Map.of("4010101", here(ANNA.replace(";6;81,0", ";5;80,5")), "4010105", here(EMIL));
        ImportPlan plan = plan(
                HEAD
                        + ANNA
                        + EMIL
                        + EMIL.replace("4010105", "4010199")
                        + EMIL.replace("4010105", "=").replace("=", "x"),
                existing);
        assertThat(plan.counts()).isEqualTo(new Counts(1, 1, 1, 0, 1, 2));
        assertThat(plan.counts().toWrite()).isEqualTo(2);
        assertThat(plan.toWrite()).extracting(PlannedRow::number).containsExactly(2, 4);
        assertThat(plan.rows().get(0).changes())
                .extracting(
                        CellChange::header,
                        change -> change.before(Locale.GERMAN),
                        change -> change.after(Locale.GERMAN))
                .containsExactly(tuple("Fachsemester", "5", "6"), tuple("Grundpunkte", "80,5", "81,0"));
    }

    @Test
    void anotherWayToWriteTheSameIsNoChange() {
        String written =
                ANNA.replace("81,0", "81").replace("Humanmedizin", "medicine").replace("KCL-W", "kcl-w");
        assertThat(plan(HEAD + written, Map.of("4010101", here(ANNA))).counts().unchanged())
                .isEqualTo(1);
    }

    @Test
    void anEmptiedCellIsAChangeAndAnAbsentColumnIsNone() {
        Map<String, Map<String, String>> existing = Map.of("4010101", here(ANNA));
        PlannedRow row =
                plan(HEAD + ANNA.replace(";FLI-W", ";"), existing).rows().get(0);
        assertThat(row.changes())
                .extracting(CellChange::cellKey, CellChange::before, CellChange::after)
                .containsExactly(tuple("wish.2", "FLI-W", ""));
        String without = "Matrikelnummer;Vorname;Nachname;E-Mail;Studiengang;Fachsemester\n"
                + "4010101;Anna;Brandt;anna.brandt@example.org;Humanmedizin;6\n";
        assertThat(plan(without, existing).counts().unchanged()).isEqualTo(1);
    }

    @Test
    void headersAreReadInEitherLanguageWhateverTheirCase() {
        String mixed = " student NUMBER ;Vorname;Family\u00A0name;e-mail-adresse;programme;SEMESTER;Base points;"
                + "points kcl;Language  English;Wish 1;wunsch 2\n";
        ImportPlan plan = plan(mixed + ANNA, Map.of("4010101", here(ANNA)));
        assertThat(plan.counts().unchanged()).isEqualTo(1);
        assertThat(plan.ignoredColumns()).isEmpty();
    }

    @Test
    void unknownColumnsAreListedAndNotRead() {
        String more = HEAD.replace("\n", ";Bemerkung;Punkte XYZ;Wunsch x;Fehler\n");
        ImportPlan plan = plan(more + ANNA.replace("\n", ";hallo;9;KCL-W;alt\n"), Map.of("4010101", here(ANNA)));
        assertThat(plan.ignoredColumns()).containsExactly("Bemerkung", "Punkte XYZ", "Wunsch x");
        assertThat(plan.counts().unchanged()).isEqualTo(1);
    }

    @Test
    void aMissingKeyColumnRefusesTheFile() {
        FileRefused refusal = refused("Vorname;Nachname;E-Mail;Studiengang;Fachsemester;x");
        assertThat(refusal.reason()).isEqualTo(Refusal.MISSING_KEY_COLUMN);
        assertThat(refusal.said().in(Texts.in(Locale.GERMAN), Locale.GERMAN)).contains("„Matrikelnummer“");
        assertThat(refusal.said().in(Texts.in(Locale.ENGLISH), Locale.ENGLISH)).contains("“Student number”");
    }

    @Test
    void missingColumnsRefuseTheFileByName() {
        FileRefused refusal = refused("Matrikelnummer;Vorname;Nachname;Studiengang;x;y");
        assertThat(refusal.reason()).isEqualTo(Refusal.MISSING_COLUMNS);
        assertThat(refusal.said().in(Texts.in(Locale.GERMAN), Locale.GERMAN)).contains("E-Mail, Fachsemester");
    }

    @Test
    void theSameColumnTwiceRefusesTheFileEvenInTwoLanguages() {
        FileRefused refusal = refused("Matrikelnummer;Student number;Vorname;Nachname;E-Mail;Studiengang");
        assertThat(refusal.reason()).isEqualTo(Refusal.SAME_COLUMN_TWICE);
        assertThat(refusal.said().arguments()).containsExactly("Matrikelnummer", "Student number");
        assertThat(refused("Wunsch 1;Wish 1;a;b;c;d").reason()).isEqualTo(Refusal.SAME_COLUMN_TWICE);
    }

    @Test
    void anotherListIsRefused() {
        assertThat(refused("Kürzel;Partner;Semester;Art;Studiengang;Plätze").reason())
                .isEqualTo(Refusal.WRONG_TEMPLATE);
    }

    @Test
    void anErrorNamesRowColumnValueAndWhatIsAllowed() {
        String wrong = EMIL.replace(";5;70;", ";0;70;").replace("UMW-W", "KCL-F");
        ImportPlan plan = plan(HEAD + ANNA + wrong, Map.of());
        assertThat(plan.errors())
                .extracting(RowError::row, RowError::column, RowError::value, ImportPlanTest::german)
                .containsExactly(
                        tuple(3, "Fachsemester", "0", "ganze Zahl zwischen 1 und 30"),
                        tuple(3, "Wunsch 2", "KCL-F", "eines davon: KCL-W, KCL-S, UMW-W, UMW-S, FLI-W"));
        assertThat(plan.rows().get(0).state()).isEqualTo(RowState.NEW);
    }

    @Test
    void aBlankCellInANeededColumnIsAnError() {
        ImportPlan plan = plan(HEAD + ANNA.replace("4010101", "") + EMIL.replace("Roth", " "), Map.of());
        assertThat(plan.errors()).extracting(RowError::column).containsExactly("Matrikelnummer", "Nachname");
    }

    @Test
    void theSameKeyTwiceIsAnErrorInBothRowsThatNamesBoth() {
        ImportPlan plan = plan(HEAD + ANNA + EMIL + ANNA, Map.of("4010101", here(ANNA)));
        assertThat(plan.counts()).isEqualTo(new Counts(1, 0, 0, 0, 2, 0));
        assertThat(plan.errors()).extracting(RowError::row).containsExactly(2, 4);
        assertThat(german(plan.errors().get(0))).isEqualTo("„4010101“ nur einmal. Es steht in den Zeilen 2, 4.");
        assertThat(plan.errors().get(0).column()).isEqualTo("Matrikelnummer");
    }

    @Test
    void aTornRowIsAnError() {
        ImportPlan plan = plan(HEAD + ANNA.replace("\n", ";KCL-S;UMW-W\n"), Map.of());
        assertThat(german(plan.errors().get(0))).startsWith("Die Zeile hat 2 Zellen mehr als die Kopfzeile.");
    }

    @Test
    void theCallerAddsItsOwnConditions() {
        Message closed = Message.of("platform.import.error.oneOf", "KCL");
        Template strict = LIST.checkedBy(row -> row.need(ApplicantList.SEMESTER) < 6
                ? List.of(Complaint.of(ApplicantList.SEMESTER, closed))
                : List.of());
        Sheet sheet = SheetReader.read(csv(HEAD + ANNA + EMIL), "x.csv");
        ImportPlan plan = ImportPlan.draw(sheet, strict, Map.of());
        assertThat(plan.errors()).containsExactly(new RowError(3, "Fachsemester", "5", closed));
        ImportPlan more = plan.with(Map.of(2, List.of(new Complaint("wish.1", closed), new Complaint("", closed))));
        assertThat(more.errors())
                .contains(new RowError(2, "Wunsch 1", "KCL-W", closed), new RowError(2, "", "", closed));
        assertThat(more.counts().errors()).isEqualTo(2);
    }

    @Test
    void anEditOfAnOlderVersionIsAConflictAndNothingElse() {
        Column<Integer> version = Column.optional("version", "Version", "Version", Parsers.whole(0, 99))
                .asVersion();
        Column<String> key = Column.required("key", "Nr", "No", Parsers.text(9)).asKey();
        Column<String> word = Column.optional("word", "Wort", "Word", Parsers.text(9));
        Template list = Template.of(Label.same("Liste"), key, word, version);
        Map<String, Map<String, String>> existing = Map.of(
                "a",
                Map.of("key", "a", "word", "x", "version", "2"),
                "b",
                Map.of("key", "b", "word", "x", "version", "2"),
                "c",
                Map.of("key", "c", "word", "x", "version", "2"),
                "d",
                Map.of("key", "d", "word", "x", "version", "2"));
        Sheet sheet = SheetReader.read(csv("Nr;Wort;Version\na;y;1\nb;x;1\nc;y;2\nd;y;\n"), "x.csv");
        assertThat(ImportPlan.draw(sheet, list, existing).rows())
                .extracting(PlannedRow::state)
                .containsExactly(RowState.CONFLICT, RowState.UNCHANGED, RowState.CHANGED, RowState.CHANGED);
    }

    @Test
    void rowsWithoutACodeAreRecognisedByWhatTheyAre() {
        String text =
                "Partner;Term;Kind;Programme;Length (weeks);Places\nKCL;Winter;PJ;Medicine;16;2\nKCL;;PJ;Medicine;16;2\n";
        ImportPlan plan = ImportPlan.draw(SheetReader.read(csv(text), "x.csv"), PlaceList.TEMPLATE, Map.of());
        assertThat(plan.rows()).extracting(PlannedRow::key).containsExactly("KCL-W-PRACTICAL_YEAR-MEDICINE", "");
        assertThat(plan.errors()).extracting(RowError::column).containsExactly("Term");
    }

    @Test
    void theFingerprintChangesWithTheEffectAndOnlyWithIt() {
        Map<String, Map<String, String>> before = Map.of("4010101", here(ANNA.replace(";6;", ";5;")));
        Map<String, Map<String, String>> after = Map.of("4010101", here(ANNA.replace(";6;", ";4;")));
        assertThat(plan(HEAD + ANNA, before).fingerprint())
                .isEqualTo(plan(HEAD + ANNA, before).fingerprint())
                .isNotEqualTo(plan(HEAD + ANNA, after).fingerprint())
                .isNotEqualTo(plan(HEAD + ANNA, Map.of()).fingerprint());
    }
}
