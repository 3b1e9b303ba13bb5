package org.sojourn.home;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import org.sojourn.access.Desk;
import org.sojourn.access.NotPermitted;
import org.sojourn.access.Permits;
import org.sojourn.access.Role;
import org.sojourn.access.journal.Journal;
import org.sojourn.platform.ClockMoved;
import org.sojourn.platform.DatabaseClock;
import org.sojourn.platform.Installation;

/** Moves the clock of a demo, so that a deadline can be seen passing. Nowhere else. */
@Desk
public class DemoClockDesk {
    private static final long DAY = 24L * 3600;

    @Inject
    private DatabaseClock clock;

    @Inject
    private Installation installation;

    @Inject
    private Journal journal;

    @Inject
    private Event<ClockMoved> moved;

    @Permits(Role.ADMINISTRATOR)
    public Instant now() {
        refuseOutsideDemo();
        return clock.now();
    }

    @Permits(Role.ADMINISTRATOR)
    public void forward(int days) {
        refuseOutsideDemo();
        move(clock.offset() + days * DAY);
        journal.write("home.clock-moved", "installation", 1, days + " days forward");
    }

    @Permits(Role.ADMINISTRATOR)
    public void backToNow() {
        refuseOutsideDemo();
        move(0);
        journal.write("home.clock-moved", "installation", 1, "back to the real time");
    }

    private void move(long offset) {
        long by = offset - clock.offset();
        clock.setOffset(offset);
        moved.fire(new ClockMoved(by));
    }

    private void refuseOutsideDemo() {
        if (!installation.isDemo()) throw new NotPermitted("demo clock");
    }
}
