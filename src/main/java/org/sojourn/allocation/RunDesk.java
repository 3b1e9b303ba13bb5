package org.sojourn.allocation;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import org.sojourn.access.CurrentCaller;
import org.sojourn.access.Desk;
import org.sojourn.access.NotPermitted;
import org.sojourn.access.Permits;
import org.sojourn.access.Role;
import org.sojourn.access.journal.Changes;
import org.sojourn.access.journal.Journal;
import org.sojourn.calls.CallCard;
import org.sojourn.calls.CallDesk;
import org.sojourn.calls.CallPhase;
import org.sojourn.calls.CallRegister;
import org.sojourn.calls.CourseDesk;
import org.sojourn.partners.CutOffDesk;
import org.sojourn.platform.DatabaseClock;
import org.sojourn.platform.Refusal;
import org.sojourn.rulings.RulingDesk;

/** Puts a run before the second person and releases it; what makes it is {@link OrderDesk}. */
@Desk
public class RunDesk {
    @PersistenceContext
    private EntityManager entities;

    @Inject
    private CallRegister calls;

    @Inject
    private CallDesk callDesk;

    @Inject
    private CourseDesk course;

    @Inject
    private IntakeMaker intakes;

    @Inject
    private RulingDesk rulings;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Journal journal;

    @Inject
    private DatabaseClock clock;

    @Inject
    private Event<AllocationReleased> released;

    @Inject
    private Event<RunProposed> proposed;

    @Inject
    private CutOffDesk cutOffs;

    /** Puts a run before the second person. Refused before the deadline, when stale, or while another is under way. */
    @Permits(Role.COORDINATOR)
    public void propose(MoveRun command) {
        AllocationRun run = locked(command);
        CallCard call = calls.call(run.callId()).orElseThrow();
        if (call.phase() != CallPhase.CLOSED) throw new Refusal("propose-before-deadline");
        refuseWhenAnotherIsUnderWay(run);
        refuseWhenStale(run);
        moved(
                "allocation.run-proposed",
                run,
                () -> run.propose(caller.accountId(), caller.get().inPlaceOf(Role.COORDINATOR), clock.now()));
        proposed.fire(new RunProposed(run.callId(), run.id(), run.number(), command.version(), caller.accountId()));
    }

    /** The second person's yes. Refused for the one who proposed, for her deputy, and for whom she was deputy. */
    @Permits(Role.APPROVER)
    public void approve(MoveRun command) {
        AllocationRun run = locked(command);
        moved(
                "allocation.run-approved",
                run,
                () -> run.approve(caller.accountId(), caller.get().side(), clock.now()));
        course.decide(run.callId());
    }

    /** Back to the office, with a reason; also by the office itself before the release. */
    @Permits({Role.APPROVER, Role.COORDINATOR})
    public void sendBack(SendBack command) {
        if (command.reason() == null || command.reason().isBlank()) throw new Refusal("reason-needed");
        AllocationRun run = locked(new MoveRun(command.runId(), command.version()));
        moved(
                "allocation.run-sent-back",
                run,
                () -> run.sendBack(command.reason().strip()));
        course.reconsider(run.callId());
    }

    /** Releases an approved run now: decisions, offers and the seed in one transaction, or nothing. */
    @Permits(Role.COORDINATOR)
    public void release(MoveRun command) {
        AllocationRun run = locked(command);
        rulings.holdStill(run.callId());
        refuseWhenStale(run);
        publish(run, caller.accountId());
    }

    /** Sets an approved run to be released at a minute. */
    @Permits(Role.COORDINATOR)
    public void schedule(ScheduleRelease command) {
        AllocationRun run = locked(new MoveRun(command.runId(), command.version()));
        moved("allocation.release-scheduled", run, () -> run.schedule(command.at(), clock.now()));
    }

    /** Releases what is due; a run that no longer fits its intake goes back to the office with the reason. */
    @Permits(Role.SYSTEM)
    public boolean releaseDue(long runId) {
        AllocationRun run = entities.find(AllocationRun.class, runId, LockModeType.PESSIMISTIC_WRITE);
        if (run == null || !run.isDue(clock.now())) return false;
        rulings.holdStill(run.callId());
        if (!run.isMadeFrom(intakes.freeze(run.callId()))) {
            moved("allocation.release-refused", run, () -> run.sendBack("stale"));
            course.reconsider(run.callId());
            return false;
        }
        publish(run, null);
        return true;
    }

    private void publish(AllocationRun run, Long by) {
        Instant now = clock.now();
        AllocationRun.Stand before = run.stand();
        run.release(by, now);
        entities.flush();
        callDesk.publishSeed(run.callId());
        rulings.lapse(run.callId());
        List<NodeRow> nodes = nodes(run.id());
        cutOffs.keep(new CutOffDesk.KeepCutOffs(run.callId(), NodeRow.cutOffs(nodes)));
        released.fire(
                new AllocationReleased(run.callId(), run.id(), now, placements(run.id()), others(run.id()), nodes));
        journal.write("allocation.run-released", "allocation_run", run.id(), Changes.between(before, run.stand()));
    }

    private void moved(String act, AllocationRun run, Runnable move) {
        AllocationRun.Stand before = run.stand();
        move.run();
        journal.write(act, "allocation_run", run.id(), Changes.between(before, run.stand()));
    }

    private List<AllocationReleased.Placement> placements(long runId) {
        return entities.createQuery(
                        "SELECT NEW org.sojourn.allocation.AllocationReleased.Placement(s.applicationId, s.accountId,"
                                + " s.placeId) FROM RunStudent s WHERE s.runId = :run AND s.placeId IS NOT NULL"
                                + " ORDER BY s.applicationId",
                        AllocationReleased.Placement.class)
                .setParameter("run", runId)
                .getResultList();
    }

    private List<Long> others(long runId) {
        return entities.createQuery(
                        "SELECT s.accountId FROM RunStudent s WHERE s.runId = :run AND s.placeId IS NULL"
                                + " ORDER BY s.applicationId",
                        Long.class)
                .setParameter("run", runId)
                .getResultList();
    }

    private List<NodeRow> nodes(long runId) {
        return entities.createQuery("SELECT n FROM RunNode n WHERE n.runId = :run", RunNode.class)
                .setParameter("run", runId)
                .getResultStream()
                .map(RunNode::row)
                .toList();
    }

    private AllocationRun locked(MoveRun command) {
        AllocationRun run = entities.find(AllocationRun.class, command.runId(), LockModeType.PESSIMISTIC_WRITE);
        if (run == null) throw new NotPermitted("run");
        Refusal.whenStale(command.version(), run.version());
        return run;
    }

    private void refuseWhenStale(AllocationRun run) {
        if (!run.isMadeFrom(intakes.freeze(run.callId()))) throw new Refusal("run-stale");
    }

    private void refuseWhenAnotherIsUnderWay(AllocationRun run) {
        Long others = entities.createQuery(
                        "SELECT COUNT(r) FROM AllocationRun r WHERE r.callId = :call AND r.id <> :id AND r.state IN :under",
                        Long.class)
                .setParameter("call", run.callId())
                .setParameter("id", run.id())
                .setParameter("under", List.of(RunState.PROPOSED, RunState.APPROVED, RunState.SCHEDULED))
                .getSingleResult();
        if (others > 0) throw new Refusal("another-run-under-way");
    }

    /** @param version the version of the run the person saw */
    public record MoveRun(long runId, int version) {}

    public record SendBack(long runId, int version, String reason) {}

    public record ScheduleRelease(long runId, int version, Instant at) {}
}
