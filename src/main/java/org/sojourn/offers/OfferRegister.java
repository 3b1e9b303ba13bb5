package org.sojourn.offers;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.sojourn.access.CurrentCaller;
import org.sojourn.access.Permits;
import org.sojourn.access.Register;
import org.sojourn.access.Role;
import org.sojourn.platform.DatabaseClock;

/** Looks offers up: her own for a student, all of a call for the office. */
@Register
public class OfferRegister {
    @PersistenceContext
    private EntityManager entities;

    @Inject
    private CurrentCaller caller;

    @Inject
    private DatabaseClock clock;

    /** The caller's offers, the newest first. */
    @Permits(Role.STUDENT)
    public List<OfferRow> mine() {
        Instant now = clock.now();
        return entities.createQuery(OfferQueries.SELECT + " WHERE o.accountId = :me ORDER BY o.id DESC", OfferRow.class)
                .setParameter("me", caller.accountId())
                .getResultStream()
                .map(row -> row.at(now))
                .toList();
    }

    /** All offers of a call, by application. */
    @Permits({Role.COORDINATOR, Role.APPROVER, Role.READER})
    public List<OfferRow> ofCall(long callId) {
        Instant now = clock.now();
        return entities.createQuery(
                        OfferQueries.SELECT + " WHERE o.callId = :call ORDER BY o.applicationId", OfferRow.class)
                .setParameter("call", callId)
                .getResultStream()
                .map(row -> row.at(now))
                .toList();
    }

    /** How many offers of a call stand where. */
    @Permits({Role.COORDINATOR, Role.APPROVER, Role.READER})
    public Map<OfferStatus, Integer> counts(long callId) {
        Map<OfferStatus, Integer> counts = new EnumMap<>(OfferStatus.class);
        for (OfferStatus status : OfferStatus.values()) counts.put(status, 0);
        ofCall(callId).forEach(row -> counts.merge(row.status(), 1, Integer::sum));
        return counts;
    }
}
