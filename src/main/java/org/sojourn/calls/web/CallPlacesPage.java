package org.sojourn.calls.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sojourn.calls.CallCard;
import org.sojourn.calls.CallDesk;
import org.sojourn.calls.CallPhase;
import org.sojourn.calls.CallRegister;
import org.sojourn.calls.CallWithPlaces;
import org.sojourn.partners.PlaceCard;
import org.sojourn.partners.PlaceRegister;
import org.sojourn.platform.Texts;
import org.sojourn.platform.web.Act;
import org.sojourn.platform.web.Asked;
import org.sojourn.vocabulary.Direction;

/** Ticks the places of the call's year that are called for. */
@Named
@RequestScoped
public class CallPlacesPage {
    @Inject
    private CallRegister register;

    @Inject
    private CallDesk desk;

    @Inject
    private PlaceRegister places;

    @Inject
    private PlaceGroups groups;

    @Inject
    private Act act;

    @Inject
    private Texts texts;

    private CallWithPlaces called;
    private List<PlaceCard> offered;
    private Set<Long> chosen;

    public void arrive() {
        getCard();
    }

    public CallCard getCard() {
        Long id = Asked.number("callId");
        if (called == null) called = Asked.found(() -> id == null ? Optional.empty() : register.callWithPlaces(id));
        return called == null ? null : called.card();
    }

    public String getTitle() {
        long ticked = offered().stream().filter(place -> isChosen(place.id())).count();
        return texts.of(
                "calls.places.title", ticked, offered().size(), getCard().year().toString());
    }

    public boolean isDraft() {
        return getCard() != null && getCard().phase() == CallPhase.DRAFT;
    }

    public List<PlaceGroups.Group> getGroups() {
        return groups.of(offered());
    }

    /** What is ticked: as posted when the form comes back refused. */
    public boolean isChosen(long placeId) {
        if (chosen == null)
            chosen = Asked.isPost() ? Asked.numbers("place") : getCard() == null ? Set.of() : called.placeIds();
        return chosen.contains(placeId);
    }

    public int getVersion() {
        return Asked.isPost() ? Asked.version() : getCard().version();
    }

    public String save() {
        return act.on(() -> {
            Set<Long> ticked = Asked.numbers("place");
            desk.choosePlaces(new CallDesk.ChoosePlaces(getCard().id(), Asked.version(), ticked));
            act.say("calls.places.saved", ticked.size());
            return "/calls/call?id=" + getCard().id();
        });
    }

    private List<PlaceCard> offered() {
        if (offered == null)
            offered = places.ofYear(getCard().year()).stream()
                    .filter(place -> place.direction() == Direction.OUTGOING && !place.withdrawn())
                    .toList();
        return offered;
    }
}
