package org.sojourn.partners.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sojourn.partners.AgreementCard;
import org.sojourn.partners.PartnerRegister;
import org.sojourn.partners.PlaceCard;
import org.sojourn.partners.PlaceDesk;
import org.sojourn.partners.PlaceRegister;
import org.sojourn.partners.PoolCard;
import org.sojourn.platform.Texts;
import org.sojourn.platform.web.Act;
import org.sojourn.platform.web.Asked;
import org.sojourn.vocabulary.AcademicYear;

/** A pool to change ({@code id}) or a new one of an agreement and year ({@code agreement}, {@code year}). */
@Named
@RequestScoped
public class PoolPage {
    @Inject
    private PlaceRegister register;

    @Inject
    private PartnerRegister partners;

    @Inject
    private PlaceDesk desk;

    @Inject
    private Years years;

    @Inject
    private Act act;

    @Inject
    private Texts texts;

    private PoolCard card;
    private AgreementCard agreement;
    private String name;
    private Integer capacity;
    private Long parentId;

    public void arrive() {
        agreement = Asked.found(this::agreement);
        if (getCard() == null) return;
        name = card.name();
        capacity = card.capacity();
        parentId = card.parentId();
    }

    private Optional<AgreementCard> agreement() {
        Long id = getCard() != null ? Long.valueOf(card.agreementId()) : Asked.number("agreement");
        return id == null ? Optional.empty() : partners.agreement(id);
    }

    public PoolCard getCard() {
        Long id = Asked.number("id");
        if (card == null && id != null) card = register.pool(id).orElse(null);
        return card;
    }

    public AgreementCard getAgreement() {
        if (agreement == null) agreement = agreement().orElse(null);
        return agreement;
    }

    public AcademicYear getYear() {
        return getCard() != null ? card.year() : years.asked();
    }

    /** The other pools of the agreement and year. */
    public List<SelectItem> getParents() {
        List<SelectItem> items = new ArrayList<>();
        items.add(new SelectItem("", texts.get("partners.pool.noparent")));
        for (PoolCard each : register.poolsOf(getAgreement().id(), getYear()))
            if (getCard() == null || each.id() != card.id())
                items.add(new SelectItem(each.id(), texts.of("partners.pool.line", each.name(), each.capacity())));
        return items;
    }

    /** The places that draw from this pool at once. */
    public List<PlaceCard> getPlaces() {
        if (getCard() == null) return List.of();
        return register.placesOfPartner(getAgreement().partnerId()).stream()
                .filter(each -> Long.valueOf(card.id()).equals(each.poolId()))
                .toList();
    }

    public String getTitle() {
        if (getCard() != null)
            return texts.of(
                    "partners.pool.title",
                    card.name(),
                    card.capacity(),
                    card.year().toString());
        if (getAgreement() == null) return texts.get("partners.pool");
        return texts.of("partners.pool.new", agreement.partnerShort(), getYear().toString());
    }

    public String save() {
        return act.on(() -> {
            Long id = Asked.number("id");
            if (id == null)
                desk.createPool(new PlaceDesk.CreatePool(getAgreement().id(), getYear(), name, capacity, parentId));
            else desk.editPool(new PlaceDesk.EditPool(id, Asked.version(), name, capacity, parentId));
            act.say("partners.pool.saved");
            return "/partners/partner?id=" + getAgreement().partnerId();
        });
    }

    /** The version the form was made from, also when it comes back refused. */
    public int getVersion() {
        return Asked.text("version") != null ? Asked.version() : getCard() == null ? 0 : card.version();
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public Integer getCapacity() {
        return capacity;
    }

    public void setCapacity(Integer capacity) {
        this.capacity = capacity;
    }

    public Long getParentId() {
        return parentId;
    }

    public void setParentId(Long parentId) {
        this.parentId = parentId;
    }
}
