package org.sojourn.applications.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sojourn.applications.ApplicationDesk;
import org.sojourn.applications.ApplicationRegister;
import org.sojourn.applications.DemandRow;
import org.sojourn.applications.MyApplication;
import org.sojourn.applications.PlaceFit;
import org.sojourn.calls.Proofs;
import org.sojourn.calls.rules.points.Unmet;
import org.sojourn.partners.CutOffRegister;
import org.sojourn.partners.LastCutOff;
import org.sojourn.partners.PlaceCard;
import org.sojourn.partners.PlaceNames;
import org.sojourn.platform.Settings;
import org.sojourn.platform.Texts;
import org.sojourn.platform.web.Act;
import org.sojourn.platform.web.Look;
import org.sojourn.vocabulary.CefrLevel;

/**
 * The ranking list. The view keeps which list and which version the person sees, so that a click made on an old list is
 * refused and never moves another wish.
 */
@Named
@ViewScoped
public class WishesPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int DEMAND_FROM = 5;

    @Inject
    private MyCall my;

    @Inject
    private ApplicationRegister register;

    @Inject
    private ApplicationDesk desk;

    @Inject
    private CutOffRegister lastCutOffs;

    @Inject
    private PlaceNames names;

    @Inject
    private FitWords words;

    @Inject
    private Texts texts;

    @Inject
    private Look look;

    @Inject
    private Act act;

    private long callId;
    private long applicationId;
    private int version;
    private boolean editable;
    private ArrayList<Long> seen = new ArrayList<>();
    private Long moved;
    private transient List<WishRow> list;
    private transient Map<Long, DemandRow> demand;
    private transient Map<Long, LastCutOff> cutOffs;

    public void arrive() {
        my.arriveWithApplication();
        if (my.getApplication() != null) take();
    }

    /** Of two tabs that a browser brings back at once one can lose what its view kept, so it is looked up again. */
    private void stand() {
        if (callId == 0) arrive();
    }

    private void take() {
        MyApplication application = my.getApplication();
        callId = application.callId();
        applicationId = application.id();
        version = application.version();
        editable = my.isEditable();
        seen = new ArrayList<>(application.wishes());
        list = null;
    }

    /** The call and application of this view, also on the way back, when no address names them. */
    public MyCall getMy() {
        stand();
        if (my.getCall() == null) my.load(callId);
        return my;
    }

    /** As it was when the list was shown: a click made in time and sent too late is refused with a sentence, not swallowed. */
    public boolean isEditable() {
        stand();
        return editable;
    }

    public List<WishRow> getList() {
        stand();
        if (list == null) list = seen.stream().map(this::row).toList();
        return list;
    }

    private WishRow row(Long placeId) {
        PlaceCard place = getMy().places().get(placeId);
        PlaceFit fit = my.fit(placeId);
        WishRow.Note note = note(place, fit);
        String text = (note.text() + " " + lastTime(placeId)).strip();
        return WishRow.of(place, names.full(place), words.meta(place), note.saying(text), fit);
    }

    /** With how many points one got it when it was last given; nothing where nobody knows. */
    private String lastTime(Long placeId) {
        if (cutOffs == null) cutOffs = lastCutOffs.last(getMy().places().keySet());
        LastCutOff last = cutOffs.get(placeId);
        if (last == null) return "";
        String year = last.year().toString();
        return last.points() == null
                ? texts.of("applications.place.cut-off.none", year)
                : texts.of("applications.place.cut-off", year, last.points().in(look.getLocale()));
    }

    private WishRow.Note note(PlaceCard place, PlaceFit fit) {
        if (fit == null) return new WishRow.Note("", "circle-dashed", texts.get("applications.wishes.note.unknown"));
        if (!fit.unmet().isEmpty()) {
            String proof = editable && lacksLanguage(fit) ? place.language() : null;
            String icon = fit.fits() ? "info" : "triangle-alert";
            return new WishRow.Note(fit.fits() ? "info" : "warn", icon, unmet(fit), proof);
        }
        String wished = wished(place);
        if (!editable) return new WishRow.Note("good", "circle-check", wished);
        String open = texts.of("applications.wishes.note.fits", wished);
        if (isProven(place)) return new WishRow.Note("good", "circle-check", open);
        String unproven =
                words.unproven(place, my.count().until(), my.getCall().plan().proofs() == Proofs.NEEDED);
        return new WishRow.Note("good", "circle-check", open + " " + unproven, place.language());
    }

    private boolean isProven(PlaceCard place) {
        if (my.getApplication().facts().languages().get(place.language()) == CefrLevel.NATIVE) return true;
        CefrLevel proven = my.proven().get(place.language());
        return proven != null && proven.reaches(place.level());
    }

    private static boolean lacksLanguage(PlaceFit fit) {
        return fit.unmet().stream()
                .anyMatch(
                        rule -> rule.code() == Unmet.Code.LANGUAGE_MISSING || rule.code() == Unmet.Code.LANGUAGE_LEVEL);
    }

    private String unmet(PlaceFit fit) {
        String remedies = editable
                ? words.remedies(
                        fit,
                        getMy().getCall().closesAt(),
                        my.count().until(),
                        my.proven().keySet())
                : "";
        return (words.reasons(fit, my.proven().keySet()) + " " + remedies).strip();
    }

    /** Few wishes would tell whose they are, so figures begin with enough applications. */
    private String wished(PlaceCard place) {
        DemandRow row = demand().get(place.id());
        if (applied() < leastForDemand())
            return texts.of("applications.place.demand.later", place.capacity(), leastForDemand());
        return texts.of("applications.place.demand", place.capacity(), row == null ? 0 : row.wishes());
    }

    private long applied() {
        return demand().values().stream().mapToLong(DemandRow::firstWishes).sum();
    }

    private static int leastForDemand() {
        return Settings.SOJOURN_DEMAND_FROM
                .value()
                .filter(number -> number.matches("\\d{1,6}"))
                .map(Integer::valueOf)
                .orElse(DEMAND_FROM);
    }

    private Map<Long, DemandRow> demand() {
        if (demand == null)
            demand =
                    register.demand(callId).stream().collect(Collectors.toMap(DemandRow::placeId, Function.identity()));
        return demand;
    }

    /** Places of the call that are not on the list: those that fit first, then by name. */
    public List<WishRow> getOthers() {
        return getMy().places().values().stream()
                .filter(place -> !seen.contains(place.id()) && !place.withdrawn())
                .map(place -> row(place.id()))
                .sorted(Comparator.comparing(WishRow::fits).reversed().thenComparing(WishRow::title))
                .toList();
    }

    public long getFitting() {
        return getMy().fits().stream().filter(PlaceFit::fits).count();
    }

    public String up(Long placeId) {
        return change(placeId, () -> desk.moveWish(move(placeId, true)));
    }

    public String down(Long placeId) {
        return change(placeId, () -> desk.moveWish(move(placeId, false)));
    }

    private ApplicationDesk.MoveWish move(Long placeId, boolean up) {
        return new ApplicationDesk.MoveWish(applicationId, version, placeId, up);
    }

    public String remove(Long placeId) {
        return change(placeId, () -> desk.removeWish(new ApplicationDesk.RemoveWish(applicationId, version, placeId)));
    }

    public String place(Long placeId, Integer rank) {
        if (placeId == null || rank == null) return null;
        return change(
                placeId, () -> desk.rankWish(new ApplicationDesk.RankWish(applicationId, version, placeId, rank)));
    }

    public String add(Long placeId) {
        return act.on(() -> {
            desk.addWish(new ApplicationDesk.AddWish(applicationId, version, placeId));
            act.say("frame.ranked.moved", names.full(getMy().places().get(placeId)), seen.size() + 1, seen.size() + 1);
            return "/applications/wishes?callId=" + callId;
        });
    }

    /** Acts on what was seen, then shows what stands, whether it was done or refused. */
    private String change(Long placeId, Runnable move) {
        moved = null;
        act.on(() -> {
            move.run();
            moved = placeId;
            return null;
        });
        my.load(callId);
        take();
        return null;
    }

    public String takeUpAgain() {
        return act.on(() -> {
            desk.takeUpAgain(new ApplicationDesk.TakeUpAgain(applicationId, version));
            act.say("applications.wishes.taken-up");
            return "/applications/wishes?callId=" + callId;
        });
    }

    public Long getMoved() {
        return moved;
    }
}
