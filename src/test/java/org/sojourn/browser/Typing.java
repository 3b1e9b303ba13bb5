package org.sojourn.browser;

import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Students who type, save and think, all at the same time; each saves again only after her last save was answered. */
final class Typing implements AutoCloseable {
    private static final long SEED = 20261122;

    private final ScheduledExecutorService clock = Executors.newScheduledThreadPool(2);
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Random random = new Random(SEED);
    private final Queue<String> faults = new ConcurrentLinkedQueue<>();
    private final String home;
    private volatile Queue<Long> times = new ConcurrentLinkedQueue<>();
    private volatile Duration thought;
    private volatile boolean over;
    private volatile int open;

    Typing(String home) {
        this.home = home;
    }

    /** Everybody begins within the first thought. */
    void begin(List<Writer> writers, Duration think) {
        thought = think;
        for (Writer writer : writers) later(writer, random.nextDouble());
    }

    /** From now on everybody thinks so long between two saves, half of it more or less. */
    void think(Duration think) {
        thought = think;
    }

    private void later(Writer writer, double thoughts) {
        if (over) return;
        clock.schedule(() -> save(writer), (long) (thought.toMillis() * thoughts), TimeUnit.MILLISECONDS);
    }

    private void save(Writer writer) {
        if (over) return;
        begun(1);
        long from = System.nanoTime();
        client.sendAsync(writer.typed(home), BodyHandlers.ofString()).whenComplete((answer, fault) -> {
            times.add(System.nanoTime() - from);
            note(writer, answer, fault);
            begun(-1);
            later(writer, 0.5 + random.nextDouble());
        });
    }

    private synchronized void begun(int more) {
        open += more;
    }

    private void note(Writer writer, HttpResponse<String> answer, Throwable fault) {
        if (fault != null) faults.add(fault.toString());
        else if (!writer.read(answer.statusCode(), answer.body()))
            faults.add(answer.statusCode() + " "
                    + answer.body().lines().findFirst().orElse(""));
    }

    /** Lets them go on so long; says how long each answer took, in nanoseconds. */
    List<Long> during(Duration time) {
        Queue<Long> taken = new ConcurrentLinkedQueue<>();
        times = taken;
        sleep(time);
        times = new ConcurrentLinkedQueue<>();
        return List.copyOf(taken);
    }

    /** Nobody begins to save any more; waits for the answers that are still out. */
    void end() {
        over = true;
        for (int i = 0; open > 0 && i < 300; i++) sleep(Duration.ofMillis(100));
    }

    List<String> faults() {
        return List.copyOf(faults);
    }

    private static void sleep(Duration time) {
        try {
            Thread.sleep(time.toMillis());
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        over = true;
        clock.shutdownNow();
    }
}
