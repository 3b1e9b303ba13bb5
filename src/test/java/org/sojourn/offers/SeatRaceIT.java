package org.sojourn.offers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.enterprise.context.control.RequestContextController;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.sojourn.access.As;
import org.sojourn.container.ContainerTest;
import org.sojourn.container.Given;
import org.sojourn.container.Invariants;
import org.sojourn.container.Sql;
import org.sojourn.offers.Clicks.Click;
import org.sojourn.offers.OfferDesk.AnswerOffer;
import org.sojourn.platform.Database;

/** Sixteen at once at the one door through which seats are taken, for as long as it takes to believe it. */
@ContainerTest
class SeatRaceIT {
    private static final int THREADS = 16;
    private static final int CLICKS = 100_000;
    private static final int ROUNDS = 50;

    private static final long SEED = 20261122;

    @Inject
    OfferDesk desk;

    @Test
    void noSeatIsGivenTwiceAndNoYesIsLostHoweverManyClick() throws Exception {
        SeatMarket market = new SeatMarket();
        Map<String, Integer> refused = new TreeMap<>();
        int yes = 0;
        long nanos = 0;
        for (int round = 0; round < ROUNDS; round++) {
            market.beginAnew();
            List<Click> clicks = new Clicks(SEED + round, market.offers()).draw(CLICKS / ROUNDS);
            Answers answers = new Answers();
            long began = System.nanoTime();
            race(clicks, answers);
            nanos += System.nanoTime() - began;
            assertThat(Invariants.broken()).as("seed %d", SEED + round).isEmpty();
            answers.assertKept(market.call());
            yes += answers.yes();
            answers.refused().forEach((kind, count) -> refused.merge(kind, count, Integer::sum));
        }
        int all = yes + refused.values().stream().mapToInt(Integer::intValue).sum();
        write(all, yes, nanos, refused);
        assertThat(all).isEqualTo(CLICKS);
        assertThat(refused)
                .containsKeys("place-is-taken", "offer-answered", "not-permitted")
                .doesNotContainKey("deadlock");
    }

    private void race(List<Click> clicks, Answers answers) throws Exception {
        AtomicInteger next = new AtomicInteger();
        ExecutorService threads = InitialContext.doLookup("java:comp/DefaultManagedExecutorService");
        List<Future<?>> running = new ArrayList<>();
        for (int i = 0; i < THREADS; i++)
            running.add(threads.submit(() -> {
                for (int at = next.getAndIncrement(); at < clicks.size(); at = next.getAndIncrement())
                    inARequest(clicks.get(at), answers);
            }));
        for (Future<?> one : running) one.get(10, TimeUnit.MINUTES);
    }

    private void inARequest(Click click, Answers answers) {
        RequestContextController request =
                CDI.current().select(RequestContextController.class).get();
        request.activate();
        try {
            As.account(click.by());
            answer(click);
            answers.done(click);
        } catch (RuntimeException e) {
            answers.stopped(e);
        } finally {
            request.deactivate();
        }
    }

    private void answer(Click click) {
        switch (click.kind()) {
            case ACCEPT -> desk.accept(new AnswerOffer(click.offer().id(), 1));
            case DECLINE -> desk.decline(new AnswerOffer(click.offer().id(), 1));
            case GIVE_BACK -> desk.giveBack(new AnswerOffer(click.offer().id(), 2));
        }
    }

    private static void write(int all, int yes, long nanos, Map<String, Integer> refused) throws IOException {
        String figures = "%,d operations of %d threads, %d done, %.1f s, %.0f a second; refused: %s%n"
                .formatted(all, THREADS, yes, nanos / 1e9, all / (nanos / 1e9), refused);
        System.out.print(figures);
        Files.writeString(Path.of(System.getProperty("java.io.tmpdir"), "seat-race.txt"), figures);
    }

    @Test
    void aLedgerThatForgetsItsConditionIsStoppedByTheTable() {
        long[] node = aPlaceWithOneSeat();
        String forgetful =
                "UPDATE seat_count SET taken = taken + 1 WHERE call_id = ? AND kind = 'PLACE' AND node_id = ?";
        Sql.change(forgetful, node[0], node[1]);
        assertThatThrownBy(() -> Sql.change(forgetful, node[0], node[1]))
                .hasStackTraceContaining("never_more_than_places");
        Sql.change("UPDATE seat_count SET taken = 0 WHERE call_id = ?", node[0]);
    }

    /** The laws above must be able to fail: with neither the condition nor the table's check they do. */
    @Test
    void withoutConditionAndCheckTheLawsAreBrokenAndItIsSeen() throws Exception {
        long[] node = aPlaceWithOneSeat();
        assertThat(Invariants.broken()).isEmpty();
        DataSource pool = pool();
        try (Connection connection = pool.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("SET SESSION check_constraint_checks = 0");
            for (int i = 0; i < 2; i++)
                statement.executeUpdate("UPDATE seat_count SET taken = taken + 1 WHERE call_id = " + node[0]);
            assertThat(Invariants.broken())
                    .contains("more seats taken than there are", "seats taken are not the accepted offers of a place");
            statement.executeUpdate("UPDATE seat_count SET taken = 0 WHERE call_id = " + node[0]);
            statement.execute("SET SESSION check_constraint_checks = 1");
        }
        assertThat(Invariants.broken()).isEmpty();
    }

    private static DataSource pool() throws NamingException {
        return InitialContext.doLookup(Database.POOL);
    }

    private static long[] aPlaceWithOneSeat() {
        long call = Given.aClosedCall();
        long place = Given.aPlace(1);
        Given.seats(call, place, null, 1);
        return new long[] {call, place};
    }
}
