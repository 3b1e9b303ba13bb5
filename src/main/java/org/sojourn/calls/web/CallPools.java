package org.sojourn.calls.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.sojourn.calls.CallRegister;
import org.sojourn.partners.PlaceCard;
import org.sojourn.partners.PlaceRegister;

/** Which places of a call belong together. */
@RequestScoped
public class CallPools {
    @Inject
    private CallRegister calls;

    @Inject
    private PlaceRegister places;

    /** The codes of a call's places by their partner's code, each list in order. */
    Map<String, List<String>> placesByPartner(long callId) {
        return places.places(calls.placeIds(callId)).values().stream()
                .sorted((a, b) -> a.code().compareTo(b.code()))
                .collect(Collectors.groupingBy(
                        PlaceCard::partnerCode,
                        TreeMap::new,
                        Collectors.mapping(PlaceCard::code, Collectors.toList())));
    }
}
