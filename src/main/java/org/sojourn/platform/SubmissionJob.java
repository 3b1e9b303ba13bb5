package org.sojourn.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;

/** Forgets old submissions every hour. */
@ApplicationScoped
class SubmissionJob implements Job {
    @Inject
    private SubmissionBook book;

    @Override
    public String name() {
        return "old-submissions";
    }

    @Override
    public Duration pause() {
        return Duration.ofHours(1);
    }

    @Override
    public long run() {
        long batches = 0;
        while (book.forget()) batches++;
        return batches;
    }
}
