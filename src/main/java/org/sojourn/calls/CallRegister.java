package org.sojourn.calls;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.sojourn.access.CurrentCaller;
import org.sojourn.access.NotPermitted;
import org.sojourn.access.Permits;
import org.sojourn.access.Reach;
import org.sojourn.access.Register;
import org.sojourn.access.Role;
import org.sojourn.calls.rules.RuleBook;
import org.sojourn.platform.DatabaseClock;
import org.sojourn.platform.Refusal;
import org.sojourn.platform.Seal;

/** Looks calls up. A draft is there for the office only; for everybody else it does not exist. */
@Register
public class CallRegister {
    private static final String RULES_ROW =
            "SELECT NEW org.sojourn.calls.RulesRow(r.callId, r.number, r.digest, r.writtenAt, r.writtenBy, r.frozenAt)"
                    + " FROM RuleVersion r";

    private static final String WITH_PLACES = "SELECT c, SQL('(SELECT JSON_ARRAYAGG(cp.place_id) FROM call_place cp"
            + " WHERE cp.call_id = ?)', c.id) FROM ExchangeCall c";

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private CurrentCaller caller;

    @Inject
    private DatabaseClock clock;

    @Inject
    private Seal seal;

    @Inject
    private OwnDeadlines own;

    /** The call, or empty when there is none that the caller may see; to a student with the deadline that is hers. */
    @Permits(
            value = {Role.STUDENT, Role.COORDINATOR, Role.APPROVER, Role.READER, Role.HARDSHIP},
            reach = Reach.OPEN)
    public Optional<CallCard> call(long id) {
        return find(id).map(this::seen);
    }

    /** The call for the office's own pages. */
    @Permits({Role.COORDINATOR, Role.APPROVER, Role.READER})
    public Optional<CallCard> callForOffice(long id) {
        return find(id).map(call -> call.card(clock.now()));
    }

    /** All calls, drafts too, the newest year first. */
    @Permits(
            value = {Role.COORDINATOR, Role.APPROVER, Role.READER},
            reach = Reach.OPEN)
    public List<CallCard> calls() {
        return cards("SELECT c FROM ExchangeCall c ORDER BY c.academicYear DESC, c.closesAt DESC, c.id DESC");
    }

    /** All calls as {@link #calls}, each with its places, in one statement. */
    @Permits(
            value = {Role.COORDINATOR, Role.APPROVER, Role.READER},
            reach = Reach.OPEN)
    public List<CallWithPlaces> callsWithPlaces() {
        return withPlaces(WITH_PLACES + " ORDER BY c.academicYear DESC, c.closesAt DESC, c.id DESC", query -> query);
    }

    /** A call with its places, in one statement. */
    @Permits({Role.COORDINATOR, Role.APPROVER, Role.READER})
    public Optional<CallWithPlaces> callWithPlaces(long id) {
        return withPlaces(WITH_PLACES + " WHERE c.id = :id", query -> query.setParameter("id", id)).stream()
                .findFirst();
    }

    private List<CallWithPlaces> withPlaces(String query, UnaryOperator<TypedQuery<Object[]>> filled) {
        Instant now = clock.now();
        return filled.apply(entities.createQuery(query, Object[].class))
                .getResultStream()
                .map(row -> CallWithPlaces.of(((ExchangeCall) row[0]).card(now), (String) row[1]))
                .toList();
    }

    /** Every call that is not a draft, the newest year first. */
    @Permits(
            value = {Role.STUDENT, Role.COORDINATOR, Role.APPROVER, Role.READER, Role.HARDSHIP},
            reach = Reach.OPEN)
    public List<CallCard> openToStudents() {
        return entities.createQuery(
                        "SELECT c FROM ExchangeCall c WHERE c.state <> org.sojourn.calls.CallState.DRAFT"
                                + " ORDER BY c.academicYear DESC, c.closesAt DESC, c.id DESC",
                        ExchangeCall.class)
                .getResultStream()
                .map(this::seen)
                .toList();
    }

    /** How many places each call has, by call id; calls without places are left out. */
    @Permits({Role.COORDINATOR, Role.APPROVER, Role.READER})
    public Map<Long, Integer> placeCounts() {
        Map<Long, Integer> counts = new HashMap<>();
        entities.createQuery(
                        "SELECT c.id, COUNT(p) FROM ExchangeCall c JOIN c.placeIds p GROUP BY c.id", Object[].class)
                .getResultList()
                .forEach(row -> counts.put((Long) row[0], ((Number) row[1]).intValue()));
        return counts;
    }

    /** The places of a call, in the order of their ids. */
    @Permits(
            value = {Role.STUDENT, Role.COORDINATOR, Role.APPROVER, Role.READER},
            reach = Reach.OPEN)
    public Set<Long> placeIds(long callId) {
        return entities.createQuery(
                        "SELECT c FROM ExchangeCall c LEFT JOIN FETCH c.placeIds WHERE c.id = :call",
                        ExchangeCall.class)
                .setParameter("call", callId)
                .getResultStream()
                .findFirst()
                .filter(this::isForCaller)
                .map(call -> new TreeSet<>(call.placeIds()))
                .orElseThrow(() -> new NotPermitted("call"));
    }

    /** The rules that hold for a call: frozen once it is open, before that the latest saved. */
    @Permits(
            value = {Role.STUDENT, Role.COORDINATOR, Role.APPROVER, Role.READER},
            reach = Reach.OPEN)
    public RuleBook rules(long callId) {
        return entities.createQuery(
                        "SELECT c, r FROM ExchangeCall c, RuleVersion r WHERE c.id = :call AND r.callId = c.id"
                                + " AND r.number = c.ruleVersion",
                        Object[].class)
                .setParameter("call", callId)
                .getResultStream()
                .findFirst()
                .filter(row -> isForCaller((ExchangeCall) row[0]))
                .map(row -> RuleBook.parse(((RuleVersion) row[1]).content()))
                .orElseThrow(() -> new NotPermitted("call"));
    }

    /** An earlier version of a call's rules. */
    @Permits({Role.COORDINATOR, Role.APPROVER, Role.READER})
    public RuleBook rulesVersion(long callId, int number) {
        if (number < 1 || number > known(callId).ruleVersion()) throw new NotPermitted("rules");
        return rulesOf(callId, number);
    }

    /** Number, digest and times of the version that holds. */
    @Permits(
            value = {Role.STUDENT, Role.COORDINATOR, Role.APPROVER, Role.READER},
            reach = Reach.OPEN)
    public RulesRow rulesRow(long callId) {
        return entities.createQuery(
                        RULES_ROW
                                + ", ExchangeCall c WHERE c.id = :call AND r.callId = c.id AND r.number = c.ruleVersion"
                                + (seesDrafts() ? "" : " AND c.state <> org.sojourn.calls.CallState.DRAFT"),
                        RulesRow.class)
                .setParameter("call", callId)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotPermitted("rules"));
    }

    /** Every saved version, the newest first. */
    @Permits({Role.COORDINATOR, Role.APPROVER, Role.READER})
    public List<RulesRow> versions(long callId) {
        return entities.createQuery(RULES_ROW + " WHERE r.callId = :call ORDER BY r.number DESC", RulesRow.class)
                .setParameter("call", callId)
                .getResultList();
    }

    /** The rules of every saved version, in the order of {@link #versions}. */
    @Permits({Role.COORDINATOR, Role.APPROVER, Role.READER})
    public List<RuleBook> books(long callId) {
        return entities.createQuery(
                        "SELECT r.content FROM RuleVersion r WHERE r.callId = :call ORDER BY r.number DESC",
                        String.class)
                .setParameter("call", callId)
                .getResultStream()
                .map(RuleBook::parse)
                .toList();
    }

    /**
     * The lottery seed, 64 hex digits, for the allocation's run and for nothing else: whoever knows it before the results
     * are out can compute the lots, so no page, no file and no message may carry it; pages show {@link
     * CallCard#seedPublished()}. Refused until the window is over, so that no list of wishes can be made to suit it.
     */
    @Permits({Role.COORDINATOR, Role.APPROVER, Role.READER})
    public String lotterySeed(long callId) {
        ExchangeCall call = known(callId);
        CallPhase phase = call.phase(clock.now());
        if (phase != CallPhase.CLOSED && phase != CallPhase.RELEASED) throw new Refusal("call-not-over-yet");
        return seal.open(call.seedSealed());
    }

    /**
     * Refuses unless the caller may apply at the moment of this transaction, by her own deadline where she has one; for the applications, inside theirs. The moment is
     * the database's at the transaction's first look at the clock, so what began in time counts.
     */
    @Permits(
            value = {Role.STUDENT, Role.COORDINATOR},
            reach = Reach.OPEN)
    public void refuseUnlessOpen(long callId) {
        ExchangeCall call = known(callId);
        call.refuseUnlessOpen(clock.now(), own.of(call));
    }

    /** The same for a proof: within the window, and after it as long as the call's plan lets people complete. */
    @Permits(
            value = {Role.STUDENT, Role.COORDINATOR},
            reach = Reach.OPEN)
    public void refuseUnlessCompletable(long callId) {
        ExchangeCall call = known(callId);
        call.refuseUnlessCompletable(clock.now(), own.of(call));
    }

    private CallCard seen(ExchangeCall call) {
        return seesDrafts() ? call.card(clock.now()) : call.card(clock.now(), own.of(call));
    }

    private List<CallCard> cards(String query) {
        Instant now = clock.now();
        return entities.createQuery(query, ExchangeCall.class)
                .getResultStream()
                .map(call -> call.card(now))
                .toList();
    }

    private RuleBook rulesOf(long callId, int number) {
        return RuleBook.parse(RuleVersion.of(entities, callId, number).content());
    }

    private ExchangeCall known(long callId) {
        return find(callId).orElseThrow(() -> new NotPermitted("call"));
    }

    private Optional<ExchangeCall> find(long id) {
        return Optional.ofNullable(entities.find(ExchangeCall.class, id)).filter(this::isForCaller);
    }

    private boolean isForCaller(ExchangeCall call) {
        return !call.isDraft() || seesDrafts();
    }

    private boolean seesDrafts() {
        return caller.is(Role.COORDINATOR)
                || caller.is(Role.APPROVER)
                || caller.is(Role.READER)
                || caller.is(Role.SYSTEM);
    }
}
