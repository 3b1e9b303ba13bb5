package org.sojourn.correspondence.calendar;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.sojourn.access.CurrentCaller;
import org.sojourn.access.Desk;
import org.sojourn.access.Permits;
import org.sojourn.access.Reach;
import org.sojourn.access.journal.Changes;
import org.sojourn.access.journal.Journal;
import org.sojourn.platform.DatabaseClock;
import org.sojourn.platform.Seal;

/** Gives somebody an address for her calendar, and ends it. */
@Desk
public class FeedDesk {
    @PersistenceContext
    private EntityManager entities;

    @Inject
    private CurrentCaller caller;

    @Inject
    private DatabaseClock clock;

    @Inject
    private Journal journal;

    /** A new secret for the caller, told this once; the one before it leads nowhere from now on. */
    @Permits(everybody = true, reach = Reach.OWN)
    public String make() {
        long me = caller.signedIn();
        CalendarFeed feed = FeedRegister.of(entities, me).orElseGet(() -> new CalendarFeed(me));
        String secret = Seal.secret();
        feed.renew(secret, clock.now());
        entities.persist(feed);
        entities.flush();
        tell("correspondence.calendar-opened", feed);
        return secret;
    }

    /** Nobody reads the caller’s dates by an address any more; without one, nothing happens. */
    @Permits(everybody = true, reach = Reach.OWN)
    public void end() {
        FeedRegister.of(entities, caller.signedIn()).ifPresent(feed -> {
            entities.remove(feed);
            entities.flush();
            tell("correspondence.calendar-closed", feed);
        });
    }

    private void tell(String act, CalendarFeed feed) {
        journal.write(act, "calendar_feed", feed.id(), Changes.none().about(feed.accountId()));
    }
}
