package org.sojourn.welcome.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.sojourn.platform.Texts;
import org.sojourn.platform.web.Asked;
import org.sojourn.platform.web.Choice;
import org.sojourn.platform.web.ListAddress;
import org.sojourn.welcome.BoardRow;
import org.sojourn.welcome.Owner;
import org.sojourn.welcome.core.Kind;
import org.sojourn.welcome.web.Narrowing.Filter;

/**
 * My tasks over all visits: overdue, this week and next, later, waiting for others. What is narrowed stands in the address:
 * {@code only} how they stand, for which kind of visit and whose they are ({@code only=late.postdoc.HR}), {@code visit} one
 * guest’s, {@code q} guests by name.
 */
@Named
@RequestScoped
public class BoardPage {
    private static final int SHOWN = 25;
    private static final int ALL = 500;

    private static final List<String> PARTS = List.of("late", "soon", "later", "waiting");

    private static final Map<String, Predicate<BoardRow>> STATES = new LinkedHashMap<>();

    static {
        STATES.put("late", BoardPage::isLate);
        STATES.put("soon", BoardPage::isSoon);
        STATES.put("blocking", BoardPage::isBlocking);
        STATES.put("waiting", row -> !row.task().isOpen());
    }

    @Inject
    private BoardRows board;

    @Inject
    private WelcomeWords words;

    @Inject
    private Texts texts;

    private Narrowing<BoardRow> narrowing;
    private List<BoardRow> shown;

    /** What belongs together; the rest of it stands at another address. */
    public record Part(String key, List<BoardRow> rows, int total, String href) {
        public boolean isCut() {
            return rows.size() < total;
        }
    }

    /** Refuses whom nobody ever gives a task. */
    public void arrive() {
        Asked.found(() -> Optional.of(board.all()));
    }

    public String getTitle() {
        long late = board.all().stream().filter(BoardPage::isLate).count();
        long soon = board.all().stream().filter(BoardPage::isSoon).count();
        return texts.of("welcome.tasks.title", late, soon);
    }

    /** What is narrowed, with how many of all. */
    public String getState() {
        return isNarrowed()
                ? texts.of("welcome.batch.narrowed", rows().size(), board.all().size())
                : texts.get("welcome.tasks.state");
    }

    public boolean isNothing() {
        return board.all().isEmpty();
    }

    public boolean isNoneOfThem() {
        return !isNothing() && rows().isEmpty();
    }

    public boolean isNarrowed() {
        return narrowing().isOn() || Asked.number("visit") != null || getSearch() != null;
    }

    public boolean isChoosing() {
        return board.isChoosing() && !rows().isEmpty();
    }

    public String getSearch() {
        return Asked.text("q");
    }

    private List<BoardRow> rows() {
        if (shown == null) shown = narrowing().rows();
        return shown;
    }

    private Narrowing<BoardRow> narrowing() {
        if (narrowing == null) narrowing = new Narrowing<>(address(), looked(), filters(), row -> true);
        return narrowing;
    }

    private ListAddress address() {
        return new ListAddress("/welcome/tasks")
                .with("visit", Asked.number("visit"))
                .with("q", getSearch());
    }

    private List<BoardRow> looked() {
        Long visit = Asked.number("visit");
        String searched = getSearch() == null ? "" : getSearch().toLowerCase(Locale.ROOT);
        return board.all().stream()
                .filter(row -> visit == null || row.task().visitId() == visit)
                .filter(row -> row.guest().toLowerCase(Locale.ROOT).contains(searched))
                .toList();
    }

    private List<Filter<BoardRow>> filters() {
        List<Filter<BoardRow>> all = new ArrayList<>();
        STATES.forEach((code, fits) ->
                all.add(new Filter<>("state", code, texts.get("welcome.batch.only." + code), false, fits)));
        TreeSet<Kind> kinds = new TreeSet<>();
        Map<String, Owner> owners = new TreeMap<>();
        board.all().forEach(row -> {
            kinds.add(row.kind());
            owners.put(code(row.task().owner()), row.task().owner());
        });
        kinds.forEach(kind -> all.add(new Filter<>(
                "kind",
                kind.name().toLowerCase(Locale.ROOT),
                texts.get("welcome.kind." + kind),
                false,
                row -> row.kind() == kind)));
        owners.forEach((code, owner) -> all.add(new Filter<>(
                "owner",
                code,
                words.forGuest(owner),
                false,
                row -> code.equals(code(row.task().owner())))));
        all.add(new Filter<>("deputy", "deputy", texts.get("welcome.batch.only.deputy"), false, BoardPage::isForOther));
        return all;
    }

    private static boolean isForOther(BoardRow row) {
        return !row.standsInFor().isEmpty();
    }

    private static String code(Owner owner) {
        return owner.isPerson() ? "p" + owner.personId() : owner.role().name();
    }

    /** What one can narrow to, each with how many that leaves. */
    public List<Narrowing.Group> getGroups() {
        return Stream.of(
                        narrowing().group("state", texts.get("welcome.batch.only"), texts),
                        narrowing().group("kind", texts.get("welcome.register.kind"), texts),
                        narrowing().group("owner", texts.get("welcome.col.owner"), texts),
                        narrowing().group("deputy", texts.get("welcome.batch.only.deputy"), texts))
                .flatMap(List::stream)
                .toList();
    }

    /** One visit and what was searched for, each as the link that takes it off. */
    public List<Choice> getOn() {
        List<Choice> on = new ArrayList<>();
        Long visit = Asked.number("visit");
        if (visit != null)
            board.all().stream()
                    .filter(row -> row.task().visitId() == visit)
                    .findFirst()
                    .ifPresent(row -> on.add(narrowing().address().off("visit", row.guest())));
        if (getSearch() != null) on.add(narrowing().address().off("q", texts.of("frame.chips.text", getSearch())));
        return on;
    }

    /** What else the address says, for a form that searches. */
    public String getOnly() {
        return Asked.text("only");
    }

    public Long getVisit() {
        return Asked.number("visit");
    }

    /** The parts that have something in them; with {@code show} one of them in full. */
    public List<Part> getParts() {
        String asked = Asked.text("show");
        String full = asked != null && PARTS.contains(asked) ? asked : null;
        List<Part> parts = new ArrayList<>();
        for (String key : PARTS) {
            List<BoardRow> mine = rows().stream().filter(part(key)).toList();
            if (mine.isEmpty() || full != null && !key.equals(full)) continue;
            int most = key.equals(full) ? ALL : SHOWN;
            parts.add(new Part(key, mine.stream().limit(most).toList(), mine.size(), href(key)));
        }
        return parts;
    }

    private String href(String part) {
        return narrowing().address().with("show", part).toString();
    }

    private static Predicate<BoardRow> part(String key) {
        return switch (key) {
            case "late" -> BoardPage::isLate;
            case "soon" -> BoardPage::isSoon;
            case "later" -> row -> row.task().isOpen() && !isLate(row) && !isSoon(row);
            default -> row -> !row.task().isOpen();
        };
    }

    private static boolean isLate(BoardRow row) {
        return row.task().isOpen() && row.task().overdue();
    }

    private static boolean isSoon(BoardRow row) {
        LocalDate due = row.task().due();
        return row.task().isOpen()
                && !row.task().overdue()
                && due != null
                && !due.isAfter(WelcomeWords.endOfNextWeek(row.today()));
    }

    private static boolean isBlocking(BoardRow row) {
        return row.task().isOpen() && !row.task().holdsUp().isEmpty();
    }

    /** How a box names its task. */
    public String key(BoardRow row) {
        return BoardRows.key(row);
    }
}
