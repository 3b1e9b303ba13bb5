package org.sojourn.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.sojourn.platform.DatabaseClock;

/** Remembers who did what to which object; only added to, in the transaction of the act itself. */
@ApplicationScoped
public class Journal {
    @PersistenceContext
    private EntityManager entities;

    @Inject
    private CurrentCaller caller;

    @Inject
    private DatabaseClock clock;

    /**
     * @param act room and past participle: {@code "partners.place-created"}
     * @param objectType the table's name
     * @param detail what changed, for people who read the journal; no health, no hardship
     */
    public void write(String act, String objectType, long objectId, String detail) {
        Caller who = caller.get();
        entities.persist(new JournalEntry(who, clock.now(), act, objectType, objectId, detail));
    }
}
