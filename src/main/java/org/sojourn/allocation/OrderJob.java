package org.sojourn.allocation;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.sojourn.access.AsSystem;
import org.sojourn.allocation.core.Allocation;
import org.sojourn.allocation.core.Check;
import org.sojourn.allocation.core.Decision;
import org.sojourn.platform.Refusal;

/**
 * Works on orders as soon as they are certain, apart from the request that gave them. Beside each one a second thread tells
 * the database that it goes on, and learns whether it is still wanted; so the work itself never waits for that. If this
 * server stops, its orders fall silent and may be given again.
 *
 * <p>A task begun by a request would take the request’s surroundings along, and the server closes the connections in them
 * when the task ends, while the request may still need them. So requests only put their order into a line, from which
 * threads take it that have been there since the start.
 */
@ApplicationScoped
class OrderJob {
    private static final Logger LOG = Logger.getLogger(OrderJob.class.getName());
    private static final long PATIENCE = Duration.ofSeconds(1).toMillis();
    private static final long BEAT = 500;
    private static final int HANDS = 2;

    @Resource
    private ManagedThreadFactory threads;

    @Resource
    private ManagedScheduledExecutorService clockwork;

    @Inject
    private OrderBook orders;

    @Inject
    private RunMaker runs;

    private final BlockingQueue<Begun> line = new LinkedBlockingQueue<>();
    private final Map<Long, Begun> begun = new ConcurrentHashMap<>();
    private final List<Thread> hands = new ArrayList<>();
    private final Set<Work> works = ConcurrentHashMap.newKeySet();

    /** @param at nanoseconds of this machine's clock */
    private record Begun(long orderId, CompletableFuture<Void> end, long at) {}

    void begin(@Observes @Priority(5) @Initialized(ApplicationScoped.class) Object start) {
        clockwork.scheduleWithFixedDelay(this::beat, BEAT, BEAT, TimeUnit.MILLISECONDS);
        for (int i = 0; i < HANDS; i++) hands.add(threads.newThread(this::workOn));
        hands.forEach(Thread::start);
    }

    @PreDestroy
    void stop() {
        hands.forEach(Thread::interrupt);
    }

    void take(@Observes(during = TransactionPhase.AFTER_SUCCESS) RunOrdered ordered) {
        Begun one = new Begun(ordered.orderId(), new CompletableFuture<>(), System.nanoTime());
        begun.put(one.orderId(), one);
        line.add(one);
    }

    private void workOn() {
        try {
            while (true) work(line.take());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void end(Begun one) {
        begun.remove(one.orderId());
        one.end().complete(null);
    }

    /** Until it has ended, or until a second from its beginning is over; at once for what is not worked on here. */
    void await(long orderId) {
        Begun one = begun.get(orderId);
        if (one == null) return;
        long left = PATIENCE - TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - one.at());
        try {
            if (left > 0) one.end().get(left, TimeUnit.MILLISECONDS);
        } catch (TimeoutException | ExecutionException e) {
            LOG.log(Level.FINE, "goes on", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void work(Begun one) {
        try {
            AsSystem.get(() -> {
                orders.take(one.orderId()).ifPresent(this::work);
                return null;
            });
        } catch (RuntimeException | VirtualMachineError e) {
            LOG.log(Level.WARNING, "An order for a run could not be taken up.", e);
        } finally {
            end(one);
        }
    }

    private void work(OrderCard order) {
        Work work = new Work(order.id());
        works.add(work);
        try {
            Frozen frozen = runs.freeze(order.callId());
            Decision decision = Allocation.decide(frozen.intake(), work);
            Check check = Check.of(frozen.intake(), decision, work);
            runs.keep(order, frozen, decision, check, work);
        } catch (NotWanted e) {
            LOG.log(Level.FINE, "called off", e);
        } catch (Refusal e) {
            orders.failed(order.id(), e.code());
        } catch (RuntimeException | VirtualMachineError e) {
            LOG.log(Level.WARNING, "A run could not be made.", e);
            orders.failed(order.id(), OrderCard.NOT_FINISHED);
        } finally {
            works.remove(work);
        }
    }

    private void beat() {
        works.forEach(this::beat);
        line.forEach(one -> stillWaits(one.orderId()));
    }

    private void stillWaits(long orderId) {
        try {
            orders.stillWaits(orderId);
        } catch (RuntimeException e) {
            LOG.log(Level.FINE, "not heard this time", e);
        }
    }

    private void beat(Work work) {
        Work.Reached at = work.reached();
        try {
            if (!orders.beat(work.orderId(), at.step(), at.done(), at.total())) work.stop();
        } catch (RuntimeException e) {
            LOG.log(Level.FINE, "not heard this time", e);
        }
    }
}
