package org.sojourn.access.journal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.sojourn.platform.Job;

/**
 * Once a day looks through the whole chain: a breach is said loudly in the log, and without one the log holds the last hash,
 * as a proof outside of the database.
 */
@ApplicationScoped
class ChainJob implements Job {
    private static final Logger LOG = Logger.getLogger(ChainJob.class.getName());
    private static final int FIRST_MINUTES = 10;

    @Inject
    private Chain chain;

    @Override
    public String name() {
        return "journal-check";
    }

    @Override
    public Duration pause() {
        return Duration.ofDays(1);
    }

    @Override
    public Duration first() {
        return Duration.ofMinutes(FIRST_MINUTES);
    }

    @Override
    public long run() {
        while (chain.sealLeftOut() == Chain.AT_ONCE) LOG.fine("more entries of the journal to seal");
        ChainReport report = chain.check();
        if (report.isWhole())
            LOG.log(Level.INFO, "The journal is whole: {0,number,#} entries, last hash {1}", new Object[] {
                report.links(), report.head()
            });
        else LOG.log(Level.SEVERE, "SOJOURN-ALARM: The journal was changed: {0}", report.breaches());
        return report.links();
    }
}
