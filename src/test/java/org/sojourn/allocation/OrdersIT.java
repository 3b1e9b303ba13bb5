package org.sojourn.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sojourn.access.As;
import org.sojourn.access.NotPermitted;
import org.sojourn.access.Role;
import org.sojourn.container.ContainerTest;
import org.sojourn.container.Given;
import org.sojourn.container.Sql;

/** Orders for runs: waited for, called off, given twice, left behind by a server that stopped. */
@ContainerTest
class OrdersIT {
    @Inject
    ExampleCall example;

    @Inject
    OrderDesk desk;

    @Inject
    OrderRegister register;

    @Inject
    OrderBook book;

    @Inject
    Event<RunOrdered> ordered;

    @Resource(lookup = "java:comp/UserTransaction")
    UserTransaction transaction;

    @AfterEach
    void theClockIsRight() {
        Given.theClockIsAheadBy(Duration.ZERO);
    }

    @Test
    void aSmallRunIsThereWhenTheSecondOfWaitingIsOver() {
        long call = example.closed();
        long order = desk.order(call);
        register.await(order);
        OrderCard card = example.ended(order);
        assertThat(card.state()).isEqualTo(OrderState.DONE);
        assertThat(Sql.number("SELECT decided_by FROM allocation_run WHERE id = ?", card.runId()))
                .isEqualTo(card.orderedBy());
        assertThat(acts(order)).containsExactly("allocation.run-ordered");
        assertThatThrownBy(() -> desk.cancel(order)).hasMessage("order-over");
        assertThat(runs(call)).isEqualTo(1);
    }

    /** Somebody else holds the run’s number and does not let go: so the job gets as far as storing, and waits there. */
    @Test
    void aRunThatIsCalledOffInTheMiddleLeavesNothing() throws Exception {
        long call = example.closed();
        long coordinator = Given.anAccount(Role.COORDINATOR);
        long[] order = new long[1];
        transaction.begin();
        try {
            Given.aReleasedRun(call);
            assertThat(As.atOnce(Map.of(coordinator, () -> {
                        order[0] = desk.order(call);
                        assertThat(desk.order(call)).as("pressed twice").isEqualTo(order[0]);
                        until(() -> card(order[0]).step() == OrderStep.CHECK);
                        assertThat(card(order[0]).isAlive()).isTrue();
                        desk.cancel(order[0]);
                    })))
                    .containsEntry(coordinator, Optional.empty());
        } finally {
            transaction.rollback();
        }
        assertThat(card(order[0]).state()).isEqualTo(OrderState.CANCELLED);
        long run = example.decide(call);
        assertThat(Sql.number("SELECT number FROM allocation_run WHERE id = ?", run))
                .isEqualTo(1);
        assertThat(runs(call)).isEqualTo(1);
        assertThat(acts(order[0])).containsExactly("allocation.run-ordered", "allocation.order-cancelled");
    }

    @Test
    void whatAStoppedServerLeftIsToldAndOrderedAnewByAnybodyWhoMay() {
        long call = example.closed();
        long left = anOrder(call, "RUNNING");
        assertThat(card(left).lost()).isFalse();
        Given.theClockIsAheadBy(Duration.ofDays(11));
        assertThat(card(left).lost() && card(left).isBroken()).isTrue();
        As.coordinator();
        long run = example.decide(call);
        assertThat(card(left).state()).isEqualTo(OrderState.FAILED);
        assertThat(card(left).reason()).isEqualTo(OrderCard.NOT_FINISHED);
        assertThat(book.beat(left, OrderStep.STORE, 1, 2))
                .as("it is alive after all")
                .isFalse();
        assertThat(register.latest(call).orElseThrow().runId()).isEqualTo(run);
        assertThat(acts(left)).containsExactly("allocation.order-failed");
    }

    @Test
    void ofTwoServersOneTakesAnOrderUp() {
        long order = anOrder(example.closed(), "WAITING");
        assertThat(book.take(order)).isPresent();
        assertThat(book.take(order)).isEmpty();
        desk.cancel(order);
        assertThat(book.beat(order, OrderStep.DECIDE, 1, 2)).isFalse();
    }

    @Test
    void anOrderInALineIsHeardOfWhileItWaits() {
        long order = anOrder(example.closed(), "WAITING");
        Given.theClockIsAheadBy(Duration.ofDays(11));
        assertThat(card(order).lost()).isTrue();
        book.stillWaits(order);
        assertThat(card(order).lost()).isFalse();
        desk.cancel(order);
        book.stillWaits(order);
        assertThat(card(order).state()).isEqualTo(OrderState.CANCELLED);
    }

    @Test
    void twoWhoOrderAtTheSameMomentGetOneRun() {
        long call = example.closed();
        long one = Given.anAccount(Role.COORDINATOR);
        long other = Given.anAccount(Role.COORDINATOR);
        As.atOnce(Map.of(one, () -> desk.order(call), other, () -> desk.order(call)));
        OrderCard last = example.ended(register.latest(call).orElseThrow().id());
        assertThat(last.state()).isEqualTo(OrderState.DONE);
        assertThat(Sql.number("SELECT COUNT(*) FROM run_order WHERE call_id = ? AND state <> 'DONE'", call))
                .isZero();
        assertThat(runs(call)).isEqualTo(Sql.number("SELECT COUNT(*) FROM run_order WHERE call_id = ?", call));
    }

    @Test
    void anOrderThatCannotBeDoneSaysWhy() {
        long call = Given.aClosedCall();
        As.coordinator();
        assertThatThrownBy(() -> desk.order(call)).hasMessage("run-without-applications");
        long order = anOrder(call, "WAITING");
        ordered.fire(new RunOrdered(order));
        assertThatThrownBy(() -> example.ended(order)).isInstanceOf(RuntimeException.class);
        assertThat(card(order).state()).isEqualTo(OrderState.FAILED);
        assertThat(acts(order)).containsExactly("allocation.order-failed");
        assertThat(runs(call)).isZero();
    }

    @Test
    void aReaderSeesHowFarItIsAndStopsNothing() {
        long call = example.closed();
        long order = anOrder(call, "RUNNING");
        As.reader();
        assertThat(register.order(order)).isPresent();
        assertThatThrownBy(() -> desk.order(call)).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> desk.cancel(order)).isInstanceOf(NotPermitted.class);
        As.student();
        assertThatThrownBy(() -> register.order(order)).isInstanceOf(NotPermitted.class);
        As.coordinator();
        desk.cancel(order);
    }

    /** As a server has left it that stopped. */
    private static long anOrder(long call, String state) {
        long id = Given.number();
        Sql.change(
                "INSERT INTO run_order (id, version, call_id, state, step, done, total, ordered_at, ordered_by, beat_at)"
                        + " SELECT ?, 1, ?, ?, 'DECIDE', 0, 0, m.now, 1, m.now FROM (SELECT UTC_TIMESTAMP(6)"
                        + " + INTERVAL clock_offset_seconds SECOND AS now FROM installation WHERE id = 1) m",
                id,
                call,
                state);
        return id;
    }

    private OrderCard card(long order) {
        return register.order(order).orElseThrow();
    }

    private static long runs(long call) {
        return Sql.number("SELECT COUNT(*) FROM allocation_run WHERE call_id = ?", call);
    }

    private static List<String> acts(long order) {
        return Sql.rows(
                        "SELECT act FROM journal_entry WHERE object_type = 'run_order' AND object_id = ? ORDER BY id",
                        order)
                .stream()
                .map(row -> (String) row.get(0))
                .toList();
    }

    private static void until(BooleanSupplier there) {
        long began = System.nanoTime();
        while (!there.getAsBoolean()) {
            assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(20));
            LockSupport.parkNanos(50_000_000);
        }
    }
}
