package org.sojourn.applications.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sojourn.applications.ApplicationRegister;
import org.sojourn.applications.LanguageCount;
import org.sojourn.applications.MyApplication;
import org.sojourn.applications.PlaceFit;
import org.sojourn.calls.AskedStep;
import org.sojourn.calls.AskedStepRegister;
import org.sojourn.calls.CallCard;
import org.sojourn.calls.CallPhase;
import org.sojourn.calls.CallRegister;
import org.sojourn.calls.CallToApply;
import org.sojourn.calls.rules.RuleBook;
import org.sojourn.documents.DocumentRegister;
import org.sojourn.documents.DocumentRow;
import org.sojourn.documents.ProvenLanguage;
import org.sojourn.partners.PlaceCard;
import org.sojourn.partners.PlaceRegister;
import org.sojourn.platform.DatabaseClock;
import org.sojourn.platform.web.Act;
import org.sojourn.platform.web.Asked;
import org.sojourn.platform.web.Look;
import org.sojourn.vocabulary.CefrLevel;

/** The call of a student's page and her application in it, read once per request. */
@Named
@RequestScoped
public class MyCall {
    @Inject
    private CallRegister calls;

    @Inject
    private AskedStepRegister steps;

    @Inject
    private ApplicationRegister register;

    @Inject
    private PlaceRegister places;

    @Inject
    private DocumentRegister documents;

    @Inject
    private DatabaseClock clock;

    @Inject
    private Act act;

    @Inject
    private Look look;

    private CallToApply whole;
    private CallCard call;
    private MyApplication application;
    private Map<Long, PlaceCard> placesOfCall;
    private List<PlaceFit> fits;
    private List<DocumentRow> papers;
    private List<ProvenLanguage> proofs;

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
        load(callId, register.mine(callId).orElse(null));
    }

    private void load(long callId, MyApplication hers) {
        application = hers;
        whole = steps.toApply(callId).orElse(null);
        call = whole == null ? null : whole.card();
        placesOfCall = null;
        fits = null;
        papers = null;
        proofs = null;
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
        long callId = current.get(0).id();
        load(callId, mine.get(callId));
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

    /** Without which nothing can be handed in. */
    Set<AskedStep> asked() {
        return getCall() == null ? Set.of() : whole.asked();
    }

    RuleBook rules() {
        return whole.rules();
    }

    /** Places by id: those of the call. */
    Map<Long, PlaceCard> places() {
        if (placesOfCall == null) placesOfCall = getCall() == null ? Map.of() : places.places(whole.placeIds());
        return placesOfCall;
    }

    /** How she fits each place of the call; empty until she has told programme and semester. */
    List<PlaceFit> fits() {
        if (fits == null)
            fits = getApplication() == null
                    ? List.of()
                    : PlaceFit.all(whole.rules(), application, languages(), places());
        return fits;
    }

    /** The levels that count; what is proven is read once. */
    Map<String, CefrLevel> languages() {
        return application.facts().areComplete()
                ? count().levels(application.facts().languages(), proofs())
                : Map.of();
    }

    /** The levels for which there is a proof that counts. */
    Map<String, CefrLevel> proven() {
        return count().proven(proofs());
    }

    LanguageCount count() {
        return LanguageCount.of(call, clock.now());
    }

    /** Everything she has handed in, in all versions. */
    List<DocumentRow> papers() {
        if (papers == null) papers = documents.mine();
        return papers;
    }

    private List<ProvenLanguage> proofs() {
        if (proofs == null) proofs = ProvenLanguage.among(papers(), count().day());
        return proofs;
    }

    PlaceFit fit(long placeId) {
        return fits().stream()
                .filter(f -> f.place().id() == placeId)
                .findFirst()
                .orElse(null);
    }
}
