package org.sojourn.correspondence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.sojourn.fixture.FiguresPage;
import org.sojourn.platform.Seal;

/**
 * The server is killed while it sends, again and again, each time a random moment after the mail server’s yes: most often
 * before the yes is noted. No letter is lost, and a kill doubles one letter at most. Run by {@code mvn -Pkill verify}; {@code
 * -Dsojourn.kills=10} kills less often than fifty times, {@code -Dsojourn.seed=N} in the same order as before.
 */
class LettersKill {
    private static final int KILLS = Integer.getInteger("sojourn.kills", 50);
    private static final long SEED = Long.getLong("sojourn.seed", System.nanoTime());

    /** Letters that are sent before the one whose sender dies, at most. */
    private static final int BEFORE = 5;

    private static final Duration PATIENCE = Duration.ofMinutes(4);

    private final Random random = new Random(SEED);
    private final MailSink sink = new MailSink();

    /** How often the mail server’s yes to a letter was not noted, by its key. */
    private final Map<String, Integer> unnoted = new HashMap<>();

    @Test
    void killedAtAnyMomentAfterTheMailServersYesNoLetterIsLostAndNoneGoesTwiceWithoutAKill() throws Exception {
        System.out.println("seed " + SEED);
        int letters = KILLS * (BEFORE + 2);
        try (sink;
                MailingServer server = MailingServer.start(LettersLoad.folder("kills"), sink.port())) {
            server.stop();
            server.letters(letters);
            for (int kill = 0; kill < KILLS; kill++) kill(server);
            server.begin();
            await(() -> server.count(LetterState.WAITING) == 0);
            assertThat(server.count(LetterState.SENT)).as("seed " + SEED).isEqualTo(letters);
        }
        eachArrived(letters);
        FiguresPage.write("Letters whose sender is killed", told(letters));
    }

    private void kill(MailingServer server) throws InterruptedException {
        CountDownLatch killed = new CountDownLatch(1);
        AtomicInteger left = new AtomicInteger(1 + random.nextInt(BEFORE));
        sink.onYes(id -> {
            if (left.decrementAndGet() != 0) return;
            LockSupport.parkNanos(moment());
            server.kill();
            killed.countDown();
        });
        server.begin();
        assertThat(killed.await(PATIENCE.toSeconds(), TimeUnit.SECONDS))
                .as("seed " + SEED)
                .isTrue();
        server.bury();
        // what the dead one had said by then is still read
        Thread.sleep(300);
        sink.onYes(id -> {});
        assertThat(goAgain(server)).as("seed " + SEED).isLessThanOrEqualTo(1);
    }

    /** How many letters the mail server has taken that will be sent once more because of this kill. */
    private int goAgain(MailingServer server) {
        int again = 0;
        Map<String, Integer> taken = sink.taken();
        for (String key : server.database().texts("SELECT message_key FROM letter WHERE state = 'WAITING'")) {
            int times = taken.getOrDefault(number(key), 0);
            again += times - unnoted.getOrDefault(key, 0);
            if (times > 0) unnoted.put(key, times);
        }
        return again;
    }

    /** Somewhere between the yes and what the sender does once it has noted it. */
    private long moment() {
        long pause = sink.pause() == 0 ? 4_000_000 : Math.min(sink.pause(), 20_000_000);
        return (long) (pause * random.nextDouble());
    }

    private static String number(String key) {
        return "<" + Seal.digest(key) + "@example.org>";
    }

    private void eachArrived(int letters) {
        Map<String, Integer> taken = sink.taken();
        assertThat(taken).as("seed " + SEED).hasSize(letters);
        for (int i = 1; i <= letters; i++) {
            String key = MailingServer.key(i);
            assertThat(taken.get(number(key)))
                    .as("letter " + i + ", seed " + SEED)
                    .isEqualTo(1 + unnoted.getOrDefault(key, 0));
        }
    }

    private List<String> told(int letters) {
        int doubled = unnoted.values().stream().mapToInt(Integer::intValue).sum();
        return List.of(
                "By `mvn -Pkill verify` (`LettersKill`, seed " + SEED + "): the server’s process was killed " + KILLS
                        + " times (SIGKILL), each time a random moment after the mail server’s yes to one of " + letters
                        + " letters, "
                        + doubled + " times of them before a yes was noted. None was lost; these " + doubled
                        + " went once more, each with"
                        + " the same Message-ID, and no kill doubled more than one.");
    }

    private interface Wanted {
        boolean isThere();
    }

    private static void await(Wanted wanted) throws InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!wanted.isThere() && System.nanoTime() < end) Thread.sleep(250);
    }
}
