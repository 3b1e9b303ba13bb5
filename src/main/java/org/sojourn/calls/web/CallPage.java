package org.sojourn.calls.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sojourn.calls.CallCard;
import org.sojourn.calls.CallClashRegister;
import org.sojourn.calls.CallDesk;
import org.sojourn.calls.CallPhase;
import org.sojourn.calls.CallRegister;
import org.sojourn.calls.CallStage;
import org.sojourn.calls.CallStep;
import org.sojourn.calls.CallWithPlaces;
import org.sojourn.calls.Clash;
import org.sojourn.calls.CourseDesk;
import org.sojourn.calls.RulesRow;
import org.sojourn.calls.rules.RuleBook;
import org.sojourn.partners.PlaceCard;
import org.sojourn.partners.PlaceRegister;
import org.sojourn.partners.PlacesAndPools;
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
    private CourseDesk course;

    @Inject
    private CallClashRegister clashRegister;

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

    private CallWithPlaces called;
    private CallCard card;
    private RulesRow rulesRow;
    private RuleBook rules;
    private List<Clash> clashes;
    private PlacesAndPools offered;
    private LocalDateTime lastMinute;
    private String reason;

    public void arrive() {
        getCard();
    }

    public CallCard getCard() {
        Long id = Asked.number("id");
        if (called == null) called = Asked.found(() -> id == null ? Optional.empty() : register.callWithPlaces(id));
        card = called == null ? null : called.card();
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
        return getCard() != null && card.allows(CallStep.EXTEND);
    }

    /** What a draft lacks before it can open: {@code places}, {@code rules}, or empty. */
    public String getLacks() {
        if (getChosen().isEmpty()) return "places";
        return getRules().flaws().isEmpty() ? "" : "rules";
    }

    public List<CallStage> getStages() {
        return List.of(CallStage.values());
    }

    /** Whether a step of the line is behind, now or ahead. */
    public String step(CallStage stage) {
        int distance = stage.compareTo(card.stage());
        if (distance == 0) return stage == CallStage.CONCLUDED ? "done" : "now";
        return distance < 0 ? "done" : "";
    }

    /** What does not go together, for whoever can put it right. */
    public List<Clash> getClashes() {
        if (clashes == null) clashes = clashRegister.of(called, getChosen().values());
        return clashes;
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

    public boolean isExtendableForOne() {
        return getCard() != null && card.allows(CallStep.EXTEND_FOR_ONE);
    }

    public boolean isConcludable() {
        return getCard() != null && card.allows(CallStep.CONCLUDE);
    }

    public String conclude() {
        return act.on(() -> {
            course.conclude(new CourseDesk.ConcludeCall(card.id(), Asked.version()));
            act.say("calls.call.concluded");
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
        return offered().places();
    }

    public List<PlaceGroups.Group> getGroups() {
        return groups.of(getChosen().values(), offered().pools());
    }

    private PlacesAndPools offered() {
        getCard();
        if (offered == null) offered = places.withPools(called.placeIds());
        return offered;
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
