package org.sojourn.access.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.sojourn.access.journal.Journal;
import org.sojourn.platform.DatabaseClock;
import org.sojourn.platform.Seal;

/** Makes links that work once. Only called within the transaction of the act that gives somebody one. */
@ApplicationScoped
class EntryLinks {
    @PersistenceContext
    private EntityManager entities;

    @Inject
    private DatabaseClock clock;

    @Inject
    private Journal journal;

    @Inject
    private Event<EntryLinkMade> told;

    /** @return the secret, which is told to whoever writes the letter and kept nowhere */
    String make(long accountId, LinkPurpose purpose) {
        String secret = Seal.secret();
        EntryLink link = new EntryLink(Seal.digest(secret), accountId, purpose, clock.now());
        entities.persist(link);
        journal.write("access.link-made", "account", accountId, purpose.name());
        told.fire(new EntryLinkMade(accountId, secret, purpose, link.validUntil()));
        return secret;
    }
}
