package org.sojourn.partners;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import org.sojourn.access.Sight;

/** Who may look at partners, agreements, places and pools. */
@ApplicationScoped
class PartnerSight implements Sight {
    @Inject
    private PartnerRegister partners;

    @Inject
    private PlaceRegister places;

    @Override
    public Set<String> kinds() {
        return Set.of("partner", "agreement", "exchange_place", "place_pool");
    }

    @Override
    public boolean sees(String kind, long id) {
        return switch (kind) {
            case "partner" -> partners.partner(id).isPresent();
            case "agreement" -> partners.agreement(id).isPresent();
            case "exchange_place" -> places.place(id).isPresent();
            default -> places.pool(id).isPresent();
        };
    }
}
