package org.sojourn.platform;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Forgets old submissions every hour; several nodes may do so at once. */
@ApplicationScoped
class SubmissionJob {
    private static final Logger LOG = Logger.getLogger(SubmissionJob.class.getName());

    @Resource
    private ManagedScheduledExecutorService executor;

    @Inject
    private SubmissionBook book;

    void begin(@Observes @Priority(200) @Initialized(ApplicationScoped.class) Object start) {
        executor.scheduleWithFixedDelay(this::forget, 10, 60, TimeUnit.MINUTES);
    }

    private void forget() {
        try {
            while (book.forget()) Thread.onSpinWait();
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "Old submissions could not be deleted; it is tried again.", e);
        }
    }
}
