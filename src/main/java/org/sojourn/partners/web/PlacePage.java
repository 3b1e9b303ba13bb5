package org.sojourn.partners.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sojourn.partners.AgreementCard;
import org.sojourn.partners.PartnerDesk;
import org.sojourn.partners.PartnerRegister;
import org.sojourn.partners.PlaceCard;
import org.sojourn.partners.PlaceDesk;
import org.sojourn.partners.PlaceRegister;
import org.sojourn.partners.PoolCard;
import org.sojourn.platform.Texts;
import org.sojourn.platform.web.Act;
import org.sojourn.platform.web.Asked;
import org.sojourn.platform.web.Option;
import org.sojourn.vocabulary.AcademicYear;

/**
 * A place to change, withdraw or bring back ({@code id}), a new one of an agreement ({@code agreement}, {@code year}), or
 * first the question with whom ({@code year} alone).
 */
@Named
@RequestScoped
public class PlacePage {
    @Inject
    private PlaceRegister register;

    @Inject
    private PartnerRegister partners;

    @Inject
    private PlaceDesk desk;

    @Inject
    private Years years;

    @Inject
    private PlaceForm form;

    @Inject
    private PlaceDetailsForm detailsForm;

    @Inject
    private Act act;

    @Inject
    private Texts texts;

    private PlaceCard card;
    private AgreementCard agreement;
    private List<AgreementCard> agreements;
    private List<PoolCard> pools;
    private String reason;

    public void arrive() {
        if (Asked.number("id") != null) card = Asked.found(() -> register.place(Asked.number("id")));
        else if (Asked.number("agreement") != null)
            agreement = Asked.found(() -> partners.agreement(Asked.number("agreement")));
        else agreements = Asked.found(() -> Optional.of(partners.agreementsIn(years.asked())));
        if (getCard() == null) return;
        form.fill(card);
        detailsForm.fill(card.details());
    }

    public PlaceCard getCard() {
        Long id = Asked.number("id");
        if (card == null && id != null) card = register.place(id).orElse(null);
        return card;
    }

    public AgreementCard getAgreement() {
        Long id = getCard() != null ? Long.valueOf(card.agreementId()) : Asked.number("agreement");
        if (agreement == null && id != null) agreement = partners.agreement(id).orElse(null);
        return agreement;
    }

    public AcademicYear getYear() {
        return getCard() != null ? card.year() : years.asked();
    }

    /** With whom a new place can be agreed in this year. */
    public List<AgreementCard> getAgreements() {
        if (agreements == null) agreements = partners.agreementsIn(getYear());
        return agreements;
    }

    public List<Option> getYears() {
        return years.all().stream()
                .map(each -> new Option("" + each.begins(), each.toString(), each.equals(getYear())))
                .toList();
    }

    public List<PoolCard> getPools() {
        if (pools == null)
            pools = getAgreement() == null
                    ? List.of()
                    : register.poolsOf(getAgreement().id(), getYear());
        return pools;
    }

    public List<SelectItem> getPoolChoices() {
        List<SelectItem> items = new ArrayList<>();
        items.add(new SelectItem("", texts.get("partners.place.nopool")));
        for (PoolCard pool : getPools())
            items.add(new SelectItem(pool.id(), texts.of("partners.pool.line", pool.name(), pool.capacity())));
        return items;
    }

    /** The pools the place draws from, innermost first. */
    public List<PoolCard> getChain() {
        if (getCard() == null || card.poolId() == null) return List.of();
        Map<Long, PoolCard> known = register.pools(List.of(card.poolId()));
        List<PoolCard> chain = new ArrayList<>();
        for (PoolCard each = known.get(card.poolId()); each != null; each = known.get(each.parentId())) chain.add(each);
        return chain;
    }

    public String getTitle() {
        if (getCard() != null)
            return texts.of(
                    card.withdrawn() ? "partners.place.title.withdrawn" : "partners.place.title",
                    card.code(),
                    card.year().toString(),
                    card.capacity());
        if (getAgreement() == null)
            return texts.of("partners.place.who", getYear().toString());
        return texts.of(
                "partners.place.new", agreement.partnerShort(), getYear().toString());
    }

    public String save() {
        return act.on(() -> {
            Long id = Asked.number("id");
            if (id == null)
                id = desk.create(new PlaceDesk.CreatePlace(
                        Asked.number("agreement"), getYear(), form.terms(detailsForm.details())));
            else desk.edit(new PlaceDesk.EditPlace(id, Asked.version(), form.terms(detailsForm.details())));
            act.say("partners.place.saved");
            return "/partners/place?id=" + id;
        });
    }

    public String withdraw() {
        return act.on(() -> {
            desk.withdraw(new PartnerDesk.Withdraw(Asked.number("id"), Asked.version(), reason));
            act.say("partners.place.withdrawn", getCard().code());
            return "/partners/place?id=" + card.id();
        });
    }

    public String bringBack() {
        return act.on(() -> {
            desk.bringBack(new PartnerDesk.BringBack(Asked.number("id"), Asked.version()));
            act.say("partners.place.back", getCard().code());
            return "/partners/place?id=" + card.id();
        });
    }

    /** The version the form was made from, also when it comes back refused. */
    public int getVersion() {
        return Asked.text("version") != null ? Asked.version() : getCard() == null ? 0 : card.version();
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
