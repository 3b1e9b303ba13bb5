package org.sojourn.calls;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import org.sojourn.access.Desk;
import org.sojourn.access.NotPermitted;
import org.sojourn.access.Permits;
import org.sojourn.access.Role;
import org.sojourn.access.journal.Changes;
import org.sojourn.access.journal.Journal;
import org.sojourn.platform.DatabaseClock;
import org.sojourn.platform.Refusal;

/** Moves a call along its course: the dates beside its window, the decision, the end. */
@Desk
public class CourseDesk {
    private static final String TABLE = "exchange_call";

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Journal journal;

    @Inject
    private DatabaseClock clock;

    /**
     * Plans the dates beside the window anew. Refuses days out of order and, once the call is announced, less time to
     * complete than was promised; and any change after the results.
     */
    @Permits(Role.COORDINATOR)
    public void plan(PlanCall command) {
        ExchangeCall call = load(command.callId());
        Refusal.whenStale(command.version(), call.version());
        CallPlan before = call.card(clock.now()).plan();
        call.plan(command.plan(), clock.now());
        entities.flush();
        journal.write(
                "calls.call-planned",
                TABLE,
                call.id(),
                Changes.between(before, call.card(clock.now()).plan()));
    }

    /**
     * A run of the call has its second yes; the allocation says so within that act. Refused while the window is open. The
     * call's version stays: nothing a run is made from has changed.
     */
    @Permits(Role.APPROVER)
    public void decide(long callId) {
        ExchangeCall call = load(callId);
        if (call.stage(clock.now()) == CallStage.DECIDED) return;
        CallStep.DECIDE.refuseUnlessIn(call.stage(clock.now()));
        decided(callId, clock.now());
        journal.write("calls.call-decided", TABLE, callId, Changes.none());
    }

    /** The run went back to the office: the call is decided no longer. Nothing happens to one that was not. */
    @Permits({Role.APPROVER, Role.COORDINATOR})
    public void reconsider(long callId) {
        ExchangeCall call = load(callId);
        if (call.stage(clock.now()) != CallStage.DECIDED) return;
        decided(callId, null);
        journal.write("calls.decision-taken-back", TABLE, callId, Changes.none());
    }

    /** Puts a released call to the files. Refused before the results. */
    @Permits(Role.COORDINATOR)
    public void conclude(ConcludeCall command) {
        ExchangeCall call = load(command.callId());
        Refusal.whenStale(command.version(), call.version());
        call.conclude(clock.now());
        entities.flush();
        journal.write("calls.call-concluded", TABLE, call.id(), Changes.none());
    }

    /** As SQL, because a query of the entity would count its version up. */
    private void decided(long callId, Instant at) {
        entities.createNativeQuery("UPDATE exchange_call SET decided_at = ? WHERE id = ?")
                .setParameter(1, at == null ? null : DatabaseClock.column(at))
                .setParameter(2, callId)
                .executeUpdate();
    }

    private ExchangeCall load(long id) {
        ExchangeCall call = entities.find(ExchangeCall.class, id);
        if (call == null) throw new NotPermitted("call");
        return call;
    }

    public record PlanCall(long callId, int version, CallPlan plan) {}

    public record ConcludeCall(long callId, int version) {}
}
