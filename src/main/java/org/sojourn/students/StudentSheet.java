package org.sojourn.students;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sojourn.access.accounts.AccountDesk.Enrol;
import org.sojourn.access.people.PersonRow;
import org.sojourn.calls.rules.Grade;
import org.sojourn.platform.Seal;
import org.sojourn.platform.sheets.Column;
import org.sojourn.platform.sheets.Label;
import org.sojourn.platform.sheets.Parsers;
import org.sojourn.platform.sheets.RowValues;
import org.sojourn.platform.sheets.Template;
import org.sojourn.vocabulary.Programme;

/**
 * The columns of a list of students. The last one is the state the row had when it went out: a digest of everything else,
 * in letters only, because a spreadsheet takes digits for a number.
 */
final class StudentSheet {
    private static final int STATE_LETTERS = 10;

    static final Column<String> STUDENT_NUMBER = Column.required(
                    "studentNumber", "Matrikelnummer", "Student number", Parsers.digits(5, 12))
            .asKey()
            .alsoCalled("Matr.-Nr.", "Matrikelnr.", "Student no.");
    static final Column<String> GIVEN_NAME = Column.required("givenName", "Vorname", "Given name", Parsers.text(100))
            .alsoCalled("First name");
    static final Column<String> FAMILY_NAME = Column.required(
                    "familyName", "Nachname", "Family name", Parsers.text(100))
            .alsoCalled("Name", "Last name");
    static final Column<String> EMAIL =
            Column.required("email", "E-Mail", "E-mail", Parsers.email()).alsoCalled("E-Mail-Adresse", "Email");
    static final Column<Programme> PROGRAMME =
            Column.required("programme", "Studiengang", "Programme", StudentCells.programme());
    static final Column<Integer> SEMESTER =
            Column.required("semester", "Fachsemester", "Semester", Parsers.whole(1, 30));
    static final Column<Grade> GRADE = Column.optional("grade", "M1-Note", "M1 grade", StudentCells.grade())
            .alsoCalled("Note", "Grade");
    static final Column<String> STATE =
            Column.optional("state", "Stand", "State", Parsers.text(20)).asVersion();

    /** In this order they make the state. */
    private static final List<Column<?>> SAID =
            List.of(STUDENT_NUMBER, GIVEN_NAME, FAMILY_NAME, EMAIL, PROGRAMME, SEMESTER, GRADE);

    static final Template TEMPLATE = Template.of(
            new Label("Studierende", "Students"),
            STUDENT_NUMBER,
            GIVEN_NAME,
            FAMILY_NAME,
            EMAIL,
            PROGRAMME,
            SEMESTER,
            GRADE,
            STATE);

    private StudentSheet() {}

    /** What is here, as the cells of a sheet would say it. */
    static Map<String, String> cells(PersonRow person, StudentFacts facts) {
        Map<String, String> cells = new LinkedHashMap<>();
        cells.put(STUDENT_NUMBER.key(), person.studentNumber());
        cells.put(GIVEN_NAME.key(), person.givenName());
        cells.put(FAMILY_NAME.key(), person.familyName());
        cells.put(EMAIL.key(), person.email());
        cells.put(PROGRAMME.key(), facts.programme().name());
        cells.put(SEMESTER.key(), "" + facts.semester());
        cells.put(GRADE.key(), facts.grade() == null ? "" : facts.grade().toString());
        cells.put(STATE.key(), state(cells));
        return cells;
    }

    static String state(PersonRow person, StudentFacts facts) {
        return cells(person, facts).get(STATE.key());
    }

    /** @param cells canonical texts; a missing one is a blank one */
    static String state(Map<String, String> cells) {
        StringBuilder all = new StringBuilder();
        for (Column<?> each : SAID)
            all.append(cells.getOrDefault(each.key(), "").strip()).append('\n');
        String digest = Seal.digest(all.toString());
        StringBuilder letters = new StringBuilder();
        for (int i = 0; i < STATE_LETTERS; i++) letters.append((char) ('a' + Character.digit(digest.charAt(i), 16)));
        return letters.toString();
    }

    /** Nobody has touched the row since it went out: its cells still make the state that it carries. */
    static boolean isUnedited(RowValues row) {
        Map<String, String> cells = row.canonical();
        return SAID.stream().allMatch(each -> cells.containsKey(each.key()))
                && state(cells).equals(cells.get(STATE.key()));
    }

    static Enrol enrol(RowValues row) {
        return new Enrol(row.need(STUDENT_NUMBER), row.need(GIVEN_NAME), row.need(FAMILY_NAME), row.need(EMAIL));
    }

    /** What the row says, where it says nothing of the grade the one that is here. */
    static StudentFacts facts(RowValues row, StudentFacts here) {
        boolean saysGrade = row.canonical().containsKey(GRADE.key());
        Grade grade = saysGrade || here == null ? row.value(GRADE).orElse(null) : here.grade();
        return new StudentFacts(row.need(PROGRAMME), row.need(SEMESTER), grade);
    }
}
