package org.sojourn.offers;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
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

    /** How many offers wait for an answer, by call; calls without any are absent. */
    @Permits({Role.COORDINATOR, Role.APPROVER, Role.READER})
    public Map<Long, Long> openCounts() {
        return entities.createQuery(
                        "SELECT o.callId, COUNT(o) FROM PlaceOffer o WHERE o.status = :open AND o.answerBy > :now"
                                + " GROUP BY o.callId",
                        Object[].class)
                .setParameter("open", OfferStatus.OPEN)
                .setParameter("now", clock.now())
                .getResultStream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> (Long) row[1]));
    }
}
