package org.sojourn.access.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.sojourn.access.CurrentCaller;
import org.sojourn.platform.DatabaseClock;
import org.sojourn.platform.Refusal;
import org.sojourn.platform.Seal;

/**
 * The personal links of guests: each leads in once, within a quarter of an hour, and only whoever is a guest and nothing else.
 * The desk at the entry calls it.
 */
@ApplicationScoped
@Transactional
public class GuestLinks {
    @PersistenceContext
    private EntityManager entities;

    @Inject
    private DatabaseClock clock;

    @Inject
    private CurrentCaller caller;

    @Inject
    private EntryLinks links;

    /** What the link would do now. Looking uses nothing up: programs that read mail open every address. */
    public GuestLinkState state(String secret) {
        EntryLink link = find(secret, LockModeType.NONE);
        GuestLinkState state = state(link);
        boolean isIn = link != null && caller.get().isSignedIn() && caller.accountId() == link.accountId();
        return isIn ? GuestLinkState.HERE : state;
    }

    /** Uses a link up; refuses, each with its sentence, one that is not open. Of two at the same moment the second waits. */
    public long use(String secret) {
        EntryLink link = find(secret, LockModeType.PESSIMISTIC_WRITE);
        switch (state(link)) {
            case USED -> throw new Refusal("visit-link-used");
            case OLD -> throw new Refusal("visit-link-old");
            case UNKNOWN -> throw new Refusal("visit-link-unknown");
            case OF_ANOTHER -> throw new Refusal("visit-link-of-another");
            case SIGN_IN -> throw new Refusal("visit-link-sign-in");
            default -> link.use(clock.now());
        }
        return link.accountId();
    }

    /** Where a new link in place of this one would go, whatever has become of it; empty for what is none. */
    public Optional<String> addressBehind(String secret) {
        EntryLink link = find(secret, LockModeType.NONE);
        return link == null ? Optional.empty() : Optional.of(account(link).email());
    }

    /** Makes a link for the guest of this address; for anybody else nothing happens. */
    public void sendTo(String email) {
        entities.createQuery("SELECT a FROM Account a WHERE a.email = :email", Account.class)
                .setParameter("email", email.strip())
                .getResultStream()
                .filter(account -> account.isActive() && account.isOnlyGuest())
                .forEach(account -> links.make(account.id(), LinkPurpose.VISIT_AGAIN));
    }

    private EntryLink find(String secret, LockModeType lock) {
        EntryLink link = entities.find(EntryLink.class, Seal.digest(secret == null ? "" : secret), lock);
        return link == null || !link.purpose().leadsIn() ? null : link;
    }

    private Account account(EntryLink link) {
        return entities.find(Account.class, link.accountId());
    }

    private GuestLinkState state(EntryLink link) {
        if (link == null || !account(link).isActive()) return GuestLinkState.UNKNOWN;
        if (caller.get().isSignedIn() && caller.accountId() != link.accountId()) return GuestLinkState.OF_ANOTHER;
        if (!account(link).isOnlyGuest()) return GuestLinkState.SIGN_IN;
        if (link.isUsed()) return GuestLinkState.USED;
        return link.isOpen(clock.now()) ? GuestLinkState.OPEN : GuestLinkState.OLD;
    }
}
