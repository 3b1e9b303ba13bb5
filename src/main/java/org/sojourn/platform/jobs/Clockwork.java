package org.sojourn.platform.jobs;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.sojourn.platform.Job;
import org.sojourn.platform.Seal;

/**
 * Looks every few seconds which jobs are due, on every node; whoever claims one runs it.
 *
 * <p>Each look is a task of its own. The server gives a task the surroundings of its beginning and closes the database
 * sessions in them when it ends, but forgets none: a task that came again would find those of its last time, closed. And
 * the surroundings of the start are shared by all tasks as soon as anything has asked the database in them; so the ticking
 * begins before anything asks, and does nothing until the application has started.
 */
@ApplicationScoped
class Clockwork {
    private static final Logger LOG = Logger.getLogger(Clockwork.class.getName());
    private static final int SECONDS = 5;
    private static final int LONGEST_FAULT = 120;

    @Resource
    private ManagedScheduledExecutorService executor;

    @Inject
    @Any
    private Instance<Job> jobs;

    @Inject
    private JobBook book;

    /** This node, as long as it lives. */
    private final String owner = Seal.secret().substring(0, 32);

    private final Set<String> known = ConcurrentHashMap.newKeySet();
    private final Map<String, Future<?>> looks = new ConcurrentHashMap<>();

    private volatile boolean started;

    void begin(@Observes @Priority(5) @Initialized(ApplicationScoped.class) Object start) {
        executor.scheduleWithFixedDelay(this::tick, 1, SECONDS, TimeUnit.SECONDS);
    }

    void started(@Observes @Priority(300) @Initialized(ApplicationScoped.class) Object start) {
        started = true;
    }

    private void tick() {
        if (!started) return;
        Map<String, Duration> unknown = new TreeMap<>();
        for (Job job : jobs) if (job.isOn() && !known.contains(job.name())) unknown.put(job.name(), job.first());
        if (!unknown.isEmpty()) begin("", () -> enter(unknown));
        for (Job job : jobs) if (known.contains(job.name())) begin(job.name(), () -> look(job));
    }

    /** Unless it is still at it since last time. */
    private void begin(String name, Runnable task) {
        looks.compute(name, (key, last) -> last == null || last.isDone() ? submit(name, task) : last);
    }

    private Future<?> submit(String name, Runnable task) {
        try {
            return executor.submit(task);
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "There is no thread for the job " + name + "; it is tried again.", e);
            return null;
        }
    }

    void enter(Map<String, Duration> unknown) {
        try {
            book.enter(unknown);
            known.addAll(unknown.keySet());
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "The jobs could not be made known; it is tried again.", e);
        }
    }

    void look(Job job) {
        try {
            if (book.claim(job.name(), owner, job.longest())) book.end(job.name(), owner, run(job));
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "The job " + job.name() + " could not be looked at; it is tried again.", e);
        }
    }

    private static JobBook.Ended run(Job job) {
        try {
            return new JobBook.Ended(job.pause(), job.run(), null);
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "The job " + job.name() + " stopped; it is tried again.", e);
            String fault = e.getClass().getSimpleName();
            return new JobBook.Ended(job.pause(), 0, fault.substring(0, Math.min(fault.length(), LONGEST_FAULT)));
        }
    }
}
