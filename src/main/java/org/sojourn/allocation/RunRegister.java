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

    /** Does the run still fit the call as it stands now? */
    @Permits({Role.COORDINATOR, Role.APPROVER, Role.READER})
    public boolean isStale(long runId) {
        AllocationRun run = entities.find(AllocationRun.class, runId);
        return run != null && !run.isMadeFrom(intakes.freeze(run.callId()));
    }

    /** What was frozen for the run, as the engine's canonical text. */
    @Permits({Role.COORDINATOR, Role.APPROVER, Role.READER})
    public Optional<String> intake(long runId) {
        return entities.createQuery("SELECT r.intake FROM AllocationRun r WHERE r.id = :run", String.class)
                .setParameter("run", runId)
                .getResultStream()
                .findFirst();
    }

    /** One page of the applicants, most points first. */
    @Permits({Role.COORDINATOR, Role.APPROVER, Role.READER})
    public List<StudentRow> students(StudentQuery query) {
        return bind(
                        entities.createQuery(
                                "SELECT NEW org.sojourn.allocation.StudentRow(s.applicationId, s.accountId, s.bestTenths,"
                                        + " s.wishes, s.placeId, s.wishPosition) FROM RunStudent s" + where(query)
                                        + " ORDER BY s.bestTenths DESC, s.applicationId",
                                StudentRow.class),
                        query)
                .setFirstResult(query.first())
                .setMaxResults(query.most())
                .getResultList();
    }

    @Permits({Role.COORDINATOR, Role.APPROVER, Role.READER})
    public long count(StudentQuery query) {
        return bind(entities.createQuery("SELECT COUNT(s) FROM RunStudent s" + where(query), Long.class), query)
                .getSingleResult();
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
        return entities.createQuery(
                        "SELECT w FROM RunWish w, RunStudent s, AllocationRun r WHERE r.callId = :call"
                                + " AND r.state = org.sojourn.allocation.RunState.RELEASED AND s.runId = r.id"
                                + " AND s.accountId = :me AND w.runId = r.id AND w.applicationId = s.applicationId"
                                + " ORDER BY w.position",
                        RunWish.class)
                .setParameter("call", callId)
                .setParameter("me", caller.accountId())
                .getResultStream()
                .map(RunWish::row)
                .toList();
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
            long runId, Long placeId, Boolean placed, Collection<Long> accountIds, int first, int most) {}
}
