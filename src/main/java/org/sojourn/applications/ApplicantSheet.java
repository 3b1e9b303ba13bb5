package org.sojourn.applications;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.sojourn.access.people.PersonRow;
import org.sojourn.calls.rules.Criterion;
import org.sojourn.calls.rules.CriterionKind;
import org.sojourn.calls.rules.Entry;
import org.sojourn.calls.rules.Grade;
import org.sojourn.calls.rules.RuleBook;
import org.sojourn.platform.sheets.Column;
import org.sojourn.platform.sheets.Label;
import org.sojourn.platform.sheets.Parsers;
import org.sojourn.platform.sheets.RowValues;
import org.sojourn.platform.sheets.Suffixes;
import org.sojourn.platform.sheets.Template;
import org.sojourn.students.StudentCells;
import org.sojourn.vocabulary.CefrLevel;
import org.sojourn.vocabulary.Points;
import org.sojourn.vocabulary.Programme;

/**
 * The columns of a list of applicants for one call: who they are, what the call's rules count, and wishes by the codes of
 * the call's places. Which columns of points there are follows from the rules.
 */
final class ApplicantSheet {
    static final int MOST_WISHES = 50;
    /** Under which criterion points for one partner are kept. */
    static final String PARTNER = "PARTNER";

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
    static final Column<CefrLevel> LANGUAGE = Column.optional("language", "Sprache *", "Language *", Parsers.level())
            .repeatedBy(ApplicantCells.languages());
    static final Column<List<String>> CATEGORIES =
            Column.optional("categories", "Kategorien", "Categories", new ApplicantCells.WordsCell());

    private static final Map<String, Label> KNOWN_CRITERIA = Map.of(
            "BASE",
            new Label("Grundpunkte", "Base points"),
            "MOTIVATION",
            Label.same("Motivation"),
            "ENGAGEMENT",
            Label.same("Engagement"),
            "PROGRESS",
            new Label("Studienverlauf", "Progress"));

    private final Map<String, Column<Points>> given = new LinkedHashMap<>();
    private final Column<Points> atPartner;
    private final Column<String> wish;

    ApplicantSheet(RuleBook book, List<String> placeCodes, List<String> partnerCodes) {
        Points most = Points.ZERO;
        for (Criterion criterion : book.criteria()) {
            for (Entry entry : criterion.entries()) given.put(entry.code(), column(entry));
            if (criterion.kind() == CriterionKind.PARTNER && criterion.maximum().compareTo(most) > 0)
                most = criterion.maximum();
        }
        atPartner = most.equals(Points.ZERO)
                ? null
                : Column.optional("points", "Punkte *", "Points *", Parsers.points(Points.ZERO, most))
                        .repeatedBy(Suffixes.codes(partnerCodes));
        wish = Column.optional("wish", "Wunsch *", "Wish *", Parsers.oneOf(placeCodes))
                .repeatedBy(Suffixes.numbers(MOST_WISHES));
    }

    private static Column<Points> column(Entry entry) {
        Label name = entry.counted()
                ? Label.same(entry.code())
                : KNOWN_CRITERIA.getOrDefault(entry.code(), Label.same(entry.code()));
        return Column.optional(
                        "given_" + entry.code(),
                        name.german(),
                        name.english(),
                        Parsers.points(Points.ZERO, entry.most()))
                .alsoCalled(entry.code());
    }

    Template template() {
        List<Column<?>> columns =
                new ArrayList<>(List.of(STUDENT_NUMBER, GIVEN_NAME, FAMILY_NAME, EMAIL, PROGRAMME, SEMESTER, GRADE));
        columns.addAll(given.values());
        if (atPartner != null) columns.add(atPartner);
        columns.addAll(List.of(LANGUAGE, CATEGORIES, wish));
        return Template.of(new Label("Bewerbungen", "Applications"), columns.toArray(Column[]::new));
    }

    /** What is here, as the cells of a sheet would say it. */
    Map<String, String> cells(PersonRow person, MyApplication application, Function<Long, String> placeCode) {
        Map<String, String> cells = new LinkedHashMap<>();
        cells.put(STUDENT_NUMBER.key(), person.studentNumber());
        cells.put(GIVEN_NAME.key(), person.givenName());
        cells.put(FAMILY_NAME.key(), person.familyName());
        cells.put(EMAIL.key(), person.email());
        cells.put(PROGRAMME.key(), application.facts().programme().name());
        cells.put(SEMESTER.key(), application.facts().semester().toString());
        if (application.grade() != null)
            cells.put(GRADE.key(), application.grade().toString());
        for (GivenPoints one : application.points()) {
            String key = one.partnerCode().isEmpty() ? "given_" + one.criterion() : "points." + one.partnerCode();
            cells.put(key, one.points().toString());
        }
        application.facts().languages().forEach((code, level) -> cells.put("language." + code, level.name()));
        if (!application.categories().isEmpty())
            cells.put(CATEGORIES.key(), ApplicantCells.words(application.categories()));
        int position = 0;
        for (Long place : application.wishes()) cells.put("wish." + ++position, placeCode.apply(place));
        return cells;
    }

    /** Languages as they will be: those of the sheet over those that are here; an empty cell takes one away. */
    Map<String, CefrLevel> languages(RowValues row, MyApplication here) {
        Map<String, CefrLevel> levels =
                new TreeMap<>(here == null ? Map.of() : here.facts().languages());
        keys(row, LANGUAGE).forEach(levels::remove);
        levels.putAll(row.values(LANGUAGE));
        return levels;
    }

    /** Points as they will be; those for criteria the sheet has no column for stay. */
    List<GivenPoints> points(RowValues row, MyApplication here) {
        Map<String, GivenPoints> points = new LinkedHashMap<>();
        if (here != null) here.points().forEach(one -> points.put(one.criterion() + " " + one.partnerCode(), one));
        given.forEach((criterion, column) -> {
            if (!row.canonical().containsKey(column.key())) return;
            points.remove(criterion + " ");
            row.value(column).ifPresent(p -> points.put(criterion + " ", new GivenPoints(criterion, "", p)));
        });
        if (atPartner != null) {
            keys(row, atPartner).forEach(partner -> points.remove(PARTNER + " " + partner));
            row.values(atPartner)
                    .forEach((partner, p) -> points.put(PARTNER + " " + partner, new GivenPoints(PARTNER, partner, p)));
        }
        return List.copyOf(points.values());
    }

    /** Place codes by position as they will be, in the order of the positions; gaps are still there, doubles too. */
    Map<Integer, String> wishes(RowValues row, List<String> here) {
        Map<Integer, String> wishes = new TreeMap<>();
        here.forEach(code -> wishes.put(wishes.size() + 1, code));
        keys(row, wish).forEach(position -> wishes.remove(Integer.valueOf(position)));
        row.values(wish).forEach((position, code) -> wishes.put(Integer.valueOf(position), code));
        return wishes;
    }

    private static List<String> keys(RowValues row, Column<?> repeating) {
        String start = repeating.key() + ".";
        return row.canonical().keySet().stream()
                .filter(key -> key.startsWith(start))
                .map(key -> key.substring(start.length()))
                .toList();
    }
}
