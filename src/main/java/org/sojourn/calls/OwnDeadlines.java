package org.sojourn.calls;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import org.sojourn.access.CurrentCaller;

/** The end the caller has been given for herself; calls in which nobody has one are not asked about. */
@ApplicationScoped
class OwnDeadlines {
    @PersistenceContext
    private EntityManager entities;

    @Inject
    private CurrentCaller caller;

    /** First moment at which the caller may not apply any more, or null when that of all is hers. */
    Instant of(ExchangeCall call) {
        if (!call.hasOwnDeadlines()) return null;
        return entities.createQuery(
                        "SELECT d.closesAt FROM OwnDeadline d WHERE d.callId = :call AND d.accountId = :me",
                        Instant.class)
                .setParameter("call", call.id())
                .setParameter("me", caller.accountId())
                .getResultStream()
                .findFirst()
                .orElse(null);
    }
}
