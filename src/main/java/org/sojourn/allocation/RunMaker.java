package org.sojourn.allocation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.function.Function;
import org.sojourn.access.journal.Journal;
import org.sojourn.allocation.core.Check;
import org.sojourn.allocation.core.Decision;
import org.sojourn.calls.CallCard;
import org.sojourn.calls.CallPhase;
import org.sojourn.calls.CallRegister;
import org.sojourn.platform.DatabaseClock;
import org.sojourn.platform.Patient;
import org.sojourn.platform.Refusal;

/** Freezes a call and keeps what was decided from it: two transactions, and the deciding between them. */
@ApplicationScoped
class RunMaker {
    /** Rows that are written before somebody looks whether the run is still wanted. */
    private static final int AT_ONCE = 1000;

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private CallRegister calls;

    @Inject
    private IntakeMaker intakes;

    @Inject
    private OrderBook orders;

    @Inject
    private Journal journal;

    @Inject
    private DatabaseClock clock;

    static void refuseUnlessDecidable(CallCard call) {
        if (call.phase() == CallPhase.DRAFT) throw new Refusal("run-of-a-draft");
        if (call.phase() == CallPhase.RELEASED) throw new Refusal("run-after-release");
    }

    @Patient
    @Transactional(rollbackOn = Exception.class)
    Frozen freeze(long callId) {
        Frozen frozen = intakes.freeze(callId);
        refuseUnlessDecidable(frozen.source().call());
        if (frozen.intake().students().isEmpty()) throw new Refusal("run-without-applications");
        return frozen;
    }

    /** Keeps the run with everything that belongs to it and the word that its order is done; all of it or nothing. */
    @Patient
    @Transactional(rollbackOn = Exception.class)
    void keep(OrderCard order, Frozen frozen, Decision decision, Check check, Work work) {
        refuseUnlessDecidable(calls.call(order.callId()).orElseThrow());
        AllocationRun run =
                new AllocationRun(frozen, decision, check, nextNumber(order.callId()), order.orderedBy(), clock.now());
        entities.persist(run);
        entities.flush();
        keep(run.id(), new RunRows(frozen, decision), work);
        orders.done(order.id(), run.id());
        journal.write("allocation.run-decided", "allocation_run", run.id(), run.told());
    }

    private void keep(long runId, RunRows rows, Work work) {
        List<StudentRow> students = rows.students();
        List<WishRow> wishes = rows.wishes();
        work.storing(0, students.size() + wishes.size());
        keep(students, row -> new RunStudent(runId, row), work);
        keep(wishes, row -> new RunWish(runId, row), work);
        rows.nodes().forEach(row -> entities.persist(new RunNode(runId, row)));
        entities.flush();
    }

    private <R> void keep(List<R> rows, Function<R, Object> entity, Work work) {
        for (int from = 0; from < rows.size(); from += AT_ONCE) {
            List<R> some = rows.subList(from, Math.min(from + AT_ONCE, rows.size()));
            some.forEach(row -> entities.persist(entity.apply(row)));
            entities.flush();
            work.stored(some.size());
        }
    }

    private int nextNumber(long callId) {
        Integer last = entities.createQuery(
                        "SELECT MAX(r.number) FROM AllocationRun r WHERE r.callId = :call", Integer.class)
                .setParameter("call", callId)
                .getSingleResult();
        return last == null ? 1 : last + 1;
    }
}
