package org.sojourn.students;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.sojourn.access.people.PersonRow;
import org.sojourn.calls.rules.Grade;
import org.sojourn.platform.sheets.CellChange;
import org.sojourn.platform.sheets.ImportPlan;
import org.sojourn.platform.sheets.Note;
import org.sojourn.platform.sheets.RowError;
import org.sojourn.platform.sheets.RowState;
import org.sojourn.platform.sheets.SheetReader;
import org.sojourn.platform.sheets.SheetTable;
import org.sojourn.platform.sheets.SheetWriter;
import org.sojourn.vocabulary.Programme;

class StudentPlanTest {
    private static final String HEAD = "Matrikelnummer;Vorname;Nachname;E-Mail;Studiengang;Fachsemester;M1-Note\n";
    private static final PersonRow ANNA = new PersonRow(1, 0, "Anna", "Brandt", "anna@example.org", "0010101");
    private static final PersonRow VAN = new PersonRow(2, 0, "Văn Đức", "Trần", "van@example.org", "0210959");
    private static final StudentFacts SIXTH = new StudentFacts(Programme.MEDICINE, 6, new Grade(170));
    private static final StudentFacts SEVENTH = new StudentFacts(Programme.DENTISTRY, 7, null);

    @Test
    void somebodyUnknownIsNewAndHerNumberKeepsItsZeros() {
        ImportPlan plan = draw(nobody(), HEAD + "0010101;Anna;Brandt;anna@example.org;Humanmedizin;6;1,7\n");
        assertThat(plan.rows().get(0).state()).isEqualTo(RowState.NEW);
        assertThat(plan.rows().get(0).key()).isEqualTo("0010101");
        assertThat(StudentSheet.facts(plan.rows().get(0).values(), null)).isEqualTo(SIXTH);
    }

    @Test
    void whatGoesOutAndComesBackUntouchedChangesNothingInEveryFormatAndLanguage() {
        StudentPlan plan = both(SIXTH);
        for (Locale locale : List.of(Locale.GERMAN, Locale.ENGLISH)) {
            SheetTable table = SheetTable.of(
                    plan.export().template(), locale, plan.export().cells(), 0);
            for (byte[] file :
                    List.of(SheetWriter.xlsx(table), SheetWriter.csvGerman(table), SheetWriter.csvInternational(table)))
                assertThat(plan.draw(SheetReader.read(file, "students"))
                                .counts()
                                .unchanged())
                        .isEqualTo(2);
        }
    }

    @Test
    void anEditedCellIsTheOnlyChange() {
        StudentPlan plan = both(SIXTH);
        ImportPlan drawn = draw(plan, csv(plan).replace(";6;1,7", ";7;1,7"));
        assertThat(drawn.counts().changed()).isEqualTo(1);
        assertThat(drawn.counts().unchanged()).isEqualTo(1);
        assertThat(drawn.in(RowState.CHANGED).get(0).changes())
                .extracting(CellChange::cellKey, CellChange::before, CellChange::after)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("semester", "6", "7"));
    }

    @Test
    void aRowEditedThereAndChangedHereIsAConflictWithBothValues() {
        String edited = csv(both(SIXTH)).replace(";6;1,7", ";7;1,7");
        ImportPlan drawn = draw(both(new StudentFacts(Programme.MEDICINE, 8, new Grade(170))), edited);
        assertThat(drawn.toWrite()).isEmpty();
        CellChange conflict = drawn.in(RowState.CONFLICT).get(0).changes().get(0);
        assertThat(conflict.before()).isEqualTo("8");
        assertThat(conflict.after()).isEqualTo("7");
    }

    @Test
    void aRowNobodyEditedIsNoConflictHoweverMuchHasHappenedHere() {
        String untouched = csv(both(SIXTH));
        ImportPlan drawn = draw(both(new StudentFacts(Programme.MEDICINE, 8, null)), untouched);
        assertThat(drawn.counts().unchanged()).isEqualTo(2);
        assertThat(drawn.counts().conflicts()).isZero();
        assertThat(drawn.notes()).extracting(note -> note.said().key()).containsExactly("students.import.newer");
    }

    @Test
    void aFileWithoutTheStateIsTakenAtItsWord() {
        ImportPlan drawn = draw(both(SIXTH), HEAD + "0010101;Anna;Brandt;anna@example.org;Humanmedizin;9;1,7\n");
        assertThat(drawn.counts().changed()).isEqualTo(1);
    }

    @Test
    void whoWasTakenOutSinceTheExportDoesNotComeBackUnseen() {
        ImportPlan drawn = draw(nobody(), csv(both(SIXTH)));
        assertThat(drawn.counts().errors()).isEqualTo(2);
        assertThat(drawn.errors()).extracting(error -> error.allowed().key()).containsOnly("students.import.gone");
    }

    @Test
    void anAddressBelongsToOnePersonInTheFileAndHere() {
        String anna = "0010101;Anna;Brandt;VAN@example.org;Humanmedizin;6;1,7\n";
        assertThat(draw(both(SIXTH), HEAD + anna).errors())
                .extracting(error -> error.allowed().key())
                .containsExactly("students.import.addressTaken");
        String other = "0010102;Ben;Hartwig;van@Example.org;Humanmedizin;6;\n";
        assertThat(draw(nobody(), HEAD + anna + other).errors())
                .extracting(RowError::row, error -> error.allowed().key())
                .containsExactly(org.assertj.core.groups.Tuple.tuple(3, "students.import.addressTwice"));
    }

    @Test
    void aMissingGradeColumnKeepsTheGradeAndABlankCellEmptiesIt() {
        String without = "Matrikelnummer;Vorname;Nachname;E-Mail;Studiengang;Fachsemester\n"
                + "0010101;Anna;Brandt;anna@example.org;Humanmedizin;7\n";
        assertThat(facts(draw(both(SIXTH), without)).grade()).isEqualTo(new Grade(170));
        String blank = HEAD + "0010101;Anna;Brandt;anna@example.org;Humanmedizin;7;\n";
        assertThat(facts(draw(both(SIXTH), blank)).grade()).isNull();
    }

    @Test
    void whoIsHereUnderAnotherNameWithoutARecordIsPointedOut() {
        StudentPlan plan = new StudentPlan(List.of(ANNA), Map.of());
        ImportPlan drawn = draw(plan, HEAD + "0010101;Anna;Brand;anna@example.org;Humanmedizin;6;1,7\n");
        assertThat(drawn.notes()).extracting(Note::rows).containsExactly(List.of(2));
        assertThat(drawn.in(RowState.NEW)).hasSize(1);
    }

    @Test
    void theStateHasLettersOnlySoThatNoSpreadsheetTakesItForANumber() {
        for (int semester = 1; semester <= 30; semester++)
            assertThat(StudentSheet.state(ANNA, new StudentFacts(Programme.MEDICINE, semester, null)))
                    .matches("[a-p]{10}");
    }

    @Test
    void whateverIsEditedThereOrChangedHereNothingIsOverwrittenThatSomebodyElseChanged() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int round = 0; round < 200; round++) {
            boolean edited = random.nextBoolean();
            boolean changed = random.nextBoolean();
            int there = 1 + random.nextInt(30);
            int here = 1 + random.nextInt(30);
            String file = csv(both(SIXTH));
            if (edited) file = file.replace(";6;1,7", ";" + there + ";1,7");
            StudentFacts now = changed ? new StudentFacts(Programme.MEDICINE, here, new Grade(170)) : SIXTH;
            ImportPlan drawn = draw(both(now), file);
            boolean reallyEdited = edited && there != 6;
            boolean reallyChanged = changed && here != 6;
            boolean writes = reallyEdited && !reallyChanged;
            boolean collides = reallyEdited && reallyChanged && there != here;
            assertThat(drawn.toWrite()).as("seed %s round %s", seed, round).hasSize(writes ? 1 : 0);
            assertThat(drawn.counts().conflicts())
                    .as("seed %s round %s", seed, round)
                    .isEqualTo(collides ? 1 : 0);
        }
    }

    private static StudentFacts facts(ImportPlan plan) {
        return StudentSheet.facts(plan.toWrite().get(0).values(), SIXTH);
    }

    private static StudentPlan nobody() {
        return new StudentPlan(List.of(), Map.of());
    }

    private static StudentPlan both(StudentFacts annas) {
        Map<Long, StudentFacts> records = new HashMap<>(Map.of(ANNA.id(), annas, VAN.id(), SEVENTH));
        return new StudentPlan(new ArrayList<>(List.of(ANNA, VAN)), records);
    }

    private static String csv(StudentPlan plan) {
        SheetTable table = SheetTable.of(
                plan.export().template(), Locale.GERMAN, plan.export().cells(), 0);
        return new String(SheetWriter.csvGerman(table), StandardCharsets.UTF_8);
    }

    private static ImportPlan draw(StudentPlan plan, String csv) {
        return plan.draw(SheetReader.read(csv.getBytes(StandardCharsets.UTF_8), "studierende.csv"));
    }
}
