package org.sojourn.calls.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.sojourn.partners.PlaceCard;
import org.sojourn.partners.PlaceRegister;
import org.sojourn.partners.PoolCard;

/** Places by partner, each with the pool it draws from, as lists of a call show them. */
@RequestScoped
public class PlaceGroups {
    private static final Comparator<PlaceCard> ORDER = Comparator.comparing(PlaceCard::partnerName)
            .thenComparing(PlaceCard::term)
            .thenComparing(PlaceCard::code);

    @Inject
    private PlaceRegister places;

    List<Group> of(Collection<PlaceCard> cards) {
        Set<Long> poolIds =
                cards.stream().map(PlaceCard::poolId).filter(Objects::nonNull).collect(Collectors.toSet());
        return of(cards, poolIds.isEmpty() ? Map.of() : places.pools(poolIds));
    }

    /** @param pools by id, at least those the places draw from */
    List<Group> of(Collection<PlaceCard> cards, Map<Long, PoolCard> pools) {
        Map<String, List<Line>> byPartner = new LinkedHashMap<>();
        cards.stream()
                .sorted(ORDER)
                .forEach(card -> byPartner
                        .computeIfAbsent(card.partnerName(), name -> new ArrayList<>())
                        .add(new Line(card, card.poolId() == null ? null : pools.get(card.poolId()))));
        return byPartner.entrySet().stream()
                .map(entry -> new Group(entry.getKey(), entry.getValue()))
                .toList();
    }

    public record Group(String partner, List<Line> lines) {}

    /** @param pool null when the place has its own number only */
    public record Line(PlaceCard place, PoolCard pool) {}
}
