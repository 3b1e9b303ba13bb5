package org.sojourn.calls.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sojourn.calls.CallCard;
import org.sojourn.calls.CallPhase;
import org.sojourn.calls.PublicCall;
import org.sojourn.calls.PublicCallRegister;
import org.sojourn.calls.rules.stamp.Promise;
import org.sojourn.calls.rules.stamp.Validator;
import org.sojourn.partners.PlaceCard;
import org.sojourn.partners.PlaceLanguages;
import org.sojourn.platform.Settings;
import org.sojourn.platform.Texts;
import org.sojourn.platform.web.Asked;
import org.sojourn.platform.web.Look;

/** Calls as everybody may read them, without signing in: all of them, or one with its places, dates and rules. */
@Named
@RequestScoped
public class AnnouncementPage {
    @Inject
    private PublicCallRegister register;

    @Inject
    private Texts texts;

    @Inject
    private Look look;

    private PublicCall call;
    private List<CallCard> all;

    public void arrive() {
        keepFromSearchEngines();
        Long id = Asked.number("callId");
        call = Asked.found(() -> id == null ? Optional.empty() : register.announcement(id));
    }

    public void arriveAtAll() {
        keepFromSearchEngines();
        all = register.announced();
    }

    private static void keepFromSearchEngines() {
        if (Settings.SOJOURN_SEARCH_ENGINES.isOn()) return;
        FacesContext.getCurrentInstance().getExternalContext().setResponseHeader("X-Robots-Tag", "noindex, nofollow");
    }

    public String getTitle() {
        return call.card().title(look.getLocale());
    }

    public String getTitleOfAll() {
        long open = all.stream().filter(card -> card.phase() == CallPhase.OPEN).count();
        return texts.of("calls.announcements.title", open);
    }

    public PublicCall getCall() {
        return call;
    }

    public List<CallCard> getAll() {
        return all;
    }

    public boolean isOpen() {
        return call.card().phase() == CallPhase.OPEN;
    }

    public boolean isTruthful() {
        return Validator.stamp(call.rules()).keeps(Promise.TRUTHFUL);
    }

    /** How many people the places take together. */
    public int getSeats() {
        return call.places().stream().mapToInt(PlaceCard::capacity).sum();
    }

    /** The places by partner. */
    public List<Offered> getOffered() {
        Map<String, List<PlaceCard>> byPartner = new LinkedHashMap<>();
        call.places()
                .forEach(place -> byPartner
                        .computeIfAbsent(place.partnerName(), name -> new ArrayList<>())
                        .add(place));
        return byPartner.entrySet().stream()
                .map(entry -> new Offered(entry.getKey(), entry.getValue()))
                .toList();
    }

    /** "English, B2", in the language of the page. */
    public String language(PlaceCard place) {
        return PlaceLanguages.name(place.language(), look.getLocale()) + ", " + place.level();
    }

    public record Offered(String partner, List<PlaceCard> places) {}
}
