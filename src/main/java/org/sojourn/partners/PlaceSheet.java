package org.sojourn.partners;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.sojourn.platform.sheets.CellParser;
import org.sojourn.platform.sheets.Choice;
import org.sojourn.platform.sheets.Column;
import org.sojourn.platform.sheets.DayParser;
import org.sojourn.platform.sheets.Label;
import org.sojourn.platform.sheets.Message;
import org.sojourn.platform.sheets.Parsed;
import org.sojourn.platform.sheets.Parsers;
import org.sojourn.platform.sheets.RowValues;
import org.sojourn.vocabulary.CefrLevel;
import org.sojourn.vocabulary.Direction;
import org.sojourn.vocabulary.PlaceKind;
import org.sojourn.vocabulary.Points;
import org.sojourn.vocabulary.Programme;
import org.sojourn.vocabulary.Term;

/** The columns of a list of places. Its words are read in both languages, whatever the language of the page. */
final class PlaceSheet {
    static final Label TITLE = new Label("Plätze", "Places");
    static final Column<String> CODE =
            Column.optional("code", "Kürzel", "Code", PlaceSheet::code).alsoCalled("Platz", "Place");
    static final Column<String> AGREEMENT =
            Column.optional("agreement", "Vereinbarung", "Agreement", Parsers.text(200));
    static final Column<Direction> DIRECTION = Column.optional(
            "direction",
            "Richtung",
            "Direction",
            Parsers.coded(
                    choice(Direction.OUTGOING, "Outgoing", "Outgoing"),
                    choice(Direction.INCOMING, "Incoming", "Incoming")));
    static final Column<PlaceKind> KIND = Column.optional(
            "kind",
            "Art",
            "Kind",
            Parsers.coded(
                    choice(PlaceKind.SEMESTER, "Semester", "Semester"),
                    choice(PlaceKind.YEAR, "Jahr", "Year", "Studienjahr", "Academic year"),
                    choice(PlaceKind.PRACTICAL_YEAR, "PJ-Tertial", "Practical-year tertial", "PJ", "Practical year"),
                    choice(PlaceKind.ELECTIVE, "Wahlfach", "Elective"),
                    choice(PlaceKind.CLERKSHIP, "Famulatur", "Clerkship"),
                    choice(PlaceKind.RESEARCH, "Forschung", "Research")));
    static final Column<Programme> PROGRAMME = Column.optional(
                    "programme",
                    "Studiengang",
                    "Programme",
                    Parsers.coded(
                            choice(Programme.MEDICINE, "Humanmedizin", "Medicine", "Medizin"),
                            choice(Programme.DENTISTRY, "Zahnmedizin", "Dentistry"),
                            choice(Programme.PUBLIC_HEALTH, "Public Health", "Public Health"),
                            choice(
                                    Programme.RADIATION_SCIENCES,
                                    "Medical Radiation Sciences",
                                    "Medical Radiation Sciences")))
            .alsoCalled("Program");
    static final Column<Term> TERM = Column.required(
                    "term",
                    "Semester",
                    "Term",
                    Parsers.coded(
                            choice(Term.WINTER, "Winter", "Winter", "Wintersemester", "WiSe", "W"),
                            choice(Term.SUMMER, "Sommer", "Summer", "Sommersemester", "SoSe", "S")))
            .alsoCalled("Halbjahr");
    static final Column<Integer> WEEKS = Column.required(
                    "weeks", "Dauer (Wochen)", "Length (weeks)", Parsers.whole(1, PlaceTerms.MOST_WEEKS))
            .alsoCalled("Wochen", "Weeks");
    static final Column<Integer> CAPACITY = Column.required(
                    "capacity", "Plätze", "Places", Parsers.whole(0, PlacePool.MOST))
            .alsoCalled("Kapazität", "Capacity");
    static final Column<String> LANGUAGE = Column.optional("language", "Sprache", "Language", languages());
    static final Column<CefrLevel> LEVEL =
            Column.optional("level", "Niveau", "Level", Parsers.level()).alsoCalled("Sprachniveau");
    static final Column<Points> MINIMUM = Column.optional(
                    "minimum", "Mindestpunkte", "Minimum points", Parsers.points(Points.ZERO, PlaceTerms.MOST_POINTS))
            .alsoCalled("Minimum");
    static final Column<String> POOL = Column.optional("pool", "Pool", "Pool", Parsers.text(PlacePool.LONGEST_NAME))
            .alsoCalled("Kontingent");
    static final Column<Integer> POOL_CAPACITY = Column.optional(
                    "poolCapacity", "Plätze im Pool", "Pool places", Parsers.whole(0, PlacePool.MOST))
            .alsoCalled("Pool capacity");

    static final Column<CefrLevel> LEVEL_TO_GO = Column.optional(
                    "levelToGo", "Niveau zur Ausreise", "Level to go", Parsers.level())
            .alsoCalled("Ausreiseniveau");
    static final Column<LocalDate> GO_BY = Column.optional(
                    "goBy", "Nachweis zur Ausreise bis", "Proof to go by", new DayParser())
            .alsoCalled("Ausreisenachweis bis");
    static final Column<String> COSTS_GERMAN = Column.optional(
                    "costsGerman", "Kosten (deutsch)", "Costs (German)", Parsers.text(PlaceDetails.LONGEST))
            .alsoCalled("Kosten");
    static final Column<String> COSTS_ENGLISH = Column.optional(
                    "costsEnglish", "Kosten (englisch)", "Costs (English)", Parsers.text(PlaceDetails.LONGEST))
            .alsoCalled("Costs");
    static final Column<String> PAPERS_GERMAN = Column.optional(
                    "papersGerman", "Unterlagen (deutsch)", "Documents (German)", Parsers.text(PlaceDetails.LONGEST))
            .alsoCalled("Unterlagen");
    static final Column<String> PAPERS_ENGLISH = Column.optional(
                    "papersEnglish", "Unterlagen (englisch)", "Documents (English)", Parsers.text(PlaceDetails.LONGEST))
            .alsoCalled("Documents");
    static final Column<LocalDate> DEADLINE_THERE = Column.optional(
                    "deadlineThere", "Frist dort", "Deadline there", new DayParser())
            .alsoCalled("Bewerbungsfrist", "Application deadline");

    private PlaceSheet() {}

    static Column<String> partner(Collection<String> codes) {
        return Column.required("partner", "Partner", "Partner", Parsers.oneOf(codes))
                .alsoCalled("Partnerkürzel", "Partner code");
    }

    static List<Column<?>> columns(Column<String> partner) {
        List<Column<?>> all = new ArrayList<>(List.of(CODE, partner, AGREEMENT, DIRECTION, KIND, PROGRAMME, TERM));
        all.addAll(List.of(WEEKS, CAPACITY, LANGUAGE, LEVEL, MINIMUM, POOL, POOL_CAPACITY));
        all.addAll(List.of(LEVEL_TO_GO, GO_BY, COSTS_GERMAN, COSTS_ENGLISH));
        all.addAll(List.of(PAPERS_GERMAN, PAPERS_ENGLISH, DEADLINE_THERE));
        return all;
    }

    /** The canonical cells of a place as it stands, so that the same again is no change. */
    static Map<String, String> cells(PlaceCard place, AgreementCard agreement, PoolCard pool) {
        Map<String, String> cells = new LinkedHashMap<>();
        cells.put(CODE.key(), place.code());
        cells.put("partner", place.partnerCode());
        cells.put(AGREEMENT.key(), agreement == null ? "" : agreement.title());
        cells.put(DIRECTION.key(), place.direction().name());
        cells.put(KIND.key(), place.kind().name());
        cells.put(PROGRAMME.key(), place.programme().name());
        cells.put(TERM.key(), place.term().name());
        cells.put(WEEKS.key(), "" + place.weeks());
        cells.put(CAPACITY.key(), "" + place.capacity());
        cells.put(LANGUAGE.key(), place.language());
        cells.put(LEVEL.key(), place.level().name());
        cells.put(MINIMUM.key(), place.minimum() == null ? "" : place.minimum().toString());
        cells.put(POOL.key(), pool == null ? "" : pool.name());
        cells.put(POOL_CAPACITY.key(), pool == null ? "" : "" + pool.capacity());
        tell(place.details(), cells);
        return cells;
    }

    private static void tell(PlaceDetails details, Map<String, String> cells) {
        cells.put(LEVEL_TO_GO.key(), text(details.levelToGo()));
        cells.put(GO_BY.key(), text(details.goBy()));
        cells.put(COSTS_GERMAN.key(), text(details.costs().german()));
        cells.put(COSTS_ENGLISH.key(), text(details.costs().english()));
        cells.put(PAPERS_GERMAN.key(), text(details.papers().german()));
        cells.put(PAPERS_ENGLISH.key(), text(details.papers().english()));
        cells.put(DEADLINE_THERE.key(), text(details.deadlineThere()));
    }

    private static String text(Object value) {
        return value == null ? "" : value.toString();
    }

    /** What a row tells beside the terms: blank cells empty a field, columns the sheet does not have keep it. */
    static PlaceDetails details(RowValues row, PlaceDetails old) {
        return new PlaceDetails(
                told(row, LEVEL_TO_GO, old.levelToGo()),
                told(row, GO_BY, old.goBy()),
                new PlaceDetails.Words(
                        told(row, COSTS_GERMAN, old.costs().german()),
                        told(row, COSTS_ENGLISH, old.costs().english())),
                new PlaceDetails.Words(
                        told(row, PAPERS_GERMAN, old.papers().german()),
                        told(row, PAPERS_ENGLISH, old.papers().english())),
                told(row, DEADLINE_THERE, old.deadlineThere()));
    }

    private static <T> T told(RowValues row, Column<T> column, T old) {
        return row.canonical().containsKey(column.key()) ? row.value(column).orElse(null) : old;
    }

    private static Parsed<String> code(String clean) {
        String code = clean.toUpperCase(Locale.ROOT);
        return PlaceCode.isWellFormed(code)
                ? Parsed.of(code, code)
                : new Parsed<>(null, "", Message.of("partners.import.code"));
    }

    private static <T extends Enum<T>> Choice<T> choice(T value, String german, String english, String... also) {
        return new Choice<>(value, value.name(), new Label(german, english), also);
    }

    @SuppressWarnings("unchecked")
    private static CellParser<String> languages() {
        return Parsers.coded(PlaceLanguages.CODES.stream()
                .map(code -> new Choice<>(code, code, PlaceLanguages.label(code)))
                .toArray(Choice[]::new));
    }
}
