package org.sojourn.allocation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.sojourn.access.AsSystem;
import org.sojourn.platform.Job;

/**
 * Looks every few seconds whether a scheduled release has come due. The database's clock decides; the run's row is locked
 * while it is released, so that a second node finds it done.
 */
@ApplicationScoped
class ReleaseJob implements Job {
    private static final int SECONDS = 5;

    @Inject
    private RunRegister runs;

    @Inject
    private RunDesk desk;

    @Override
    public String name() {
        return "due-releases";
    }

    @Override
    public Duration pause() {
        return Duration.ofSeconds(SECONDS);
    }

    @Override
    public long run() {
        return AsSystem.get(() -> {
            List<Long> due = runs.due();
            due.forEach(desk::releaseDue);
            return (long) due.size();
        });
    }
}
