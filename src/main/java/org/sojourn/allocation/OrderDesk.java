package org.sojourn.allocation;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Optional;
import org.sojourn.access.CurrentCaller;
import org.sojourn.access.Desk;
import org.sojourn.access.NotPermitted;
import org.sojourn.access.Permits;
import org.sojourn.access.Role;
import org.sojourn.access.journal.Journal;
import org.sojourn.applications.ApplicationRegister;
import org.sojourn.calls.CallCard;
import org.sojourn.calls.CallRegister;
import org.sojourn.platform.DatabaseClock;
import org.sojourn.platform.Refusal;

/** Takes orders for runs and calls them off. */
@Desk
public class OrderDesk {
    @PersistenceContext
    private EntityManager entities;

    @Inject
    private CallRegister calls;

    @Inject
    private ApplicationRegister applications;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Journal journal;

    @Inject
    private DatabaseClock clock;

    @Inject
    private Event<RunOrdered> ordered;

    /**
     * Has the call frozen as it stands, decided, and kept with a reason for every wish; work on it begins at once, and goes
     * on when the caller does not wait. Before the deadline the run is a rehearsal that cannot be proposed. While a run of
     * the call is under way, that one is meant. Refused for a draft, a released call and a call without applications.
     *
     * @return the order's id
     */
    @Permits(Role.COORDINATOR)
    public long order(long callId) {
        CallCard call = calls.call(callId).orElseThrow(() -> new NotPermitted("decide"));
        RunMaker.refuseUnlessDecidable(call);
        if (applications.counts(callId).submitted() == 0) throw new Refusal("run-without-applications");
        Instant now = clock.now();
        Optional<RunOrder> open = open(callId);
        if (open.isPresent() && !open.get().isLost(now)) return open.get().id();
        open.ifPresent(lost -> fail(lost, now));
        RunOrder order = new RunOrder(callId, caller.accountId(), now);
        entities.persist(order);
        entities.flush();
        journal.write("allocation.run-ordered", "run_order", order.id(), order.told(null));
        ordered.fire(new RunOrdered(order.id()));
        return order.id();
    }

    private Optional<RunOrder> open(long callId) {
        return entities.createQuery(
                        "SELECT o FROM RunOrder o WHERE o.callId = :call AND o.state IN"
                                + " (org.sojourn.allocation.OrderState.WAITING, org.sojourn.allocation.OrderState.RUNNING)",
                        RunOrder.class)
                .setParameter("call", callId)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    private void fail(RunOrder lost, Instant now) {
        OrderState before = lost.state();
        lost.fail(OrderCard.NOT_FINISHED, now);
        entities.flush();
        journal.write("allocation.order-failed", "run_order", lost.id(), lost.told(before));
    }

    /** Calls an order off: nothing of its run is kept. Refused once the run is kept, and when the order has ended anyhow. */
    @Permits(Role.COORDINATOR)
    public void cancel(long orderId) {
        RunOrder order = entities.find(RunOrder.class, orderId, LockModeType.PESSIMISTIC_WRITE);
        if (order == null) throw new Refusal("order-over");
        OrderState before = order.state();
        order.cancel(clock.now());
        journal.write("allocation.order-cancelled", "run_order", orderId, order.told(before));
    }
}
