package org.sojourn.correspondence.calendar;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.sojourn.access.CurrentCaller;
import org.sojourn.access.Permits;
import org.sojourn.access.Reach;
import org.sojourn.access.Register;
import org.sojourn.access.people.AccountRegister;
import org.sojourn.platform.DatabaseClock;
import org.sojourn.platform.Seal;

/** Looks up what stands in somebody’s calendar: for herself, and for whoever brings the secret of her address. */
@Register
public class FeedRegister {
    @PersistenceContext
    private EntityManager entities;

    @Inject
    private CurrentCaller caller;

    @Inject
    private AccountRegister accounts;

    @Inject
    private CalendarDates dates;

    @Inject
    private DatabaseClock clock;

    /** The caller’s own address; one that is not made, where she has none. */
    @Permits(everybody = true, reach = Reach.OWN)
    public FeedCard mine() {
        return of(entities, caller.signedIn()).map(CalendarFeed::card).orElse(FeedCard.NONE);
    }

    /** What stands in it, by time, with titles in this language. */
    @Permits(everybody = true, reach = Reach.OWN)
    public List<CalendarDate> dates(Locale language) {
        caller.signedIn();
        return dates.ofCaller(language);
    }

    /**
     * A calendar for whoever brings its secret, as a file in its person’s language. What is no secret of anybody’s takes the
     * same way: its digest is looked up in an index, so that the time of the answer tells nothing about a secret.
     *
     * @param house address of this installation, or empty
     */
    @Permits(everybody = true)
    public Optional<CalendarFile> read(String secret, String house) {
        Instant now = clock.now();
        return entities.createQuery("SELECT f FROM CalendarFeed f WHERE f.digest = :digest", CalendarFeed.class)
                .setParameter("digest", Seal.digest(secret))
                .getResultStream()
                .findFirst()
                .filter(feed -> caller.lookAsOwnerOfCalendar(feed.accountId()))
                .map(feed -> file(feed, house, now));
    }

    private CalendarFile file(CalendarFeed feed, String house, Instant now) {
        if (feed.isReadLongAgo(now))
            entities.createQuery("UPDATE CalendarFeed f SET f.readAt = :now WHERE f.id = :id")
                    .setParameter("now", now)
                    .setParameter("id", feed.id())
                    .executeUpdate();
        Locale language = new Locale(accounts.letterLanguage());
        return new CalendarFile(language, house, now, dates.ofCaller(language));
    }

    static Optional<CalendarFeed> of(EntityManager entities, long accountId) {
        return entities.createQuery("SELECT f FROM CalendarFeed f WHERE f.accountId = :account", CalendarFeed.class)
                .setParameter("account", accountId)
                .getResultStream()
                .findFirst();
    }
}
