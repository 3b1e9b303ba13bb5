package org.sojourn.access.journal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

/** Writes entries, in the transaction of the act. */
@ApplicationScoped
public class JournalBook {
    @PersistenceContext
    private EntityManager entities;

    @Inject
    private PersonKeys keys;

    /** Adds an entry: two statements for the first one of a transaction, one for each further one, sent as a batch. */
    public void write(Actor actor, Instant at, Deed deed, Changes changes) {
        long holder = changes.about();
        keys.prepare(actor.isPerson() ? List.of(actor.accountId(), holder) : List.of(holder));
        JournalEntry entry = new JournalEntry(at, deed, holder == PersonKeys.NOBODY ? null : holder);
        if (actor.isPerson()) entry.by(actor.accountId(), keys.close(actor.accountId(), actor.name()));
        List<Change> all = changes.all();
        String values = ChangeText.values(all);
        entities.persist(entry.saying(ChangeText.names(all), values == null ? null : keys.close(holder, values)));
    }

    /** Gets the keys of many people at once, before an entry is written about each. */
    public void willTellOf(Collection<Long> accountIds) {
        keys.prepare(accountIds);
    }
}
