package org.sojourn.applications.completing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.sojourn.access.AsSystem;
import org.sojourn.platform.Job;

/** Tells students what they were asked for, once it can no longer be taken back; some at a time, each time in one transaction. */
@ApplicationScoped
class AskJob implements Job {
    private static final int AT_ONCE = 100;
    private static final int SECONDS = 20;

    @Inject
    private AskDesk desk;

    @Override
    public String name() {
        return "missing-asks";
    }

    @Override
    public Duration pause() {
        return Duration.ofSeconds(SECONDS);
    }

    @Override
    public long run() {
        long told = 0;
        int some = AT_ONCE;
        while (some == AT_ONCE) {
            some = AsSystem.get(() -> desk.tellDue(AT_ONCE));
            told += some;
        }
        return told;
    }
}
