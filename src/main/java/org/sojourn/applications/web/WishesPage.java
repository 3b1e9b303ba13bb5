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
import org.sojourn.partners.PlaceCard;
import org.sojourn.partners.PlaceNames;
import org.sojourn.platform.Texts;
import org.sojourn.platform.web.Act;

/**
 * The ranking list. The view keeps which list and which version the person sees, so that a click made on an old list is
 * refused and never moves another wish.
 */
@Named
@ViewScoped
public class WishesPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private MyCall my;

    @Inject
    private ApplicationRegister register;

    @Inject
    private ApplicationDesk desk;

    @Inject
    private PlaceNames names;

    @Inject
    private FitWords words;

    @Inject
    private Texts texts;

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

    public void arrive() {
        my.arriveWithApplication();
        if (my.getApplication() != null) take();
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
        if (my.getCall() == null) my.load(callId);
        return my;
    }

    /** As it was when the list was shown: a click made in time and sent too late is refused with a sentence, not swallowed. */
    public boolean isEditable() {
        return editable;
    }

    public List<WishRow> getList() {
        if (list == null) list = seen.stream().map(this::row).toList();
        return list;
    }

    private WishRow row(Long placeId) {
        PlaceCard place = getMy().places().get(placeId);
        PlaceFit fit = my.fit(placeId);
        return WishRow.of(placeId, names.full(place), words.meta(place), note(place, fit), fit);
    }

    private WishRow.Note note(PlaceCard place, PlaceFit fit) {
        if (fit == null) return new WishRow.Note("", "circle-dashed", texts.get("applications.wishes.note.unknown"));
        if (!fit.unmet().isEmpty())
            return new WishRow.Note(
                    fit.fits() ? "info" : "warn", fit.fits() ? "info" : "triangle-alert", words.reasons(fit));
        String wished = wished(place);
        return new WishRow.Note(
                "good", "circle-check", editable ? texts.of("applications.wishes.note.fits", wished) : wished);
    }

    private String wished(PlaceCard place) {
        DemandRow row = demand().get(place.id());
        return texts.of("applications.place.demand", place.capacity(), row == null ? 0 : row.wishes());
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
