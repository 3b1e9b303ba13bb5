package org.sojourn.access.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sojourn.access.Unit;
import org.sojourn.access.journal.Change;
import org.sojourn.access.journal.JournalRow;
import org.sojourn.platform.DatabaseClock;
import org.sojourn.platform.Texts;
import org.sojourn.platform.web.When;

/** The journal in words: acts, fields and values as people call them. What has no words is shown as it is. */
@Named
@RequestScoped
public class JournalWords {
    private static final String DAY = "\\d{4}-\\d\\d-\\d\\d";
    private static final String MOMENT = "\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d(:\\d\\d(\\.\\d+)?)?Z?";

    /** So many changes are shown at once in a list; the rest is folded. */
    private static final int AT_ONCE = 3;

    /** Where the words of a field's values are found, when not below {@code journal.value.}. */
    private static final Map<String, List<String>> VALUES = Map.of(
            "programme", List.of("vocabulary.programme."),
            "term", List.of("vocabulary.term."),
            "kind", List.of("vocabulary.kind."),
            "direction", List.of("vocabulary.direction."),
            "level", List.of("vocabulary.level."),
            "language", List.of("vocabulary.language."),
            "languages", List.of("vocabulary.language.", "vocabulary.level."),
            "role", List.of("vocabulary.role."),
            "roles", List.of("vocabulary.role."),
            "ruling", List.of("rulings.kind."));

    private static final Map<String, String> PAGES = Map.of(
            "partner", "/partners/partner?id=",
            "agreement", "/partners/agreement?id=",
            "exchange_place", "/partners/place?id=",
            "place_pool", "/partners/pool?id=",
            "exchange_call", "/calls/call?id=",
            "application", "/applications/application?id=",
            "allocation_run", "/allocation/run?id=");

    @Inject
    private Texts texts;

    @Inject
    private When when;

    @Inject
    private MandateWords mandates;

    /** Who acted: her name, the application itself, or that she was erased. */
    public String who(JournalRow row) {
        if (row.actorId() == null) return texts.get("journal.who.system");
        return row.actor() == null ? texts.get("journal.who.erased") : row.actor();
    }

    public String act(JournalRow row) {
        return act(row.act());
    }

    public String act(String act) {
        return texts.get("journal.act." + act);
    }

    /** The kind of thing and its number. */
    public String thing(JournalRow row) {
        String kind = kind(row.objectType());
        return row.objectId() == 0 ? kind : kind + " " + row.objectId();
    }

    public String kind(String objectType) {
        return texts.get("journal.kind." + objectType);
    }

    /** The address of a thing's own page, or null where it has none. */
    public String page(String objectType, long objectId) {
        String page = PAGES.get(objectType);
        return page == null ? null : page + objectId;
    }

    /** What changed, one line a field. */
    public List<Line> lines(JournalRow row) {
        return row.changes().stream().map(change -> line(row, change)).toList();
    }

    /** What a list shows of it at once; one line more is not worth a fold. */
    public List<Line> first(JournalRow row) {
        List<Line> all = lines(row);
        return all.size() <= AT_ONCE + 1 ? all : all.subList(0, AT_ONCE);
    }

    public List<Line> rest(JournalRow row) {
        List<Line> all = lines(row);
        return all.subList(first(row).size(), all.size());
    }

    private Line line(JournalRow row, Change change) {
        String name = texts.get("journal.field." + change.field());
        if (change.byNameOnly()) return new Line(name, null, null, texts.get("journal.byname"));
        if (!row.readable()) return new Line(name, null, null, texts.get("journal.erased"));
        return new Line(name, value(change.field(), change.before()), value(change.field(), change.after()), null);
    }

    /** A value in words. */
    public String value(String field, String value) {
        if (value == null) return null;
        if (value.matches(MOMENT)) return moment(value);
        if (value.matches(DAY))
            return when.day(
                    LocalDate.parse(value).atStartOfDay(DatabaseClock.ZONE).toInstant());
        if (field.equals("unit")) return unit(Unit.of(value));
        return Arrays.stream(value.split(", "))
                .map(one -> Arrays.stream(one.split(" "))
                        .map(word -> word(field, word))
                        .collect(Collectors.joining(" ")))
                .collect(Collectors.joining(", "));
    }

    /** A partner is called as in the column of things: a name would be the one of today, not of then. */
    private String unit(Unit unit) {
        return mandates.unit(unit, kind("partner") + " " + unit.key());
    }

    private String moment(String value) {
        return when.moment(
                value.endsWith("Z")
                        ? Instant.parse(value)
                        : LocalDateTime.parse(value).atZone(DatabaseClock.ZONE).toInstant());
    }

    private String word(String field, String word) {
        return Stream.concat(VALUES.getOrDefault(field, List.of()).stream(), Stream.of("journal.value."))
                .map(prefix -> prefix + word)
                .filter(key -> !texts.get(key).equals(key))
                .map(texts::get)
                .findFirst()
                .orElse(word);
    }

    /**
     * One field of an entry.
     *
     * @param before null when there was nothing
     * @param now null when there is nothing
     * @param instead what is said in place of values, or null
     */
    public record Line(String field, String before, String now, String instead) {
        public String told() {
            if (instead != null) return field + ": " + instead;
            if (before == null) return field + ": " + now;
            return field + ": " + before + " → " + (now == null ? "–" : now);
        }
    }
}
