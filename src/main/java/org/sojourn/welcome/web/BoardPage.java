package org.sojourn.welcome.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.sojourn.platform.Texts;
import org.sojourn.platform.web.Asked;
import org.sojourn.platform.web.Choice;
import org.sojourn.platform.web.ListAddress;
import org.sojourn.welcome.BoardRow;
import org.sojourn.welcome.Owner;

/**
 * My tasks over all visits: overdue, this week and next, later, waiting for others. What is narrowed stands in the address:
 * {@code only} one sort of them, {@code visit} one guest’s, {@code q} guests by name.
 */
@Named
@RequestScoped
public class BoardPage {
    private static final int SHOWN = 25;
    private static final int ALL = 500;

    /** More owners than these are found by searching. */
    private static final int OWNERS = 8;

    private static final List<String> PARTS = List.of("late", "soon", "later", "waiting");

    @Inject
    private BoardRows board;

    @Inject
    private WelcomeWords words;

    @Inject
    private Texts texts;

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
        return Asked.text("only") != null || Asked.text("visit") != null || getSearch() != null;
    }

    public boolean isChoosing() {
        return board.isChoosing() && !rows().isEmpty();
    }

    public String getSearch() {
        return Asked.text("q");
    }

    private List<BoardRow> rows() {
        if (shown == null) {
            Long visit = Asked.number("visit");
            String searched = getSearch() == null ? "" : getSearch().toLowerCase(Locale.ROOT);
            shown = board.all().stream()
                    .filter(row -> visit == null || row.task().visitId() == visit)
                    .filter(row -> row.guest().toLowerCase(Locale.ROOT).contains(searched))
                    .filter(only(Asked.text("only")))
                    .toList();
        }
        return shown;
    }

    private static Predicate<BoardRow> only(String asked) {
        if (asked == null) return row -> true;
        return switch (asked) {
            case "late" -> row -> row.task().overdue();
            case "blocking" -> BoardPage::isBlocking;
            case "deputy" -> row -> !row.standsInFor().isEmpty();
            default -> row -> asked.equals(code(row.task().owner()));
        };
    }

    private static String code(Owner owner) {
        return owner.isPerson() ? "p" + owner.personId() : owner.role().name();
    }

    /** What one can narrow to, each with how many: what there is none of is left out, the one that is on is named. */
    public List<Choice> getChips() {
        List<Choice> chips = new ArrayList<>();
        add(chips, null, texts.get("welcome.batch.only.all"));
        for (String only : List.of("late", "blocking", "deputy"))
            add(chips, only, texts.get("welcome.batch.only." + only));
        Map<String, Owner> owners = new TreeMap<>();
        board.all()
                .forEach(row -> owners.put(code(row.task().owner()), row.task().owner()));
        if (owners.size() > 1)
            owners.entrySet().stream()
                    .limit(OWNERS)
                    .forEach(each -> add(chips, each.getKey(), words.owner(each.getValue())));
        return chips;
    }

    private void add(List<Choice> chips, String only, String label) {
        String on = Asked.text("only");
        long count = board.all().stream().filter(only(only)).count();
        boolean current = only == null ? !isNarrowed() : only.equals(on);
        if (count == 0 && !current) return;
        chips.add(new Choice(
                texts.of("welcome.batch.only.count", label, count),
                new ListAddress("/welcome/tasks").with("only", only).toString(),
                current));
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
        return new ListAddress("/welcome/tasks")
                .with("only", Asked.text("only"))
                .with("visit", Asked.number("visit"))
                .with("q", getSearch())
                .with("show", part)
                .toString();
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
