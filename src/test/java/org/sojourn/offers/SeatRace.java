package org.sojourn.offers;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.context.control.RequestContextController;
import jakarta.enterprise.inject.spi.CDI;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import javax.naming.InitialContext;
import org.sojourn.access.As;
import org.sojourn.container.Invariants;
import org.sojourn.offers.Clicks.Click;
import org.sojourn.offers.OfferDesk.AnswerOffer;

/** Sixteen at once at the one door through which seats are taken. */
final class SeatRace {
    private static final int THREADS = 16;
    private static final int CLICKS_A_ROUND = 2_000;

    private static final long SEED = 20261122;

    private final OfferDesk desk;

    SeatRace(OfferDesk desk) {
        this.desk = desk;
    }

    /** Clicks as often as {@link #CLICKS_A_ROUND} in each round and asserts the laws after each. */
    void run(int rounds) throws Exception {
        SeatMarket market = new SeatMarket();
        Map<String, Integer> refused = new TreeMap<>();
        int yes = 0;
        long nanos = 0;
        for (int round = 0; round < rounds; round++) {
            market.beginAnew();
            List<Click> clicks = new Clicks(SEED + round, market.offers()).draw(CLICKS_A_ROUND);
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
        assertThat(all).isEqualTo(rounds * CLICKS_A_ROUND);
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
}
