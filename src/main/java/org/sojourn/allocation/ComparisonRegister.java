package org.sojourn.allocation;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.sojourn.access.Permits;
import org.sojourn.access.Register;
import org.sojourn.access.Role;
import org.sojourn.access.people.AccountRegister;
import org.sojourn.access.people.PeopleBeside;
import org.sojourn.calls.CallRegister;
import org.sojourn.calls.CallWithPlaces;
import org.sojourn.partners.PlaceRegister;
import org.sojourn.platform.Seal;

/**
 * Lays two runs of a call side by side, from what both have kept: who gained, who lost, and what was different in what they
 * were decided from. The database compares and cuts the pages.
 */
@Register
public class ComparisonRegister {
    /** Everybody of either run, ?1 and ?2, with where her earlier place stands on her later list. */
    private static final String BOTH =
            "SELECT s.application_id, s.account_id, s.place_id AS had, s.wish_position AS had_wish,"
                    + " t.place_id AS has, t.wish_position AS has_wish, w.position AS still,"
                    + " IF(t.application_id IS NULL, 'GONE', '') AS only_one"
                    + " FROM run_student s LEFT JOIN run_student t ON t.run_id = ?2 AND t.application_id = s.application_id"
                    + " LEFT JOIN run_wish w ON w.run_id = ?2 AND w.application_id = s.application_id AND w.place_id = s.place_id"
                    + " WHERE s.run_id = ?1"
                    + " UNION ALL SELECT t.application_id, t.account_id, NULL, NULL, t.place_id, t.wish_position, NULL, 'NEW'"
                    + " FROM run_student t LEFT JOIN run_student s ON s.run_id = ?1 AND s.application_id = t.application_id"
                    + " WHERE t.run_id = ?2 AND s.application_id IS NULL";

    private static final String EFFECTS = "SELECT b.*, CASE WHEN b.only_one <> '' THEN b.only_one"
            + " WHEN b.had <=> b.has THEN 'SAME' WHEN b.had IS NULL THEN 'GAINED' WHEN b.still IS NULL THEN 'OTHER'"
            + " WHEN b.has IS NULL OR b.has_wish > b.still THEN 'LOST' ELSE 'GAINED' END AS effect FROM (" + BOTH
            + ") b";

    private static final String REWRITTEN = "SELECT COUNT(*) FROM run_student s JOIN run_student t ON t.run_id = ?2"
            + " AND t.application_id = s.application_id WHERE s.run_id = ?1 AND (s.wishes <> t.wishes OR EXISTS ("
            + "SELECT 1 FROM run_wish w JOIN run_wish v ON v.run_id = ?2 AND v.application_id = w.application_id"
            + " AND v.position = w.position WHERE w.run_id = ?1 AND w.application_id = s.application_id"
            + " AND (v.place_id <> w.place_id OR v.score_tenths <> w.score_tenths"
            + " OR (v.verdict = 'INELIGIBLE') <> (w.verdict = 'INELIGIBLE'))))";

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private AccountRegister accounts;

    @Inject
    private CallRegister calls;

    @Inject
    private PlaceRegister places;

    /** Two runs side by side; empty when one is missing or they are of two calls. */
    @Permits({Role.COORDINATOR, Role.APPROVER, Role.READER})
    public Optional<RunComparison> comparison(long runId, long otherRunId) {
        List<Object[]> rows = entities.createQuery(
                        "SELECT r, n FROM AllocationRun r, RunNode n WHERE r.id IN (:run, :other) AND n.runId = r.id"
                                + " ORDER BY n.kind, n.nodeId",
                        Object[].class)
                .setParameter("run", runId)
                .setParameter("other", otherRunId)
                .getResultList();
        RunCard before = card(rows, runId);
        RunCard after = card(rows, otherRunId);
        if (before == null || after == null || before.callId() != after.callId()) return Optional.empty();
        CallWithPlaces called = calls.callWithPlaces(after.callId()).orElseThrow();
        List<Object[]> effects = effects(runId, otherRunId);
        return Optional.of(new RunComparison(
                side(before),
                side(after),
                called.card(),
                places.withPools(called.placeIds()),
                pairs(nodes(rows, runId), nodes(rows, otherRunId)),
                counts(effects),
                effects.isEmpty() ? 0 : number(effects.get(0)[2])));
    }

    private static RunCard card(List<Object[]> rows, long runId) {
        return rows.stream()
                .map(row -> ((AllocationRun) row[0]).card())
                .filter(card -> card.id() == runId)
                .findFirst()
                .orElse(null);
    }

    private static RunComparison.Side side(RunCard run) {
        String rehearsal = Seal.digest(IntakeMaker.rehearsalSeed(run.callId()));
        return new RunComparison.Side(run, rehearsal.equals(run.seedHash()));
    }

    private static Map<String, NodeRow> nodes(List<Object[]> rows, long runId) {
        Map<String, NodeRow> nodes = new TreeMap<>();
        for (Object[] row : rows) {
            NodeRow node = ((RunNode) row[1]).row();
            if (((AllocationRun) row[0]).card().id() == runId)
                nodes.put("%s %19d".formatted(node.kind(), node.nodeId()), node);
        }
        return nodes;
    }

    private static List<RunComparison.Pair> pairs(Map<String, NodeRow> before, Map<String, NodeRow> after) {
        Map<String, NodeRow> all = new TreeMap<>(before);
        all.putAll(after);
        List<RunComparison.Pair> pairs = new ArrayList<>();
        for (String key : all.keySet()) {
            RunComparison.Pair pair = new RunComparison.Pair(before.get(key), after.get(key));
            if (pair.hasOtherSeats() || hasOtherLimits(pair)) pairs.add(pair);
        }
        return pairs;
    }

    private static boolean hasOtherLimits(RunComparison.Pair pair) {
        NodeRow before = pair.before();
        NodeRow after = pair.after();
        return before.filled() != after.filled()
                || !Objects.equals(before.cutoff(), after.cutoff())
                || !Objects.equals(before.reservedCutoff(), after.reservedCutoff());
    }

    /** Each effect with how many it is for, and beside it how many have other wishes or points. */
    @SuppressWarnings("unchecked")
    private List<Object[]> effects(long runId, long otherRunId) {
        String sql = "SELECT e.effect, COUNT(*), (" + REWRITTEN + ") FROM (" + EFFECTS + ") e GROUP BY e.effect";
        return between(sql, runId, otherRunId).getResultList();
    }

    private static Map<Effect, Long> counts(List<Object[]> effects) {
        Map<Effect, Long> counts = new EnumMap<>(Effect.class);
        effects.forEach(row -> counts.put(Effect.valueOf((String) row[0]), number(row[1])));
        return counts;
    }

    private Query between(String sql, long runId, long otherRunId) {
        return entities.createNativeQuery(sql).setParameter(1, runId).setParameter(2, otherRunId);
    }

    /** One page of the applicants of two runs, with how many there are on all pages; in one statement. */
    @Permits({Role.COORDINATOR, Role.APPROVER, Role.READER})
    public ComparedPeople people(CompareQuery query) {
        int first = (Math.max(1, query.page()) - 1) * query.size();
        List<Object[]> rows = rows(query, first);
        if (rows.isEmpty() && first > 0) {
            List<Object[]> start = rows(query, 0);
            return new ComparedPeople(List.of(), start.isEmpty() ? 0 : number(start.get(0)[6]));
        }
        return new ComparedPeople(
                rows.stream().map(ComparisonRegister::line).toList(), rows.isEmpty() ? 0 : number(rows.get(0)[6]));
    }

    @SuppressWarnings("unchecked")
    private List<Object[]> rows(CompareQuery asked, int first) {
        PeopleBeside people = accounts.beside("e.account_id");
        boolean isSearched = asked.text() != null && !asked.text().isBlank();
        Query query = between(
                "SELECT e.application_id, e.effect, e.had, e.had_wish, e.has, e.has_wish, COUNT(*) OVER () AS fitting, "
                        + people.columns() + " FROM (" + EFFECTS + ") e LEFT" + people.join() + " WHERE "
                        + (asked.effect() != null
                                ? "e.effect = ?3"
                                : asked.isMoved() ? "e.effect <> 'SAME'" : "e.effect IS NOT NULL")
                        + (isSearched ? " AND " + people.matches(4) : "") + order(asked) + " LIMIT " + asked.size()
                        + " OFFSET " + first,
                asked.runId(),
                asked.otherRunId());
        if (asked.effect() != null) query.setParameter(3, asked.effect().name());
        if (isSearched) query.setParameter(4, PeopleBeside.pattern(asked.text()));
        return query.getResultList();
    }

    private static String order(CompareQuery query) {
        String way = query.falling() ? " DESC" : "";
        String lead = switch (query.sort()) {
            case EFFECT ->
                "FIELD(e.effect, 'GAINED', 'LOST', 'OTHER', 'NEW', 'GONE', 'SAME')" + way + ", family_name IS NULL, "
                        + PeopleBeside.order(false);
            case NAME -> "family_name IS NULL, " + PeopleBeside.order(query.falling());
            case NUMBER -> "e.application_id" + way;
        };
        return " ORDER BY " + lead + ", e.application_id";
    }

    private static ComparedPeople.Line line(Object[] row) {
        return new ComparedPeople.Line(
                number(row[0]),
                row[7] == null ? "" : row[7] + " " + row[8],
                row[9] == null ? "" : (String) row[9],
                Effect.valueOf((String) row[1]),
                result(row[2], row[3]),
                result(row[4], row[5]));
    }

    private static ComparedPeople.Result result(Object place, Object wish) {
        return new ComparedPeople.Result(
                place == null ? null : number(place), wish == null ? null : ((Number) wish).intValue());
    }

    private static long number(Object value) {
        return ((Number) value).longValue();
    }
}
