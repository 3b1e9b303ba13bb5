package org.sojourn.allocation;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.sojourn.access.Permits;
import org.sojourn.access.Register;
import org.sojourn.access.Role;
import org.sojourn.platform.DatabaseClock;

/** Looks up how far the orders for runs are. */
@Register
public class OrderRegister {
    @PersistenceContext
    private EntityManager entities;

    @Inject
    private DatabaseClock clock;

    @Inject
    private OrderJob job;

    @Permits({Role.COORDINATOR, Role.APPROVER, Role.READER})
    public Optional<OrderCard> order(long orderId) {
        return Optional.ofNullable(entities.find(RunOrder.class, orderId)).map(order -> order.card(clock.now()));
    }

    /** The last order for a run of the call. */
    @Permits({Role.COORDINATOR, Role.APPROVER, Role.READER})
    public Optional<OrderCard> latest(long callId) {
        return entities.createQuery(
                        "SELECT o FROM RunOrder o WHERE o.callId = :call ORDER BY o.orderedAt DESC, o.id DESC",
                        RunOrder.class)
                .setParameter("call", callId)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(order -> order.card(clock.now()));
    }

    /**
     * Waits for an order that has only just been given and is worked on by this server: until it has ended, but not longer
     * than a second from its beginning. What takes longer is not waited for.
     */
    @Permits({Role.COORDINATOR, Role.APPROVER, Role.READER})
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public void await(long orderId) {
        job.await(orderId);
    }
}
