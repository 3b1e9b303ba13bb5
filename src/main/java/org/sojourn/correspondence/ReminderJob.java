package org.sojourn.correspondence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import org.sojourn.access.AsSystem;
import org.sojourn.platform.ClockMoved;
import org.sojourn.platform.Installation;
import org.sojourn.platform.Job;
import org.sojourn.platform.jobs.JobBook;

/** Looks every quarter of an hour whom time has given something to be told. */
@ApplicationScoped
class ReminderJob implements Job {
    private static final int MINUTES = 15;
    private static final int SOON = 20;

    @Inject
    private Reminders reminders;

    @Inject
    private CallNews news;

    @Inject
    private VisitReminders visits;

    @Inject
    private JobBook book;

    @Inject
    private Installation installation;

    @Override
    public String name() {
        return "reminders";
    }

    @Override
    public Duration pause() {
        return Duration.ofMinutes(MINUTES);
    }

    /** A demo has letters to show when somebody comes. */
    @Override
    public Duration first() {
        return installation.isDemo() ? Duration.ofSeconds(SOON) : pause();
    }

    /** Whoever turns a demo’s clock wants to see what time brings. */
    void clockMoved(@Observes ClockMoved moved) {
        book.hurry(name());
    }

    @Override
    public long run() {
        return AsSystem.get(() -> reminders.write() + news.write() + visits.write());
    }
}
