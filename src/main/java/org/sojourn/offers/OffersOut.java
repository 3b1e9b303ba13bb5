package org.sojourn.offers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import org.sojourn.access.journal.Changes;
import org.sojourn.access.journal.Journal;
import org.sojourn.allocation.AllocationReleased;
import org.sojourn.calls.CallRegister;
import org.sojourn.platform.DatabaseClock;

/** Turns a release into offers, in the transaction of the release. */
@ApplicationScoped
class OffersOut {
    @PersistenceContext
    private EntityManager entities;

    @Inject
    private SeatLedger seats;

    @Inject
    private CallRegister calls;

    @Inject
    private Journal journal;

    @Inject
    private Event<OffersMade> made;

    void make(@Observes AllocationReleased release) {
        int days = calls.call(release.callId()).orElseThrow().answerDays();
        Instant answerBy = answerBy(release.at(), days);
        seats.open(release.callId(), release.nodes());
        for (AllocationReleased.Placement placement : release.placements())
            entities.persist(new PlaceOffer(release, placement, answerBy));
        entities.flush();
        journal.write(
                "offers.offers-made",
                "exchange_call",
                release.callId(),
                Changes.of("offers", null, release.placements().size()).and("answerBy", null, answerBy));
        made.fire(new OffersMade(
                release.callId(),
                release.runId(),
                answerBy,
                release.placements().stream()
                        .map(AllocationReleased.Placement::accountId)
                        .toList()));
    }

    /** The whole last day counts: the deadline is the midnight after it. */
    static Instant answerBy(Instant released, int days) {
        return released.atZone(DatabaseClock.ZONE)
                .toLocalDate()
                .plusDays(days + 1L)
                .atStartOfDay(DatabaseClock.ZONE)
                .toInstant();
    }
}
