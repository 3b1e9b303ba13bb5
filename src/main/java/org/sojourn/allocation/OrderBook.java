package org.sojourn.allocation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Optional;
import org.sojourn.access.journal.Journal;
import org.sojourn.platform.DatabaseClock;
import org.sojourn.platform.Patient;

/**
 * What a job writes into its order, each time under the lock of its row: of two servers one takes an order up, and whoever
 * calls it off was too late or is heard.
 */
@ApplicationScoped
class OrderBook {
    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Journal journal;

    @Inject
    private DatabaseClock clock;

    /** Takes a waiting order up; empty when another has, or it was called off. */
    @Patient
    @Transactional(TxType.REQUIRES_NEW)
    Optional<OrderCard> take(long orderId) {
        RunOrder order = locked(orderId);
        return order.takeUp(clock.now()) ? Optional.of(order.card(clock.now())) : Optional.empty();
    }

    /** Says that it stands in a line and will be taken up. */
    @Transactional(TxType.REQUIRES_NEW)
    void stillWaits(long orderId) {
        locked(orderId).stillWaits(clock.now());
    }

    /** Says how far it is and that somebody is at work; false when it is not wanted any more. */
    @Transactional(TxType.REQUIRES_NEW)
    boolean beat(long orderId, OrderStep step, int done, int total) {
        RunOrder order = locked(orderId);
        if (!order.isRunning()) return false;
        order.beat(step, done, total, clock.now());
        return true;
    }

    /** The run is kept, in the transaction that keeps it; thrown back when it is not wanted any more. */
    @Transactional(TxType.MANDATORY)
    void done(long orderId, long runId) {
        RunOrder order = locked(orderId);
        if (!order.isRunning()) throw new NotWanted();
        order.done(runId, clock.now());
    }

    /** It could not be done. */
    @Patient
    @Transactional(TxType.REQUIRES_NEW)
    void failed(long orderId, String code) {
        RunOrder order = locked(orderId);
        if (!order.isRunning()) return;
        order.fail(code, clock.now());
        journal.write("allocation.order-failed", "run_order", orderId, order.told(OrderState.RUNNING));
    }

    private RunOrder locked(long orderId) {
        return entities.find(RunOrder.class, orderId, LockModeType.PESSIMISTIC_WRITE);
    }
}
