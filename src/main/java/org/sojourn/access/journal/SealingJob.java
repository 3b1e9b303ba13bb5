package org.sojourn.access.journal;

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

/**
 * Seals new entries every few seconds, and once a day looks through the whole chain: a breach is said loudly in the log,
 * and without one the log holds the last hash, as a proof outside of the database.
 */
@ApplicationScoped
class SealingJob {
    private static final Logger LOG = Logger.getLogger(SealingJob.class.getName());
    private static final int SECONDS = 5;
    private static final int FIRST_CHECK_MINUTES = 10;
    private static final int DAY_MINUTES = 24 * 60;

    @Resource
    private ManagedScheduledExecutorService executor;

    @Inject
    private Chain chain;

    void begin(@Observes @Priority(210) @Initialized(ApplicationScoped.class) Object start) {
        executor.scheduleWithFixedDelay(this::seal, 1, SECONDS, TimeUnit.SECONDS);
        executor.scheduleWithFixedDelay(this::check, FIRST_CHECK_MINUTES, DAY_MINUTES, TimeUnit.MINUTES);
    }

    private void seal() {
        try {
            while (chain.seal() == Chain.AT_ONCE) LOG.fine("more entries of the journal to seal");
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "New entries of the journal could not be sealed; it is tried again.", e);
        }
    }

    private void check() {
        try {
            while (chain.sealLeftOut() == Chain.AT_ONCE) LOG.fine("more entries of the journal to seal");
            ChainReport report = chain.check();
            if (report.isWhole())
                LOG.log(Level.INFO, "The journal is whole: {0,number,#} entries, last hash {1}", new Object[] {
                    report.links(), report.head()
                });
            else LOG.log(Level.SEVERE, "SOJOURN-ALARM: The journal was changed: {0}", report.breaches());
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "The journal could not be checked; it is tried again tomorrow.", e);
        }
    }
}
