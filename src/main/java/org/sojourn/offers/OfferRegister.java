package org.sojourn.offers;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.sojourn.access.CurrentCaller;
import org.sojourn.access.Permits;
import org.sojourn.access.Reach;
import org.sojourn.access.Register;
import org.sojourn.access.Role;
import org.sojourn.access.Scope;
import org.sojourn.partners.PlaceRegister;
import org.sojourn.platform.DatabaseClock;

/** Looks offers up: her own for a student, those within its reach for the office. */
@Register
public class OfferRegister {
    @PersistenceContext
    private EntityManager entities;

    @Inject
    private CurrentCaller caller;

    @Inject
    private DatabaseClock clock;

    @Inject
    private PlaceRegister places;

    /** The caller's offers, the newest first. */
    @Permits(value = Role.STUDENT, reach = Reach.OWN)
    public List<OfferRow> mine() {
        Instant now = clock.now();
        return entities.createQuery(OfferQueries.SELECT + " WHERE o.accountId = :me ORDER BY o.id DESC", OfferRow.class)
                .setParameter("me", caller.accountId())
                .getResultStream()
                .map(row -> row.at(now))
                .toList();
    }

    /** The offers of a call within the caller's reach, by application. */
    @Permits(
            value = {Role.COORDINATOR, Role.APPROVER, Role.READER},
            reach = Reach.UNIT)
    public List<OfferRow> ofCall(long callId) {
        Instant now = clock.now();
        return withinReach(OfferQueries.SELECT + " WHERE o.callId = :call", " ORDER BY o.applicationId", OfferRow.class)
                .setParameter("call", callId)
                .getResultStream()
                .map(row -> row.at(now))
                .toList();
    }

    /** Offers nobody has answered whose time ends, or ended, from the one moment on and before the other; by end. */
    @Permits(Role.SYSTEM)
    public List<OfferRow> unanswered(Instant from, Instant until) {
        return entities.createQuery(
                        OfferQueries.SELECT + " WHERE o.status = :open AND o.answerBy >= :from AND o.answerBy < :until"
                                + " ORDER BY o.answerBy, o.id",
                        OfferRow.class)
                .setParameter("open", OfferStatus.OPEN)
                .setParameter("from", from)
                .setParameter("until", until)
                .getResultList();
    }

    /** How many offers wait for an answer, by call; calls without any are absent. */
    @Permits(
            value = {Role.COORDINATOR, Role.APPROVER, Role.READER},
            reach = Reach.UNIT)
    public Map<Long, Long> openCounts() {
        return withinReach(
                        "SELECT o.callId, COUNT(o) FROM PlaceOffer o WHERE o.status = :open AND o.answerBy > :now",
                        " GROUP BY o.callId",
                        Object[].class)
                .setParameter("open", OfferStatus.OPEN)
                .setParameter("now", clock.now())
                .getResultStream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> (Long) row[1]));
    }

    /** An offer is reached through its place: the programme it is for, the partner it is at. */
    private <T> TypedQuery<T> withinReach(String query, String rest, Class<T> type) {
        Scope scope = caller.scope();
        String condition = scope.narrow("o.placeId IN :places", "o.placeId IN :places");
        TypedQuery<T> typed = entities.createQuery(query + condition + rest, type);
        if (scope.whole()) return typed;
        Set<Long> ids = places.idsWithin(scope);
        return typed.setParameter("places", ids.isEmpty() ? Set.of(0L) : ids);
    }
}
