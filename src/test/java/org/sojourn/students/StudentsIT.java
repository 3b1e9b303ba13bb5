package org.sojourn.students;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sojourn.access.As;
import org.sojourn.access.NotPermitted;
import org.sojourn.container.ContainerTest;
import org.sojourn.container.Given;
import org.sojourn.container.Sql;
import org.sojourn.documents.UploadDesk;
import org.sojourn.platform.sheets.ImportPlan;
import org.sojourn.platform.sheets.SheetTable;
import org.sojourn.platform.sheets.SheetWriter;
import org.sojourn.students.StudentDesk.ImportStudents;
import org.sojourn.students.StudentDesk.ImportUpload;
import org.sojourn.students.StudentDesk.UndoImport;
import org.sojourn.students.StudentSearch.Sort;

@ContainerTest
class StudentsIT {
    private static final String HEAD = "Matrikelnummer;Vorname;Nachname;E-Mail;Studiengang;Fachsemester;M1-Note\n";

    @Inject
    StudentDesk desk;

    @Inject
    StudentRegister register;

    @Inject
    UploadDesk uploads;

    @AfterEach
    void theClockIsRightAgain() {
        Given.theClockIsAheadBy(Duration.ZERO);
    }

    @Test
    void aListOpensAccountsAndWhatItSaysStandsWithItsSource() {
        As.coordinator();
        long number = Given.number();
        assertThat(desk.importStudents(list(row(number, 6, "1,7")))).isEqualTo(new StudentImportOutcome(1, 0, 0, 0));
        As.account(account(number));
        MyStudies mine = register.mine().orElseThrow();
        assertThat(mine.facts().semester()).isEqualTo(6);
        assertThat(mine.facts().grade()).hasToString("1.7");
        assertThat(mine.file()).isEqualTo("studierende.csv");
    }

    @Test
    void theSameListAgainChangesNothingAndWritesNothing() {
        As.coordinator();
        long number = Given.number();
        desk.importStudents(list(row(number, 6, "")));
        long lists = lists();
        assertThat(desk.importStudents(list(row(number, 6, "")))).isEqualTo(new StudentImportOutcome(0, 0, 1, 0));
        assertThat(lists()).isEqualTo(lists);
    }

    @Test
    void aFileIsTakenInOnceHoweverOftenTheButtonIsPressed() {
        As.coordinator();
        long number = Given.number();
        long file = uploads.keep(new UploadDesk.KeepUpload(
                StudentDesk.UPLOAD_PURPOSE, 0, "studierende.csv", bytes(HEAD + row(number, 6, ""))));
        ImportPlan seen = register.preview("studierende.csv", bytes(HEAD + row(number, 6, "")));
        assertThat(desk.importUpload(new ImportUpload(file, false, seen.fingerprint()))
                        .added())
                .isEqualTo(1);
        assertThatThrownBy(() -> desk.importUpload(new ImportUpload(file, false, seen.fingerprint())))
                .hasMessage("upload-used");
    }

    @Test
    void aListWhoseEffectIsNoLongerTheOneAgreedToWritesNothing() {
        As.coordinator();
        long number = Given.number();
        String agreed = register.preview("studierende.csv", bytes(HEAD + row(number, 6, "")))
                .fingerprint();
        desk.importStudents(list(row(number, 5, "")));
        assertThatThrownBy(() -> desk.importStudents(
                        new ImportStudents("studierende.csv", bytes(HEAD + row(number, 6, "")), false, agreed)))
                .hasMessage("import-changed");
        assertThat(semester(number)).isEqualTo(5);
    }

    @Test
    void oneWrongRowKeepsTheWholeListOutUnlessItIsLeftOut() {
        As.coordinator();
        long number = Given.number();
        String rows = row(number, 6, "") + row(Given.number(), 77, "");
        assertThatThrownBy(() -> desk.importStudents(list(rows))).hasMessage("import-has-errors");
        assertThat(Sql.number("SELECT COUNT(*) FROM account WHERE student_number = ?", "" + number))
                .isZero();
        assertThat(desk.importStudents(new ImportStudents("studierende.csv", bytes(HEAD + rows), true, null)))
                .isEqualTo(new StudentImportOutcome(1, 0, 0, 1));
    }

    @Test
    void aStaleRowIsAConflictAndStaysAsItIs() {
        As.coordinator();
        long number = Given.number();
        desk.importStudents(list(row(number, 6, "")));
        String edited = exported(number).replace(";6;", ";7;");
        desk.importStudents(list(row(number, 9, "")));
        assertThat(desk.importStudents(new ImportStudents("zurück.csv", bytes(edited), false, null)))
                .isEqualTo(new StudentImportOutcome(0, 0, 0, 1));
        assertThat(semester(number)).isEqualTo(9);
    }

    @Test
    void anEditedCellComesBackAndNothingElseChanges() {
        As.coordinator();
        long number = Given.number();
        desk.importStudents(list(row(number, 6, "2,3")));
        String edited = exported(number).replace(";6;", ";7;");
        assertThat(desk.importStudents(new ImportStudents("zurück.csv", bytes(edited), false, null)))
                .isEqualTo(new StudentImportOutcome(0, 1, 0, 0));
        assertThat(semester(number)).isEqualTo(7);
        assertThat(Sql.number("SELECT grade_hundredths FROM student_record WHERE account_id = ?", account(number)))
                .isEqualTo(230);
    }

    @Test
    void theLastListIsTakenBackWithTheAccountsItOpened() {
        As.coordinator();
        long known = Given.number();
        desk.importStudents(list(row(known, 6, "1,3")));
        long fresh = Given.number();
        String changed = row(known, 7, "").replace("Person", "Anders");
        desk.importStudents(list(changed + row(fresh, 5, "")));
        Undone undone = desk.undo(new UndoImport(last()));
        assertThat(undone.restored()).isEqualTo(1);
        assertThat(undone.removed()).isEqualTo(1);
        assertThat(undone.kept()).isEmpty();
        assertThat(undone.accountsKept()).isEmpty();
        assertThat(semester(known)).isEqualTo(6);
        assertThat(Sql.number("SELECT grade_hundredths FROM student_record WHERE account_id = ?", account(known)))
                .isEqualTo(130);
        assertThat(Sql.text("SELECT family_name FROM account WHERE id = ?", account(known)))
                .isEqualTo("Person");
        assertThat(Sql.number("SELECT COUNT(*) FROM account WHERE student_number = ?", "" + fresh))
                .isZero();
        assertThatThrownBy(() -> desk.undo(new UndoImport(last()))).hasMessage("students-import-undone");
    }

    @Test
    void whatWasChangedSinceStaysAndIsNamed() {
        As.coordinator();
        long number = Given.number();
        desk.importStudents(list(row(number, 6, "")));
        Sql.change("UPDATE account SET email = ? WHERE student_number = ?", number + "@elsewhere.example", "" + number);
        Undone undone = desk.undo(new UndoImport(last()));
        assertThat(undone.kept()).hasSize(1);
        assertThat(undone.kept().get(0)).contains("" + number);
        assertThat(semester(number)).isEqualTo(6);
    }

    @Test
    void anAccountOnWhichSomethingHangsStaysAndIsNamed() {
        As.coordinator();
        long number = Given.number();
        desk.importStudents(list(row(number, 6, "")));
        Given.aDocument(account(number));
        Undone undone = desk.undo(new UndoImport(last()));
        assertThat(undone.removed()).isEqualTo(1);
        assertThat(undone.accountsKept()).hasSize(1);
        assertThat(undone.accountsKept().get(0)).contains("" + number);
        assertThat(account(number)).isPositive();
    }

    @Test
    void nothingIsTakenBackAfterADayNorAnOlderList() {
        As.coordinator();
        long number = Given.number();
        desk.importStudents(list(row(number, 6, "")));
        long first = last();
        desk.importStudents(list(row(number, 7, "")));
        assertThatThrownBy(() -> desk.undo(new UndoImport(first))).hasMessage("students-import-not-last");
        long second = last();
        Given.theClockIsAheadBy(Duration.ofHours(24));
        assertThatThrownBy(() -> desk.undo(new UndoImport(second))).hasMessage("students-import-too-old");
        assertThat(semester(number)).isEqualTo(7);
    }

    @Test
    void aStudentSeesHerOwnRecordAndNobodyElses() {
        As.student();
        assertThat(register.mine()).isEmpty();
        assertThatThrownBy(() -> register.export()).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> desk.undo(new UndoImport(1))).isInstanceOf(NotPermitted.class);
    }

    @Test
    void fiveThousandStudentsAreTakenInListedQuicklyAndTakenBack() {
        As.coordinator();
        long base = Given.number() * 100_000 % 100_000_000_000L;
        String rows = IntStream.range(0, 5_000)
                .mapToObj(i -> row(base + i, 1 + i % 12, i % 3 == 0 ? "1,7" : ""))
                .collect(Collectors.joining());
        long start = System.nanoTime();
        assertThat(desk.importStudents(list(rows)).added()).isEqualTo(5_000);
        System.out.println("5,000 students imported in " + since(start) + " ms");
        long list = last();
        register.list(search(Sort.NAME));
        for (Sort sort : Sort.values()) {
            long asked = System.nanoTime();
            StudentPage page = register.list(search(sort));
            long took = since(asked);
            System.out.println("list of 5,000 students by " + sort + ": " + took + " ms");
            assertThat(page.total()).isGreaterThanOrEqualTo(5_000);
            assertThat(page.rows()).hasSize(50);
            assertThat(took).isLessThan(300);
        }
        start = System.nanoTime();
        assertThat(desk.undo(new UndoImport(list)).removed()).isEqualTo(5_000);
        System.out.println("taken back in " + since(start) + " ms");
        assertThat(Sql.number("SELECT COUNT(*) FROM account WHERE student_number = ?", "" + base))
                .isZero();
    }

    private static StudentSearch search(Sort sort) {
        return new StudentSearch("example", null, null, sort, true, 3, 50);
    }

    private static long since(long start) {
        return Duration.ofNanos(System.nanoTime() - start).toMillis();
    }

    /** The header and one person's row of the export, as a German spreadsheet saves it. */
    private String exported(long number) {
        StudentExport export = register.export();
        var own = export.cells().stream()
                .filter((Map<String, String> cells) ->
                        cells.get(StudentSheet.STUDENT_NUMBER.key()).equals("" + number))
                .toList();
        return new String(
                SheetWriter.csvGerman(SheetTable.of(export.template(), Locale.GERMAN, own, 0)), StandardCharsets.UTF_8);
    }

    private static String row(long number, int semester, String grade) {
        return "%d;Nr%d;Person;s%d@example.org;Humanmedizin;%d;%s\n".formatted(number, number, number, semester, grade);
    }

    private static ImportStudents list(String rows) {
        return new ImportStudents("studierende.csv", bytes(HEAD + rows), false, null);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static long account(long number) {
        return Sql.number("SELECT id FROM account WHERE student_number = ?", "" + number);
    }

    private static long semester(long number) {
        return Sql.number("SELECT semester FROM student_record WHERE account_id = ?", account(number));
    }

    private static long lists() {
        return Sql.number("SELECT COUNT(*) FROM student_import");
    }

    private static long last() {
        return Sql.number("SELECT id FROM student_import ORDER BY imported_at DESC, id DESC LIMIT 1");
    }
}
