package org.sojourn.rulings;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.EnumSet;
import java.util.HashSet;
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
import org.sojourn.access.people.AccountRegister;
import org.sojourn.applications.MyApplication;

/** Looks rulings up: whoever decides a kind those of that kind, coordinators what they may propose, runs what is in force. */
@Register
public class RulingRegister {
    /** What {@link RulingsStamp} reads, of the call that the question mark names. */
    private static final String STAMP = "SELECT CAST(JSON_ARRAY(COALESCE(SUM(g.ended_at IS NULL), 0), COUNT(g.id),"
            + " COALESCE(SUM(g.version), 0)) AS CHAR) FROM ruling g WHERE g.granted_once AND g.call_id = ?";

    /** Rulings are for the exception; a call with more has a rule too few. */
    public static final int MOST = 200;

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private CurrentCaller caller;

    @Inject
    private WithinReach reach;

    @Inject
    private AccountRegister accounts;

    /** The rulings of a call that concern the caller, at most {@value #MOST}: what waits first, then the newest. */
    @Permits({Role.COORDINATOR, Role.APPROVER, Role.HARDSHIP})
    public List<RulingRow> ofCall(long callId) {
        return entities.createQuery(
                        "SELECT r FROM Ruling r WHERE r.callId = :call AND r.kind IN :kinds"
                                + " ORDER BY CASE WHEN r.state = :waiting THEN 0 ELSE 1 END, r.proposedAt DESC, r.id",
                        Ruling.class)
                .setParameter("call", callId)
                .setParameter("kinds", seen())
                .setParameter("waiting", RulingState.PROPOSED)
                .setMaxResults(MOST)
                .getResultStream()
                .map(Ruling::row)
                .toList();
    }

    /** One ruling, for whoever decides rulings of its kind. */
    @Permits({Role.APPROVER, Role.HARDSHIP})
    public Optional<RulingRow> one(long rulingId) {
        return Optional.ofNullable(entities.find(Ruling.class, rulingId))
                .filter(ruling -> caller.is(ruling.kind().decider()))
                .map(Ruling::row);
    }

    /** What was proposed about an application; empty when it is not within the caller's reach. */
    @Permits(value = Role.COORDINATOR, reach = Reach.UNIT)
    public Optional<RuledApplication> ofApplication(long applicationId) {
        return reach.application(applicationId).map(this::ruled);
    }

    private RuledApplication ruled(MyApplication application) {
        List<RulingRow> rows = proposedAbout(application.id());
        Set<Long> people = new HashSet<>(Set.of(application.accountId()));
        rows.forEach(row -> people.addAll(row.officers()));
        return new RuledApplication(application, rows, accounts.people(people));
    }

    private List<RulingRow> proposedAbout(long applicationId) {
        return entities.createQuery(
                        "SELECT r FROM Ruling r WHERE r.applicationId = :id AND r.kind <> :hardship"
                                + " ORDER BY r.proposedAt DESC, r.id",
                        Ruling.class)
                .setParameter("id", applicationId)
                .setParameter("hardship", RulingKind.HARDSHIP)
                .getResultStream()
                .map(Ruling::row)
                .toList();
    }

    /**
     * How many proposals wait for the caller, by the call they are of: none of her own and none of those she stands in for.
     * Nothing for whoever only proposes.
     */
    @Permits({Role.COORDINATOR, Role.APPROVER, Role.HARDSHIP})
    public Map<Long, Long> waiting() {
        Set<RulingKind> kinds = decided();
        if (kinds.isEmpty()) return Map.of();
        return entities.createQuery(
                        "SELECT r.callId, COUNT(r) FROM Ruling r WHERE r.state = :waiting AND r.kind IN :kinds"
                                + " AND r.proposedBy NOT IN :side AND COALESCE(r.proposedFor, 0) NOT IN :side"
                                + " GROUP BY r.callId",
                        Object[].class)
                .setParameter("waiting", RulingState.PROPOSED)
                .setParameter("kinds", kinds)
                .setParameter("side", caller.get().side())
                .getResultStream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> (Long) row[1]));
    }

    /**
     * What a run of the call takes in, for the allocation's run and for nothing else: whoever reads it knows who is a case
     * of hardship, so no page, no file and no message may carry it.
     */
    @Permits({Role.COORDINATOR, Role.APPROVER, Role.READER})
    public List<RulingInForce> inForce(long callId) {
        return entities.createQuery(
                        "SELECT NEW org.sojourn.rulings.RulingInForce(r.applicationId, r.placeId, r.kind) FROM Ruling r"
                                + " WHERE r.callId = :call AND r.state = :granted ORDER BY r.applicationId, r.id",
                        RulingInForce.class)
                .setParameter("call", callId)
                .setParameter("granted", RulingState.GRANTED)
                .getResultList();
    }

    /** Figures that move with every ruling that enters a run or leaves it. */
    @Permits({Role.COORDINATOR, Role.APPROVER, Role.READER})
    public RulingsStamp stamp(long callId) {
        return RulingsStamp.of((String)
                entities.createNativeQuery(STAMP).setParameter(1, callId).getSingleResult());
    }

    /** Lends the same to a statement of the allocation: a value in brackets, for {@link RulingsStamp#of}; ? is the call. */
    @Permits({Role.COORDINATOR, Role.APPROVER, Role.READER})
    public String stampBeside() {
        return "(" + STAMP + ")";
    }

    private Set<RulingKind> seen() {
        Set<RulingKind> kinds = decided();
        if (caller.is(Role.COORDINATOR)) kinds.addAll(EnumSet.of(RulingKind.PROTECTED, RulingKind.BARRED));
        return kinds;
    }

    private Set<RulingKind> decided() {
        Set<RulingKind> kinds = EnumSet.noneOf(RulingKind.class);
        for (RulingKind kind : RulingKind.values()) if (caller.is(kind.decider())) kinds.add(kind);
        return kinds;
    }
}
