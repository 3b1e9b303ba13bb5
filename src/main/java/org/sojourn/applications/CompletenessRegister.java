package org.sojourn.applications;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.sojourn.access.Permits;
import org.sojourn.access.Reach;
import org.sojourn.access.Register;
import org.sojourn.access.Role;
import org.sojourn.applications.CompletenessQueue.Row;
import org.sojourn.applications.CompletenessQueue.Tally;
import org.sojourn.applications.QueueSearch.Whose;

/** Looks up which applications wait for something, and for what; as many statements for seven applications as for five thousand. */
@Register
public class CompletenessRegister {
    @Inject
    private Standings standings;

    /** One page of the queue of a call within the caller's reach, without withdrawn applications, in one statement. */
    @Permits(value = Role.COORDINATOR, reach = Reach.UNIT)
    public CompletenessQueue queue(QueueSearch search) {
        List<Row> all = standings.ofCall(search.callId(), search.placeIds());
        List<Row> waiting = all.stream().filter(row -> !row.missing().isEmpty()).toList();
        List<Row> fitting = waiting.stream().filter(fits(search)).toList();
        List<Row> found = fitting.stream().filter(lacks(search)).toList();
        return new CompletenessQueue(page(found, search), found.size(), counts(fitting), tally(all, waiting));
    }

    /**
     * Where in such a queue an application stands, or stood before it was put right, and which comes after it; in one
     * statement. The page and its size count for nothing here.
     */
    @Permits(value = Role.COORDINATOR, reach = Reach.UNIT)
    public QueueSpot spot(QueueSearch search, long applicationId) {
        List<Row> all = ordered(standings.ofCall(search.callId(), search.placeIds()), search);
        Predicate<Row> wanted =
                fits(search).and(lacks(search)).and(row -> !row.missing().isEmpty());
        int at = IntStream.range(0, all.size())
                .filter(index -> all.get(index).applicationId() == applicationId)
                .findFirst()
                .orElse(all.size());
        return new QueueSpot(
                at < all.size() && wanted.test(all.get(at)),
                (int) all.stream().limit(at).filter(wanted).count(),
                (int) all.stream().filter(wanted).count(),
                all.stream().skip(at + 1L).filter(wanted).findFirst().orElse(null));
    }

    /** How many applications wait for the office's answer to a question, by call; calls without any are absent. */
    @Permits(value = Role.COORDINATOR, reach = Reach.UNIT)
    public Map<Long, Long> questions() {
        return standings.questions();
    }

    /**
     * Those of a call that lack something the student has to put right, by name.
     *
     * @param placeIds all places of the call
     */
    @Permits(value = Role.COORDINATOR, reach = Reach.UNIT)
    public List<Row> incomplete(long callId, Collection<Long> placeIds) {
        return standings.ofCall(callId, placeIds).stream()
                .filter(Row::isIncomplete)
                .toList();
    }

    /** These applications of a call, as far as they are within reach, by name; with who looks after them. */
    @Permits(value = Role.COORDINATOR, reach = Reach.UNIT)
    public List<Row> chosen(long callId, Set<Long> applicationIds) {
        return standings.ofCall(callId, List.of()).stream()
                .filter(row -> applicationIds.contains(row.applicationId()))
                .toList();
    }

    private static Predicate<Row> fits(QueueSearch search) {
        return contains(search.text()).and(row -> isOf(row, search.whose()));
    }

    private static Predicate<Row> lacks(QueueSearch search) {
        return row -> search.code() == null || row.lacks(search.code());
    }

    private static Predicate<Row> contains(String text) {
        String wanted = text.strip().toLowerCase(Locale.ROOT);
        return row -> wanted.isEmpty()
                || row.name().toLowerCase(Locale.ROOT).contains(wanted)
                || row.studentNumber() != null && row.studentNumber().contains(wanted);
    }

    private static boolean isOf(Row row, Whose whose) {
        if (whose == null) return true;
        return whose == Whose.MINE ? row.mine() : row.carerId() == null;
    }

    private static List<Row> page(List<Row> found, QueueSearch search) {
        return ordered(found, search).stream()
                .skip((long) (search.page() - 1) * search.size())
                .limit(search.size())
                .toList();
    }

    private static List<Row> ordered(List<Row> rows, QueueSearch search) {
        if (!search.falling()) return rows;
        List<Row> ordered = new ArrayList<>(rows);
        Collections.reverse(ordered);
        return ordered;
    }

    private static Map<Missing.Code, Integer> counts(List<Row> rows) {
        Map<Missing.Code, Integer> counts = new EnumMap<>(Missing.Code.class);
        rows.forEach(row -> row.missing().stream()
                .map(Missing::code)
                .distinct()
                .forEach(code -> counts.merge(code, 1, Integer::sum)));
        return counts;
    }

    private static Tally tally(List<Row> all, List<Row> waiting) {
        int incomplete = (int) all.stream().filter(Row::isIncomplete).count();
        return new Tally(
                incomplete,
                all.size() - incomplete,
                (int) waiting.stream().filter(Row::mine).count(),
                (int) waiting.stream().filter(row -> row.carerId() == null).count());
    }
}
