package org.sojourn.welcome.countries;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import org.sojourn.access.CurrentCaller;
import org.sojourn.access.Desk;
import org.sojourn.access.Permits;
import org.sojourn.access.Role;
import org.sojourn.access.journal.Changes;
import org.sojourn.access.journal.Journal;
import org.sojourn.platform.DatabaseClock;
import org.sojourn.platform.Refusal;
import org.sojourn.welcome.core.CountryLists;

/** Where the country lists are changed: as a whole, with a reason, each time as a new version. */
@Desk
public class CountryDesk {
    @PersistenceContext
    private EntityManager entities;

    @Inject
    private CountryShelf shelf;

    @Inject
    private CurrentCaller caller;

    @Inject
    private DatabaseClock clock;

    @Inject
    private Journal journal;

    /**
     * New visits begin with these lists from now on; running ones keep theirs. Refuses what {@link CountryDraft#lists} refuses,
     * a missing reason, and lists that say what the newest say already.
     *
     * @return the number of the version that holds now
     */
    @Permits({Role.WELCOME, Role.ADMINISTRATOR})
    public int save(SaveCountries command) {
        // one change at a time: the first version, which is always there, is what they wait for
        entities.find(CountryVersion.class, 1, LockModeType.PESSIMISTIC_WRITE);
        Refusal.whenStale(command.version(), shelf.newest());
        CountryLists before = shelf.of(command.version());
        CountryLists after = command.draft().lists();
        if (after.equals(before)) throw new Refusal("country-lists-same");
        int number = command.version() + 1;
        entities.persist(new CountryVersion(number, after, command.reason()).written(caller.accountId(), clock.now()));
        entities.flush();
        journal.write(
                "welcome.country-lists-changed",
                "country_list",
                number,
                Changes.of("afterEntry", before.afterEntry(), after.afterEntry())
                        .and("visaFree", before.visaFree(), after.visaFree())
                        .and("reason", null, command.reason()));
        return number;
    }

    /** @param version the newest version that was seen */
    public record SaveCountries(int version, CountryDraft draft, String reason) {}
}
