package org.sojourn.partners.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.sojourn.partners.AgreementCard;
import org.sojourn.partners.PartnerCard;
import org.sojourn.partners.PartnerDesk;
import org.sojourn.partners.PartnerRegister;
import org.sojourn.platform.DatabaseClock;
import org.sojourn.platform.Texts;
import org.sojourn.platform.web.Act;
import org.sojourn.platform.web.Asked;
import org.sojourn.vocabulary.AcademicYear;

/** An agreement to renew, withdraw or bring back ({@code id}) or a new one of a partner ({@code partner}). */
@Named
@RequestScoped
public class AgreementPage {
    private static final int USUAL_YEARS = 5;

    @Inject
    private PartnerRegister register;

    @Inject
    private PartnerDesk desk;

    @Inject
    private DatabaseClock clock;

    @Inject
    private Act act;

    @Inject
    private Texts texts;

    private AgreementCard card;
    private PartnerCard partner;
    private String name;
    private Integer first;
    private Integer last;
    private String reason;

    public void arrive() {
        partner = Asked.found(this::partner);
        first = getCard() == null ? thisYear() : card.first().begins();
        last = getCard() == null ? thisYear() + USUAL_YEARS - 1 : card.last().begins();
        name = getCard() == null ? null : card.title();
    }

    private Optional<PartnerCard> partner() {
        Long id = getCard() != null ? Long.valueOf(card.partnerId()) : Asked.number("partner");
        return id == null ? Optional.empty() : register.partner(id);
    }

    public AgreementCard getCard() {
        Long id = Asked.number("id");
        if (card == null && id != null) card = register.agreement(id).orElse(null);
        return card;
    }

    public PartnerCard getPartner() {
        if (partner == null) partner = partner().orElse(null);
        return partner;
    }

    public String getTitle() {
        if (getPartner() == null) return texts.get("partners.agreement");
        if (getCard() == null) return texts.of("partners.agreement.new", partner.shortName());
        String key = card.withdrawn() ? "partners.agreement.heading.withdrawn" : "partners.agreement.heading";
        return texts.of(key, card.title(), card.first().toString(), card.last().toString());
    }

    public List<SelectItem> getYears() {
        int now = thisYear();
        return IntStream.rangeClosed(Math.min(first == null ? now : first, now) - 5, now + 15)
                .mapToObj(begins -> new SelectItem(begins, new AcademicYear(begins).toString()))
                .toList();
    }

    private int thisYear() {
        return LocalDateTime.ofInstant(clock.now(), DatabaseClock.ZONE).getYear();
    }

    public String save() {
        return act.on(() -> {
            AcademicYear from = new AcademicYear(first);
            AcademicYear to = new AcademicYear(last);
            Long id = Asked.number("id");
            if (id == null) desk.agree(new PartnerDesk.Agree(getPartner().id(), name, from, to));
            else desk.renew(new PartnerDesk.Renew(id, Asked.version(), name, from, to));
            act.say("partners.agreement.saved");
            return "/partners/partner?id=" + getPartner().id();
        });
    }

    public String withdraw() {
        return act.on(() -> {
            desk.withdrawAgreement(new PartnerDesk.Withdraw(Asked.number("id"), Asked.version(), reason));
            act.say("partners.agreement.withdrawn");
            return "/partners/partner?id=" + getPartner().id();
        });
    }

    public String bringBack() {
        return act.on(() -> {
            desk.bringAgreementBack(new PartnerDesk.BringBack(Asked.number("id"), Asked.version()));
            act.say("partners.agreement.back");
            return "/partners/partner?id=" + getPartner().id();
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

    public Integer getFirst() {
        return first;
    }

    public void setFirst(Integer first) {
        this.first = first;
    }

    public Integer getLast() {
        return last;
    }

    public void setLast(Integer last) {
        this.last = last;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
