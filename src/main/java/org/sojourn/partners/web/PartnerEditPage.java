package org.sojourn.partners.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.sojourn.access.accounts.MandateRegister;
import org.sojourn.partners.PartnerCard;
import org.sojourn.partners.PartnerDesk;
import org.sojourn.partners.PartnerFacts;
import org.sojourn.partners.PartnerRegister;
import org.sojourn.platform.Texts;
import org.sojourn.platform.web.Act;
import org.sojourn.platform.web.Asked;

/** The facts of a partner; without an id those of a new one. */
@Named
@RequestScoped
public class PartnerEditPage {
    @Inject
    private PartnerRegister register;

    @Inject
    private PartnerDesk desk;

    @Inject
    private Act act;

    @Inject
    private MandateRegister mandates;

    @Inject
    private Texts texts;

    private PartnerCard card;
    private String code;
    private String name;
    private String shortName;
    private String city;
    private String country;
    private String erasmusCode;
    private String pic;
    private String website;
    private String note;

    public void arrive() {
        Long id = Asked.number("id");
        if (id == null) {
            Asked.found(() -> {
                mandates.refusePartsOfTheFaculty();
                return Optional.of(true);
            });
            return;
        }
        card = Asked.found(() -> register.partner(id));
        if (card != null) fill(card.facts());
    }

    private void fill(PartnerFacts facts) {
        code = facts.code();
        name = facts.name();
        shortName = facts.shortName();
        city = facts.city();
        country = facts.country();
        erasmusCode = facts.erasmusCode();
        pic = facts.pic();
        website = facts.website();
        note = facts.note();
    }

    public PartnerCard getCard() {
        Long id = Asked.number("id");
        if (card == null && id != null) card = register.partner(id).orElse(null);
        return card;
    }

    public String getTitle() {
        return getCard() == null
                ? texts.get("partners.partner-edit.new")
                : texts.of("partners.partner-edit.title", card.shortName());
    }

    public String save() {
        return act.on(() -> {
            PartnerFacts facts =
                    new PartnerFacts(code, name, shortName, city, country, erasmusCode, pic, website, note);
            Long id = Asked.number("id");
            if (id == null) id = desk.create(new PartnerDesk.CreatePartner(facts, false));
            else desk.edit(new PartnerDesk.EditPartner(id, Asked.version(), facts));
            act.say("partners.partner-edit.saved", facts.shortName());
            return "/partners/partner?id=" + id;
        });
    }

    /** The version the form was made from, also when it comes back refused. */
    public int getVersion() {
        return Asked.text("version") != null ? Asked.version() : getCard() == null ? 0 : card.version();
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getShortName() {
        return shortName;
    }

    public void setShortName(String shortName) {
        this.shortName = shortName;
    }

    public String getCity() {
        return city;
    }

    public void setCity(String city) {
        this.city = city;
    }

    public String getCountry() {
        return country;
    }

    public void setCountry(String country) {
        this.country = country;
    }

    public String getErasmusCode() {
        return erasmusCode;
    }

    public void setErasmusCode(String erasmusCode) {
        this.erasmusCode = erasmusCode;
    }

    public String getPic() {
        return pic;
    }

    public void setPic(String pic) {
        this.pic = pic;
    }

    public String getWebsite() {
        return website;
    }

    public void setWebsite(String website) {
        this.website = website;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
