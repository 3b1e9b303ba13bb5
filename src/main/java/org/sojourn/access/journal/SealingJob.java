package org.sojourn.access.journal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.sojourn.platform.Job;

/** Seals new entries every few seconds. */
@ApplicationScoped
class SealingJob implements Job {
    private static final int SECONDS = 5;

    @Inject
    private Chain chain;

    @Override
    public String name() {
        return "journal-seals";
    }

    @Override
    public Duration pause() {
        return Duration.ofSeconds(SECONDS);
    }

    @Override
    public Duration first() {
        return Duration.ZERO;
    }

    @Override
    public long run() {
        long all = 0;
        int sealed = chain.seal();
        while (sealed == Chain.AT_ONCE) {
            all += sealed;
            sealed = chain.seal();
        }
        return all + sealed;
    }
}
