package org.sojourn.partners.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.sojourn.partners.AgreementCard;
import org.sojourn.partners.PartnerCard;
import org.sojourn.partners.PartnerDesk;
import org.sojourn.partners.PartnerRegister;
import org.sojourn.partners.PlaceCard;
import org.sojourn.partners.PlaceRegister;
import org.sojourn.partners.PoolCard;
import org.sojourn.platform.Texts;
import org.sojourn.platform.web.Act;
import org.sojourn.platform.web.Asked;
import org.sojourn.platform.web.Look;

/** One partner with its agreements, places and pools. */
@Named
@RequestScoped
public class PartnerPage {
    @Inject
    private PartnerRegister register;

    @Inject
    private PlaceRegister places;

    @Inject
    private PartnerDesk desk;

    @Inject
    private Years years;

    @Inject
    private Act act;

    @Inject
    private Texts texts;

    @Inject
    private Look look;

    private PartnerCard card;
    private List<AgreementCard> agreements;
    private List<PlaceCard> placeRows;
    private List<PoolCard> pools;
    private String reason;

    public void arrive() {
        Long id = Asked.number("id");
        card = Asked.found(() -> register.partner(id == null ? 0 : id));
    }

    public PartnerCard getCard() {
        Long id = Asked.number("id");
        if (card == null && id != null) card = register.partner(id).orElse(null);
        return card;
    }

    public List<AgreementCard> getAgreements() {
        if (agreements == null) agreements = register.agreementsOf(getCard().id());
        return agreements;
    }

    public List<PlaceCard> getPlaces() {
        if (placeRows == null) placeRows = places.placesOfPartner(getCard().id());
        return placeRows;
    }

    public List<PoolCard> getPools() {
        if (pools == null) pools = places.poolsOfPartner(getCard().id());
        return pools;
    }

    /** The agreement under which something new would stand, latest first; null when none holds. */
    public AgreementCard getLive() {
        return getAgreements().stream()
                .filter(each -> !each.withdrawn())
                .findFirst()
                .orElse(null);
    }

    /** The year for something new: the asked one if the agreement holds then, otherwise its last. */
    public int getNextYear() {
        AgreementCard live = getLive();
        return live.holdsIn(years.asked())
                ? years.asked().begins()
                : live.last().begins();
    }

    public String getTitle() {
        if (getCard() == null) return texts.get("partners.partner");
        long offered = getPlaces().stream().filter(each -> !each.withdrawn()).count();
        return texts.of("partners.partner.title", card.name(), offered);
    }

    public String getCountry() {
        return PartnersPage.country(getCard().facts().country(), look.getLocale());
    }

    public String withdraw() {
        return act.on(() -> {
            desk.withdraw(new PartnerDesk.Withdraw(Asked.number("id"), Asked.version(), reason));
            act.say("partners.partner.withdrawn", getCard().shortName());
            return "/partners/partner?id=" + card.id();
        });
    }

    public String bringBack() {
        return act.on(() -> {
            desk.bringBack(new PartnerDesk.BringBack(Asked.number("id"), Asked.version()));
            act.say("partners.partner.back", getCard().shortName());
            return "/partners/partner?id=" + card.id();
        });
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
