package org.sojourn.platform.sheets;

import org.sojourn.vocabulary.PlaceKind;
import org.sojourn.vocabulary.Programme;
import org.sojourn.vocabulary.Term;

/** The words of coded columns in both lists. */
final class Words {
    private Words() {}

    static CellParser<Programme> programme() {
        return Parsers.coded(
                choice(Programme.MEDICINE, "Humanmedizin", "Medicine", "Medizin"),
                choice(Programme.DENTISTRY, "Zahnmedizin", "Dentistry", "Dental medicine"),
                choice(Programme.PUBLIC_HEALTH, "Public Health", "Public health", "Gesundheitswissenschaften"),
                choice(Programme.RADIATION_SCIENCES, "Medical Radiation Sciences", "Medical radiation sciences"));
    }

    static CellParser<Term> term() {
        return Parsers.coded(
                choice(Term.WINTER, "Winter", "Winter", "Wintersemester", "WiSe", "W"),
                choice(Term.SUMMER, "Sommer", "Summer", "Sommersemester", "SoSe", "S"));
    }

    static CellParser<PlaceKind> kind() {
        return Parsers.coded(
                choice(PlaceKind.SEMESTER, "Semester", "Semester"),
                choice(PlaceKind.YEAR, "Jahr", "Year", "Studienjahr"),
                choice(PlaceKind.PRACTICAL_YEAR, "PJ-Tertial", "Practical year", "PJ", "Practical year term"),
                choice(PlaceKind.ELECTIVE, "Wahlfach", "Elective"),
                choice(PlaceKind.CLERKSHIP, "Famulatur", "Clerkship"),
                choice(PlaceKind.RESEARCH, "Forschung", "Research", "Forschungsaufenthalt"));
    }

    static CellParser<String> language() {
        return Parsers.coded(
                new Choice<>("en", "en", new Label("Englisch", "English")),
                new Choice<>("pl", "pl", new Label("Polnisch", "Polish")),
                new Choice<>("de", "de", new Label("Deutsch", "German")));
    }

    private static <E extends Enum<E>> Choice<E> choice(E value, String german, String english, String... also) {
        return new Choice<>(value, value.name(), new Label(german, english), also);
    }
}
