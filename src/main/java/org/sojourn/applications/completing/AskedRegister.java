package org.sojourn.applications.completing;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.sojourn.access.CurrentCaller;
import org.sojourn.access.NotPermitted;
import org.sojourn.access.Permits;
import org.sojourn.access.Reach;
import org.sojourn.access.Register;
import org.sojourn.access.Role;
import org.sojourn.applications.CompletenessRegister;
import org.sojourn.calls.CallCard;
import org.sojourn.calls.CallRegister;
import org.sojourn.calls.CallStep;
import org.sojourn.platform.DatabaseClock;

/** Looks up who can be asked for what, who was, and for a student what she is asked for. */
@Register
public class AskedRegister {
    private static final int SHOWN = 10;

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private CurrentCaller caller;

    @Inject
    private CallRegister calls;

    @Inject
    private CompletenessRegister completeness;

    @Inject
    private DatabaseClock clock;

    /**
     * Who of a call can be asked now, and for what.
     *
     * @param placeIds all places of the call
     */
    @Permits(value = Role.COORDINATOR, reach = Reach.UNIT)
    public AskPreview preview(long callId, Set<Long> placeIds) {
        Instant now = clock.now();
        CallCard call = calls.call(callId).orElseThrow(() -> new NotPermitted("call"));
        if (!call.allows(CallStep.COMPLETE)) return new AskPreview(null, List.of());
        Askable askable = Askable.in(call, now);
        List<AskRow> rows = completeness.incomplete(callId, placeIds).stream()
                .map(row -> new AskRow(row, askable.of(row)))
                .filter(row -> !row.missing().isEmpty())
                .toList();
        return new AskPreview(askable.latest(), rows);
    }

    /** The latest batches the caller has asked in a call, the newest first. */
    @Permits(value = Role.COORDINATOR, reach = Reach.OWN)
    public List<AskBatch> mineOf(long callId) {
        Instant now = clock.now();
        return entities.createQuery(
                        "SELECT q.batchId, COUNT(q), MAX(q.untilDay), MAX(q.askedAt), MAX(q.tellAfter), MAX(q.toldAt)"
                                + " FROM Ask q WHERE q.callId = :call AND q.askedBy = :me GROUP BY q.batchId"
                                + " ORDER BY q.batchId DESC",
                        Object[].class)
                .setParameter("call", callId)
                .setParameter("me", caller.accountId())
                .setMaxResults(SHOWN)
                .getResultStream()
                .map(row -> new AskBatch(
                        (Long) row[0],
                        (Long) row[1],
                        (LocalDate) row[2],
                        (Instant) row[3],
                        (Instant) row[4],
                        row[5] == null && now.isBefore((Instant) row[4])))
                .toList();
    }

    /** What the caller is asked for in her own application, until days that are not over; the latest first. */
    @Permits(value = Role.STUDENT, reach = Reach.OWN)
    public List<MyAsk> mine(long applicationId) {
        LocalDate today = LocalDate.ofInstant(clock.now(), DatabaseClock.ZONE);
        return entities.createQuery(
                        "SELECT q FROM Ask q JOIN Application a ON a.id = q.applicationId WHERE a.id = :id"
                                + " AND a.accountId = :me AND q.untilDay >= :today ORDER BY q.id DESC",
                        Ask.class)
                .setParameter("id", applicationId)
                .setParameter("me", caller.accountId())
                .setParameter("today", today)
                .setMaxResults(SHOWN)
                .getResultStream()
                .map(Ask::mine)
                .toList();
    }
}
