package org.sojourn.offers.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.sojourn.allocation.NodeKind;
import org.sojourn.allocation.NodeRow;
import org.sojourn.allocation.ReasonSentences;
import org.sojourn.allocation.RunRegister;
import org.sojourn.allocation.WishRow;
import org.sojourn.allocation.core.Outcome;
import org.sojourn.calls.CallCard;
import org.sojourn.calls.CallPhase;
import org.sojourn.calls.CallRegister;
import org.sojourn.offers.OfferDesk;
import org.sojourn.offers.OfferDesk.AnswerOffer;
import org.sojourn.offers.OfferRegister;
import org.sojourn.offers.OfferRow;
import org.sojourn.partners.PlaceCard;
import org.sojourn.partners.PlaceNames;
import org.sojourn.partners.PlaceRegister;
import org.sojourn.platform.Texts;
import org.sojourn.platform.web.Act;
import org.sojourn.platform.web.Asked;
import org.sojourn.vocabulary.Points;

/** A student's result: the offer, the reason for every wish, her answer. */
@Named
@RequestScoped
public class OfferPage {
    @Inject
    private OfferRegister offers;

    @Inject
    private OfferDesk desk;

    @Inject
    private RunRegister runs;

    @Inject
    private CallRegister calls;

    @Inject
    private PlaceRegister places;

    @Inject
    private PlaceNames names;

    @Inject
    private ReasonSentences sentences;

    @Inject
    private Texts texts;

    @Inject
    private Act act;

    private final Long callId = Asked.number("callId");
    private List<CallCard> rounds;
    private CallCard call;
    private OfferRow offer;
    private boolean looked;
    private List<WishRow> wishes;
    private Map<Long, Long> parents;
    private Map<Long, PlaceCard> cards;

    /** Refuses whom it does not concern. */
    public void arrive() {
        Asked.found(() -> Optional.of(offers.mine()));
    }

    /** Released rounds in which she has a result, the newest first. */
    public List<CallCard> getRounds() {
        if (rounds == null) {
            Set<Long> mine = runs.myCalls();
            rounds = calls.openToStudents().stream()
                    .filter(c -> c.phase() == CallPhase.RELEASED && mine.contains(c.id()))
                    .toList();
        }
        return rounds;
    }

    public CallCard getCall() {
        if (call == null)
            call = getRounds().stream()
                    .filter(c -> callId == null || c.id() == callId)
                    .findFirst()
                    .orElse(null);
        return call;
    }

    public OfferRow getOffer() {
        if (!looked && getCall() != null) {
            looked = true;
            offer = offers.mine().stream()
                    .filter(o -> o.callId() == getCall().id())
                    .findFirst()
                    .orElse(null);
        }
        return offer;
    }

    private List<WishRow> wishes() {
        if (wishes == null)
            wishes = getCall() == null ? List.of() : runs.myResult(getCall().id());
        return wishes;
    }

    public List<Reason> getReasons() {
        return wishes().stream()
                .map(w -> new Reason(
                        w.position(),
                        names.full(card(w.placeId())),
                        w.outcome(),
                        sentences.toHer(w, parents()) + " " + sentences.needed(w, "you"),
                        w.score(),
                        w.outcome() == Outcome.REFUSED ? w.lastAdmitted() : null))
                .toList();
    }

    public long getApplicationId() {
        return wishes().get(0).applicationId();
    }

    public Integer getWishPosition() {
        return wishes().stream()
                .filter(w -> w.outcome() == Outcome.GRANTED)
                .map(WishRow::position)
                .findFirst()
                .orElse(null);
    }

    public PlaceCard getPlace() {
        return getOffer() == null ? null : card(getOffer().placeId());
    }

    public String getPlaceName() {
        return names.full(getPlace());
    }

    public String getTitle() {
        if (getCall() == null) return texts.get("offers.offer.title.none");
        if (getOffer() != null) return getPlaceName();
        boolean barred = wishes().stream().allMatch(w -> w.outcome() == Outcome.INELIGIBLE);
        return texts.get(barred ? "offers.offer.title.nothing" : "offers.offer.title.waiting");
    }

    private PlaceCard card(long placeId) {
        if (cards == null) {
            Set<Long> ids = wishes().stream().map(WishRow::placeId).collect(Collectors.toSet());
            cards = places.places(ids);
        }
        return cards.get(placeId);
    }

    private Map<Long, Long> parents() {
        if (parents == null) {
            parents = new HashMap<>();
            for (NodeRow node : runs.releasedNodes(getCall().id()))
                if (node.kind() == NodeKind.POOL) parents.put(node.nodeId(), node.parentPool());
        }
        return parents;
    }

    public String accept(long offerId, int version) {
        return done("accepted", () -> desk.accept(new AnswerOffer(offerId, version)));
    }

    public String decline(long offerId, int version) {
        return done("declined", () -> desk.decline(new AnswerOffer(offerId, version)));
    }

    public String giveBack(long offerId, int version) {
        return done("given-back", () -> desk.giveBack(new AnswerOffer(offerId, version)));
    }

    private String done(String what, Runnable answer) {
        return act.on(() -> {
            answer.run();
            act.say("offers.offer.done." + what);
            return "/offers/offer" + (callId == null ? "" : "?callId=" + callId);
        });
    }

    /** A wish with its reason, addressed to her; limit only where points decided. */
    public record Reason(int position, String title, Outcome outcome, String sentence, Points points, Points limit) {}
}
