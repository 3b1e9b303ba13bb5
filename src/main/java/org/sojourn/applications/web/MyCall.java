package org.sojourn.applications.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.sojourn.applications.ApplicationRegister;
import org.sojourn.applications.MyApplication;
import org.sojourn.applications.MyApplicationRow;
import org.sojourn.applications.PlaceFit;
import org.sojourn.calls.CallCard;
import org.sojourn.calls.CallPhase;
import org.sojourn.calls.CallRegister;
import org.sojourn.partners.PlaceCard;
import org.sojourn.partners.PlaceRegister;
import org.sojourn.platform.web.Act;
import org.sojourn.platform.web.Asked;
import org.sojourn.platform.web.Look;

/** The call of a student's page and her application in it, read once per request. */
@Named
@RequestScoped
public class MyCall {
    @Inject
    private CallRegister calls;

    @Inject
    private ApplicationRegister register;

    @Inject
    private PlaceRegister places;

    @Inject
    private Act act;

    @Inject
    private Look look;

    private CallCard call;
    private MyApplication application;
    private Map<Long, PlaceCard> placesOfCall;
    private List<PlaceFit> fits;

    /** Finds what the address asks for; without a call in it, her only current one. Leads elsewhere where there is none. */
    public void arrive() {
        Long asked = Asked.number("callId");
        Optional<Long> callId = asked == null ? Asked.found(() -> Optional.of(onlyCurrent())) : Optional.of(asked);
        if (callId == null) return;
        if (callId.isPresent()) Asked.found(() -> found(callId.get()));
        else act.on(() -> "/applications/choose");
    }

    private Optional<CallCard> found(long callId) {
        load(callId);
        return Optional.ofNullable(call);
    }

    /** As {@link #arrive}; who has not begun yet begins first. */
    public void arriveWithApplication() {
        arrive();
        if (call != null && application == null) act.on(() -> "/applications/start?callId=" + call.id());
    }

    void load(long callId) {
        application = register.mine(callId).orElse(null);
        call = calls.call(callId).orElse(null);
        placesOfCall = null;
        fits = null;
    }

    /** On the way back from a form, which names the call in a field. */
    private void loadOnPost() {
        if (call != null || !FacesContext.getCurrentInstance().isPostback()) return;
        Long callId = Asked.number("callId");
        if (callId != null) load(callId);
    }

    /** The one that can still change, otherwise the one that waits for its result; empty when that is not one. */
    private Optional<Long> onlyCurrent() {
        Set<Long> mine =
                register.allMine().stream().map(MyApplicationRow::callId).collect(Collectors.toSet());
        List<CallCard> known = calls.openToStudents().stream()
                .filter(one -> mine.contains(one.id()))
                .toList();
        for (CallPhase phase : List.of(CallPhase.OPEN, CallPhase.CLOSED)) {
            List<CallCard> current =
                    known.stream().filter(one -> one.phase() == phase).toList();
            if (!current.isEmpty()) return Optional.of(current.get(0).id()).filter(id -> current.size() == 1);
        }
        return Optional.empty();
    }

    public CallCard getCall() {
        loadOnPost();
        return call;
    }

    public MyApplication getApplication() {
        loadOnPost();
        return application;
    }

    public boolean isOpen() {
        return getCall() != null && call.phase() == CallPhase.OPEN;
    }

    /** She may still change something. */
    public boolean isEditable() {
        return isOpen() && getApplication() != null && !application.isWithdrawn();
    }

    public String getTitle() {
        return getCall() == null ? "" : call.title(look.getLocale());
    }

    /** Places by id: those of the call. */
    Map<Long, PlaceCard> places() {
        if (placesOfCall == null)
            placesOfCall = places.places(calls.placeIds(getCall().id()));
        return placesOfCall;
    }

    /** How she fits each place of the call; empty until she has told programme and semester. */
    List<PlaceFit> fits() {
        if (fits == null) fits = getApplication() == null ? List.of() : register.myFits(call.id());
        return fits;
    }

    PlaceFit fit(long placeId) {
        return fits().stream()
                .filter(f -> f.place().id() == placeId)
                .findFirst()
                .orElse(null);
    }
}
