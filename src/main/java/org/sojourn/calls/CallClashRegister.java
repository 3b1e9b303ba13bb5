package org.sojourn.calls;

import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.sojourn.access.Permits;
import org.sojourn.access.Register;
import org.sojourn.access.Role;
import org.sojourn.partners.AgreementCard;
import org.sojourn.partners.PartnerRegister;
import org.sojourn.partners.PlaceCard;
import org.sojourn.partners.PlaceRegister;

/** Looks for what does not go together in a call, before somebody else finds it. */
@Register
public class CallClashRegister {
    @Inject
    private CallRegister calls;

    @Inject
    private PlaceRegister places;

    @Inject
    private PartnerRegister partners;

    /**
     * What somebody should look at before a call opens and while it runs; none after the results.
     *
     * @param chosen the places of the call
     */
    @Permits({Role.COORDINATOR, Role.APPROVER, Role.READER})
    public List<Clash> of(CallWithPlaces called, Collection<PlaceCard> chosen) {
        CallCard card = called.card();
        if (card.phase() == CallPhase.RELEASED) return List.of();
        List<CallWithPlaces> all = calls.callsWithPlaces();
        List<PlaceCard> ordered =
                chosen.stream().sorted(Comparator.comparing(PlaceCard::code)).toList();
        return new Clashes(card)
                .ofDays()
                .ofPlaces(ordered, holding(card))
                .ofMissing(before(card, all), ordered)
                .ofOthers(running(all), called.placeIds())
                .found();
    }

    private Set<Long> holding(CallCard call) {
        return partners.agreementsIn(call.year()).stream()
                .map(AgreementCard::id)
                .collect(Collectors.toSet());
    }

    private Collection<PlaceCard> before(CallCard call, List<CallWithPlaces> all) {
        if (call.copiedFrom() == null || call.stage() != CallStage.DRAFT) return List.of();
        return places.places(all.stream()
                        .filter(one -> one.card().id() == call.copiedFrom())
                        .findFirst()
                        .map(CallWithPlaces::placeIds)
                        .orElse(Set.of()))
                .values();
    }

    private static List<CallWithPlaces> running(List<CallWithPlaces> all) {
        return all.stream()
                .filter(one -> one.card().phase() != CallPhase.RELEASED)
                .toList();
    }
}
