package org.sojourn.platform.sheets;

import java.util.List;
import java.util.Optional;
import org.sojourn.vocabulary.CefrLevel;
import org.sojourn.vocabulary.PlaceKind;
import org.sojourn.vocabulary.Points;
import org.sojourn.vocabulary.Programme;
import org.sojourn.vocabulary.Term;

/** The list of places as the demo files hold it. */
final class PlaceList {
    static final Column<String> CODE = Column.optional("code", "Kürzel", "Code", Parsers.text(20));
    static final Column<String> PARTNER =
            Column.required("partner", "Partner", "Partner", Parsers.oneOf(List.of("KCL", "UMW", "FLI")));
    static final Column<Term> TERM = Column.required("term", "Semester", "Term", Words.term());
    static final Column<PlaceKind> KIND = Column.required("kind", "Art", "Kind", Words.kind());
    static final Column<Programme> PROGRAMME =
            Column.required("programme", "Studiengang", "Programme", Words.programme());
    static final Column<Integer> WEEKS =
            Column.required("weeks", "Dauer (Wochen)", "Length (weeks)", Parsers.whole(1, 104));
    static final Column<Integer> CAPACITY = Column.required("capacity", "Plätze", "Places", Parsers.whole(0, 999));
    static final Column<String> POOL = Column.optional("pool", "Pool", "Pool", Parsers.text(60));
    static final Column<Integer> POOL_CAPACITY =
            Column.optional("poolCapacity", "Plätze im Pool", "Pool places", Parsers.whole(0, 999));
    static final Column<String> LANGUAGE = Column.optional("language", "Sprache", "Language", Words.language());
    static final Column<CefrLevel> LEVEL = Column.optional("level", "Niveau", "Level", Parsers.level());
    static final Column<Points> MINIMUM = Column.optional(
            "minimumPoints", "Mindestpunkte", "Minimum points", Parsers.points(Points.ZERO, new Points(2000)));

    static final Template TEMPLATE = Template.derived(
            new Label("Plätze", "Places"),
            PlaceList::key,
            CODE,
            PARTNER,
            TERM,
            KIND,
            PROGRAMME,
            WEEKS,
            CAPACITY,
            POOL,
            POOL_CAPACITY,
            LANGUAGE,
            LEVEL,
            MINIMUM);

    private PlaceList() {}

    /** The code, or what the place is: partner, term, kind, programme. */
    private static Optional<String> key(RowValues row) {
        if (row.value(CODE).isPresent()) return row.value(CODE);
        if (row.value(PARTNER).isEmpty() || row.value(TERM).isEmpty()) return Optional.empty();
        return Optional.of(String.join(
                "-",
                row.need(PARTNER),
                row.need(TERM) == Term.WINTER ? "W" : "S",
                row.canonical("kind").orElse(""),
                row.canonical("programme").orElse("")));
    }
}
