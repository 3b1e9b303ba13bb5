package org.sojourn.platform.sheets;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.sojourn.vocabulary.CefrLevel;
import org.sojourn.vocabulary.Points;
import org.sojourn.vocabulary.Programme;

/** The list of applicants as the demo files hold it. */
final class ApplicantList {
    static final Column<String> STUDENT_NUMBER = Column.required(
                    "studentNumber", "Matrikelnummer", "Student number", Parsers.digits(5, 12))
            .asKey()
            .alsoCalled("Matr.-Nr.", "Matrikelnr.", "Student no.");
    static final Column<String> GIVEN_NAME = Column.required("givenName", "Vorname", "Given name", Parsers.text(80))
            .alsoCalled("First name");
    static final Column<String> FAMILY_NAME = Column.required("familyName", "Nachname", "Family name", Parsers.text(80))
            .alsoCalled("Name", "Last name");
    static final Column<String> EMAIL =
            Column.required("email", "E-Mail", "E-mail", Parsers.email()).alsoCalled("E-Mail-Adresse", "Email");
    static final Column<Programme> PROGRAMME =
            Column.required("programme", "Studiengang", "Programme", Words.programme());
    static final Column<Integer> SEMESTER =
            Column.required("semester", "Fachsemester", "Semester", Parsers.whole(1, 30));
    static final Column<BigDecimal> GRADE = Column.optional(
            "m1Grade", "M1-Note", "M1 grade", Parsers.decimal(new BigDecimal("1.0"), new BigDecimal("4.0"), 1));
    static final Column<Points> BASE = Column.optional("basePoints", "Grundpunkte", "Base points", points(200));
    static final Column<Points> MOTIVATION = Column.optional("motivation", "Motivation", "Motivation", points(20));
    static final Column<Points> ENGAGEMENT = Column.optional("engagement", "Engagement", "Engagement", points(10));
    static final Column<Points> PROGRESS = Column.optional("progress", "Studienverlauf", "Progress", points(5));
    static final Column<Points> PARTNER_POINTS = Column.optional("points", "Punkte *", "Points *", points(100))
            .repeatedBy(Suffixes.codes(List.of("KCL", "UMW", "FLI")));
    static final Column<CefrLevel> LANGUAGE = Column.optional("language", "Sprache *", "Language *", Parsers.level())
            .repeatedBy(Suffixes.words(Map.of(
                    "en", new Label("Englisch", "English"),
                    "pl", new Label("Polnisch", "Polish"),
                    "de", new Label("Deutsch", "German"))));
    static final Column<List<String>> CATEGORIES =
            Column.optional("categories", "Kategorien", "Categories", Parsers.list(10, 40));

    private ApplicantList() {}

    private static CellParser<Points> points(int most) {
        return Parsers.points(Points.ZERO, new Points(most * 10));
    }

    static Column<String> wishesFor(List<String> placeCodes) {
        return Column.optional("wish", "Wunsch *", "Wish *", Parsers.oneOf(placeCodes))
                .repeatedBy(Suffixes.numbers(20));
    }

    static Template forPlaces(List<String> placeCodes) {
        return Template.of(
                new Label("Bewerbungen", "Applications"),
                STUDENT_NUMBER,
                GIVEN_NAME,
                FAMILY_NAME,
                EMAIL,
                PROGRAMME,
                SEMESTER,
                GRADE,
                BASE,
                MOTIVATION,
                ENGAGEMENT,
                PROGRESS,
                PARTNER_POINTS,
                LANGUAGE,
                CATEGORIES,
                wishesFor(placeCodes));
    }
}
