package org.sojourn.offers;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.sojourn.access.CurrentCaller;
import org.sojourn.access.Desk;
import org.sojourn.access.NotPermitted;
import org.sojourn.access.Permits;
import org.sojourn.access.Reach;
import org.sojourn.access.Role;
import org.sojourn.access.journal.Changes;
import org.sojourn.access.journal.Journal;
import org.sojourn.platform.DatabaseClock;
import org.sojourn.platform.Refusal;

/** Takes the answers to offers. */
@Desk
public class OfferDesk {
    @PersistenceContext
    private EntityManager entities;

    @Inject
    private SeatLedger seats;

    @Inject
    private CurrentCaller caller;

    @Inject
    private DatabaseClock clock;

    @Inject
    private Journal journal;

    @Inject
    private Event<OfferAnswered> answered;

    /** Yes. Refused after the deadline, after another answer, and when no seat is left. */
    @Permits(value = Role.STUDENT, reach = Reach.OWN)
    public void accept(AnswerOffer command) {
        OfferRow offer = answerable(command, OfferStatus.OPEN);
        if (!seats.take(offer.callId(), offer.placeId())) throw new Refusal("place-is-taken");
        if (!seats.answer(offer, OfferStatus.OPEN, OfferStatus.ACCEPTED, clock.now()))
            throw new Refusal("offer-answered");
        note("offers.offer-accepted", offer, OfferStatus.ACCEPTED);
    }

    /** No. Refused after the deadline and after another answer; it is final. */
    @Permits(value = Role.STUDENT, reach = Reach.OWN)
    public void decline(AnswerOffer command) {
        OfferRow offer = answerable(command, OfferStatus.OPEN);
        if (!seats.answer(offer, OfferStatus.OPEN, OfferStatus.DECLINED, clock.now()))
            throw new Refusal("offer-answered");
        note("offers.offer-declined", offer, OfferStatus.DECLINED);
    }

    /** Gives an accepted place back, until the deadline; it is final. */
    @Permits(value = Role.STUDENT, reach = Reach.OWN)
    public void giveBack(AnswerOffer command) {
        OfferRow offer = answerable(command, OfferStatus.ACCEPTED);
        seats.giveBack(offer.callId(), offer.placeId());
        if (!seats.answer(offer, OfferStatus.ACCEPTED, OfferStatus.DECLINED, clock.now()))
            throw new Refusal("offer-answered");
        note("offers.offer-given-back", offer, OfferStatus.DECLINED);
    }

    private void note(String act, OfferRow offer, OfferStatus now) {
        Changes changes = Changes.of("status", offer.status(), now).about(caller.accountId());
        journal.write(act, "place_offer", offer.id(), changes);
        answered.fire(new OfferAnswered(offer, now, clock.now()));
    }

    private OfferRow answerable(AnswerOffer command, OfferStatus expected) {
        OfferRow offer = OfferQueries.own(entities, command.offerId(), caller.accountId())
                .orElseThrow(() -> new NotPermitted("offer"));
        if (offer.status() != expected) throw new Refusal("offer-answered");
        Refusal.whenStale(command.version(), offer.version());
        if (!clock.now().isBefore(offer.answerBy())) throw new Refusal("offer-lapsed");
        return offer;
    }

    /** @param version the version of the offer the person saw */
    public record AnswerOffer(long offerId, int version) {}
}
