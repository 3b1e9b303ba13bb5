package org.sojourn.allocation;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.sojourn.access.CurrentCaller;
import org.sojourn.access.Permits;
import org.sojourn.access.Reach;
import org.sojourn.access.Register;
import org.sojourn.access.Role;
import org.sojourn.platform.DatabaseClock;
import org.sojourn.rulings.RulingRegister;
import org.sojourn.rulings.RulingsStamp;

/** Looks runs up: whole for the office, her own outcome for a student after the release. */
@Register
public class RunRegister {
    @PersistenceContext
    private EntityManager entities;

    @Inject
    private CurrentCaller caller;

    @Inject
    private DatabaseClock clock;

    @Inject
    private IntakeMaker intakes;

    @Inject
    private NeededPoints needed;

    @Inject
    private RulingRegister rulings;

    /** All runs of a call, the newest first. */
    @Permits({Role.COORDINATOR, Role.APPROVER, Role.READER})
    public List<RunCard> runs(long callId) {
        return entities.createQuery(
                        "SELECT r FROM AllocationRun r WHERE r.callId = :call ORDER BY r.number DESC",
                        AllocationRun.class)
                .setParameter("call", callId)
                .getResultStream()
                .map(AllocationRun::card)
                .toList();
    }

    /** By call the run that matters most: the one under way or released, otherwise the newest. */
    @Permits({Role.COORDINATOR, Role.APPROVER, Role.READER})
    public Map<Long, RunCard> foremost() {
        Map<Long, RunCard> found = new LinkedHashMap<>();
        entities.createQuery("SELECT r FROM AllocationRun r ORDER BY r.number DESC", AllocationRun.class)
                .getResultStream()
                .map(AllocationRun::card)
                .forEach(run -> found.merge(
                        run.callId(), run, (first, other) -> other.state() == RunState.DECIDED ? first : other));
        return found;
    }

    @Permits({Role.COORDINATOR, Role.APPROVER, Role.READER})
    public Optional<RunCard> run(long runId) {
        return Optional.ofNullable(entities.find(AllocationRun.class, runId)).map(AllocationRun::card);
    }

    /**
     * A run with everything around it. What it was made from is looked at in a few figures: a run that was touched need not
     * be stale, but the desk makes the intake anew and knows.
     */
    @Permits({Role.COORDINATOR, Role.APPROVER, Role.READER})
    public Optional<WholeRun> whole(long runId) {
        List<Object[]> rows = entities.createQuery(
                        "SELECT r, n, SQL('" + rulings.stampBeside()
                                + "', r.callId) FROM AllocationRun r, RunNode n WHERE r.id = :run AND n.runId = r.id"
                                + " ORDER BY n.kind, n.nodeId",
                        Object[].class)
                .setParameter("run", runId)
                .getResultList();
        if (rows.isEmpty()) return Optional.empty();
        AllocationRun run = (AllocationRun) rows.get(0)[0];
        List<NodeRow> nodes = rows.stream().map(row -> ((RunNode) row[1]).row()).toList();
        RulingsStamp ruled = RulingsStamp.of((String) rows.get(0)[2]);
        Source source = intakes.source(run.callId(), ruled);
        boolean stale = run.card().state() != RunState.RELEASED && !run.isUntouched(source);
        return Optional.of(new WholeRun(run.card(), source.call(), nodes, source.offered(), stale, ruled.inForce()));
    }

    /** Does the run still fit the call as it stands now? */
    @Permits({Role.COORDINATOR, Role.APPROVER, Role.READER})
    public boolean isStale(long runId) {
        AllocationRun run = entities.find(AllocationRun.class, runId);
        return run != null && !run.isMadeFrom(intakes.freeze(run.callId()));
    }

    /**
     * What was frozen for the run, as the engine's canonical text. Refused, where somebody in it is a case of hardship, to
     * whoever does not hold the role for that.
     */
    @Permits({Role.COORDINATOR, Role.APPROVER, Role.READER})
    public Optional<String> intake(long runId) {
        Optional<String> kept = entities.createQuery(
                        "SELECT r.intake FROM AllocationRun r WHERE r.id = :run", String.class)
                .setParameter("run", runId)
                .getResultStream()
                .findFirst();
        if (!caller.is(Role.HARDSHIP)) kept.ifPresent(Ruled::refuseNamedHardship);
        return kept;
    }

    /** One page of the applicants, most points first, with how many there are on all pages. */
    @Permits({Role.COORDINATOR, Role.APPROVER, Role.READER})
    public StudentList students(StudentQuery query) {
        List<Object[]> rows = bind(
                        entities.createQuery(
                                "SELECT s, SQL('COUNT(*) OVER ()') FROM RunStudent s" + where(query)
                                        + " ORDER BY s.bestTenths DESC, s.applicationId",
                                Object[].class),
                        query)
                .setFirstResult(query.first())
                .setMaxResults(query.most())
                .getResultList();
        List<StudentRow> students =
                rows.stream().map(row -> ((RunStudent) row[0]).row()).toList();
        if (rows.isEmpty() && query.first() > 0)
            return new StudentList(students, students(query.fromTheStart()).total());
        return new StudentList(students, rows.isEmpty() ? 0 : ((Number) rows.get(0)[1]).longValue());
    }

    private static String where(StudentQuery query) {
        return " WHERE s.runId = :run"
                + (query.placeId() == null ? "" : " AND s.placeId = :place")
                + (query.placed() == null
                        ? ""
                        : query.placed() ? " AND s.placeId IS NOT NULL" : " AND s.placeId IS NULL")
                + (query.accountIds() == null ? "" : " AND s.accountId IN :accounts");
    }

    private static <T> TypedQuery<T> bind(TypedQuery<T> typed, StudentQuery query) {
        typed.setParameter("run", query.runId());
        if (query.placeId() != null) typed.setParameter("place", query.placeId());
        if (query.accountIds() != null)
            typed.setParameter("accounts", query.accountIds().isEmpty() ? List.of(0L) : query.accountIds());
        return typed;
    }

    /** All wishes of some applicants with their reasons, best first, by application id. */
    @Permits({Role.COORDINATOR, Role.APPROVER, Role.READER})
    public Map<Long, List<WishRow>> wishes(long runId, Collection<Long> applicationIds) {
        Map<Long, List<WishRow>> found = new LinkedHashMap<>();
        applicationIds.forEach(id -> found.put(id, new ArrayList<>()));
        if (applicationIds.isEmpty()) return found;
        entities.createQuery(
                        "SELECT w FROM RunWish w WHERE w.runId = :run AND w.applicationId IN :ids"
                                + " ORDER BY w.applicationId, w.position",
                        RunWish.class)
                .setParameter("run", runId)
                .setParameter("ids", applicationIds)
                .getResultStream()
                .map(RunWish::row)
                .forEach(row -> found.get(row.applicationId()).add(row));
        return found;
    }

    /** Whose application this is in the run. */
    @Permits({Role.COORDINATOR, Role.APPROVER, Role.READER})
    public Optional<Long> accountOf(long runId, long applicationId) {
        return entities.createQuery(
                        "SELECT s.accountId FROM RunStudent s WHERE s.runId = :run AND s.applicationId = :id",
                        Long.class)
                .setParameter("run", runId)
                .setParameter("id", applicationId)
                .getResultStream()
                .findFirst();
    }

    /** How full every place and pool is. */
    @Permits({Role.COORDINATOR, Role.APPROVER, Role.READER})
    public List<NodeRow> nodes(long runId) {
        return entities.createQuery(
                        "SELECT n FROM RunNode n WHERE n.runId = :run ORDER BY n.kind, n.nodeId", RunNode.class)
                .setParameter("run", runId)
                .getResultStream()
                .map(RunNode::row)
                .toList();
    }

    /** The caller's own wishes with their reasons in the released run of a call; empty before the release. */
    @Permits(value = Role.STUDENT, reach = Reach.OWN)
    public List<WishRow> myResult(long callId) {
        List<Object[]> rows = entities.createQuery(
                        "SELECT r, CASE WHEN w.position = 1 THEN r.intake ELSE '' END, w FROM RunWish w, RunStudent s, AllocationRun r WHERE r.callId = :call"
                                + " AND r.state = org.sojourn.allocation.RunState.RELEASED AND s.runId = r.id"
                                + " AND s.accountId = :me AND w.runId = r.id AND w.applicationId = s.applicationId"
                                + " ORDER BY w.position",
                        Object[].class)
                .setParameter("call", callId)
                .setParameter("me", caller.accountId())
                .getResultList();
        if (rows.isEmpty()) return List.of();
        List<WishRow> wishes =
                rows.stream().map(row -> ((RunWish) row[2]).row()).toList();
        return needed.filled(((AllocationRun) rows.get(0)[0]).card(), (String) rows.get(0)[1], wishes)
                .wishes();
    }

    /** Released calls in which the caller has a result. */
    @Permits(value = Role.STUDENT, reach = Reach.OWN)
    public Set<Long> myCalls() {
        return entities.createQuery(
                        "SELECT r.callId FROM RunStudent s, AllocationRun r WHERE s.runId = r.id"
                                + " AND s.accountId = :me AND r.state = org.sojourn.allocation.RunState.RELEASED",
                        Long.class)
                .setParameter("me", caller.accountId())
                .getResultStream()
                .collect(Collectors.toSet());
    }

    /** How full every place and pool of a call was at its release: seats and cut-offs, no people. */
    @Permits(value = Role.STUDENT, reach = Reach.OPEN)
    public List<NodeRow> releasedNodes(long callId) {
        return entities.createQuery(
                        "SELECT n FROM RunNode n, AllocationRun r WHERE r.callId = :call AND n.runId = r.id"
                                + " AND r.state = org.sojourn.allocation.RunState.RELEASED",
                        RunNode.class)
                .setParameter("call", callId)
                .getResultStream()
                .map(RunNode::row)
                .toList();
    }

    /** Runs whose minute has come, for the job that releases them. */
    @Permits(Role.SYSTEM)
    public List<Long> due() {
        return entities.createQuery(
                        "SELECT r.id FROM AllocationRun r WHERE r.state = org.sojourn.allocation.RunState.SCHEDULED"
                                + " AND r.releaseAt <= :now",
                        Long.class)
                .setParameter("now", clock.now())
                .getResultList();
    }

    /**
     * Which applicants of a run; null = all.
     *
     * @param first row to begin with, from 0
     * @param most rows at the most
     */
    public record StudentQuery(
            long runId, Long placeId, Boolean placed, Collection<Long> accountIds, int first, int most) {
        StudentQuery fromTheStart() {
            return new StudentQuery(runId, placeId, placed, accountIds, 0, most);
        }
    }

    /** @param total on all pages */
    public record StudentList(List<StudentRow> rows, long total) {}
}
