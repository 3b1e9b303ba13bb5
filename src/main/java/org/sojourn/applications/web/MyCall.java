package org.sojourn.applications.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sojourn.applications.ApplicationRegister;
import org.sojourn.applications.MyApplication;
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
        if (asked != null) Asked.found(() -> found(asked));
        else if (Boolean.FALSE.equals(Asked.found(() -> Optional.of(takeOnlyCurrent()))))
            act.on(() -> "/applications/choose");
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

    /** The one that can still change, otherwise the one that waits for its result; false when that is not one. */
    private boolean takeOnlyCurrent() {
        Map<Long, MyApplication> mine =
                register.allMine().stream().collect(Collectors.toMap(MyApplication::callId, Function.identity()));
        List<CallCard> known = calls.openToStudents().stream()
                .filter(one -> mine.containsKey(one.id()))
                .toList();
        List<CallCard> current = in(known, CallPhase.OPEN);
        if (current.isEmpty()) current = in(known, CallPhase.CLOSED);
        if (current.size() != 1) return false;
        call = current.get(0);
        application = mine.get(call.id());
        return true;
    }

    private static List<CallCard> in(List<CallCard> known, CallPhase phase) {
        return known.stream().filter(one -> one.phase() == phase).toList();
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
        if (fits == null)
            fits = getApplication() == null ? List.of() : PlaceFit.all(calls.rules(call.id()), application, places());
        return fits;
    }

    PlaceFit fit(long placeId) {
        return fits().stream()
                .filter(f -> f.place().id() == placeId)
                .findFirst()
                .orElse(null);
    }
}
