package org.sojourn.calls.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sojourn.calls.CallCard;
import org.sojourn.calls.CallDesk;
import org.sojourn.calls.CallPhase;
import org.sojourn.calls.CallRegister;
import org.sojourn.calls.RulesRow;
import org.sojourn.calls.rules.RuleBook;
import org.sojourn.partners.PlaceCard;
import org.sojourn.partners.PlaceRegister;
import org.sojourn.platform.Texts;
import org.sojourn.platform.web.Act;
import org.sojourn.platform.web.Asked;
import org.sojourn.platform.web.Look;
import org.sojourn.platform.web.When;

/** One call as the office sees it: where it stands, and what can be done with it now. */
@Named
@RequestScoped
public class CallPage {
    @Inject
    private CallRegister register;

    @Inject
    private CallDesk desk;

    @Inject
    private PlaceRegister places;

    @Inject
    private PlaceGroups groups;

    @Inject
    private Act act;

    @Inject
    private Texts texts;

    @Inject
    private When when;

    @Inject
    private Look look;

    private CallCard card;
    private RulesRow rulesRow;
    private RuleBook rules;
    private Map<Long, PlaceCard> chosen;
    private LocalDateTime lastMinute;
    private String reason;

    public void arrive() {
        getCard();
    }

    public CallCard getCard() {
        Long id = Asked.number("id");
        if (card == null) card = Asked.found(() -> id == null ? Optional.empty() : register.callForOffice(id));
        return card;
    }

    /** The news of the phase. */
    public String getTitle() {
        String moment = card.phase() == CallPhase.ANNOUNCED
                ? when.moment(card.opensAt())
                : when.day(card.closesAt().minusSeconds(60));
        return texts.of("calls.call.news." + card.phase(), card.title(look.getLocale()), moment);
    }

    public boolean isDraft() {
        return getCard() != null && card.phase() == CallPhase.DRAFT;
    }

    /** The end of the window may still move. */
    public boolean isMovable() {
        return getCard() != null && !isDraft() && card.phase() != CallPhase.RELEASED;
    }

    /** What a draft lacks before it can open: {@code places}, {@code rules}, or empty. */
    public String getLacks() {
        if (getChosen().isEmpty()) return "places";
        return getRules().flaws().isEmpty() ? "" : "rules";
    }

    /** Whether a step of the line is behind, now or ahead. */
    public String step(String phase) {
        int distance = CallPhase.valueOf(phase).compareTo(card.phase());
        if (distance == 0) return card.phase() == CallPhase.RELEASED ? "done" : "now";
        return distance < 0 ? "done" : "";
    }

    public String open() {
        return act.on(() -> {
            desk.open(new CallDesk.OpenCall(card.id(), Asked.version()));
            act.say("calls.call.opened");
            return here();
        });
    }

    public String extend() {
        return act.on(() -> {
            desk.extend(new CallDesk.ExtendDeadline(card.id(), Asked.version(), lastMinute, reason));
            act.say("calls.call.extended");
            return here();
        });
    }

    public String remove() {
        return act.on(() -> {
            desk.remove(new CallDesk.RemoveCall(card.id(), Asked.version()));
            act.say("calls.call.removed", card.title(look.getLocale()));
            return "/calls/calls";
        });
    }

    private String here() {
        return "/calls/call?id=" + card.id();
    }

    public Map<Long, PlaceCard> getChosen() {
        Set<Long> ids = chosen == null ? register.placeIds(getCard().id()) : Set.of();
        if (chosen == null) chosen = ids.isEmpty() ? Map.of() : places.places(ids);
        return chosen;
    }

    public List<PlaceGroups.Group> getGroups() {
        return groups.of(getChosen().values());
    }

    public RuleBook getRules() {
        if (rules == null) rules = register.rules(getCard().id());
        return rules;
    }

    public RulesRow getRulesRow() {
        if (rulesRow == null) rulesRow = register.rulesRow(getCard().id());
        return rulesRow;
    }

    public String getPhaseKind() {
        return PhaseLook.kind(card.phase());
    }

    public String getPhaseIcon() {
        return PhaseLook.icon(card.phase());
    }

    public LocalDateTime getLastMinute() {
        return lastMinute == null && !Asked.isPost() ? card.lastMinute() : lastMinute;
    }

    public void setLastMinute(LocalDateTime lastMinute) {
        this.lastMinute = lastMinute;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
