package org.sojourn.welcome.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.sojourn.access.CurrentCaller;
import org.sojourn.access.Role;
import org.sojourn.platform.Texts;
import org.sojourn.platform.web.Asked;
import org.sojourn.platform.web.Choice;
import org.sojourn.platform.web.ListAddress;
import org.sojourn.welcome.VisitRegister;
import org.sojourn.welcome.VisitRow;
import org.sojourn.welcome.web.Narrowing.Filter;

/**
 * The visits: a host’s own, or all for the welcome office; what is in trouble is counted in the title. The address says how they
 * stand and where to they go ({@code only=here.Clinic-1}), and whom one looks for ({@code q}). Those that were called off are
 * shown where they are asked for.
 */
@Named
@RequestScoped
public class VisitsPage {
    private static final String PATH = "/welcome/visits";
    private static final int SHOWN = 200;
    private static final String OFF = "off";

    private static final Map<String, Predicate<VisitRow>> STATES = new LinkedHashMap<>();

    static {
        STATES.put("trouble", VisitRow::isInTrouble);
        STATES.put("soon", VisitRow::isSoon);
        STATES.put("here", VisitRow::isHere);
        STATES.put("over", row -> row.isOver() && !row.calledOff());
        STATES.put(OFF, VisitRow::calledOff);
    }

    @Inject
    private VisitRegister register;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Texts texts;

    private List<VisitRow> all;
    private Narrowing<VisitRow> narrowing;

    /** Refuses whom it does not concern. */
    public void arrive() {
        Asked.found(() -> Optional.of(all()));
    }

    private List<VisitRow> all() {
        if (all == null) all = caller.is(Role.WELCOME) ? register.all() : register.hostedAll();
        return all;
    }

    private Narrowing<VisitRow> narrowing() {
        if (narrowing == null)
            narrowing = new Narrowing<>(
                    new ListAddress(PATH).with("q", getSearch()), looked(), filters(), row -> !row.calledOff());
        return narrowing;
    }

    private List<VisitRow> looked() {
        String searched = getSearch() == null ? "" : getSearch().toLowerCase(Locale.ROOT);
        return all().stream()
                .filter(row -> (row.guest() + " " + row.host())
                        .toLowerCase(Locale.ROOT)
                        .contains(searched))
                .toList();
    }

    private List<Filter<VisitRow>> filters() {
        List<Filter<VisitRow>> filters = new ArrayList<>();
        STATES.forEach((code, fits) ->
                filters.add(new Filter<>("state", code, texts.get("welcome.visits.only." + code), true, fits)));
        TreeSet<String> clinics = new TreeSet<>();
        all().forEach(row -> clinics.add(row.clinic()));
        clinics.forEach(clinic -> filters.add(new Filter<>(
                "clinic",
                clinic.replaceAll("[^\\p{L}\\p{N}]+", "-"),
                clinic,
                false,
                row -> row.clinic().equals(clinic))));
        return filters;
    }

    public List<Narrowing.Group> getGroups() {
        return Stream.of(
                        narrowing().group("state", texts.get("welcome.batch.only"), texts),
                        narrowing().group("clinic", texts.get("welcome.visits.clinic"), texts))
                .flatMap(List::stream)
                .toList();
    }

    /** What was searched for, as the link that takes it off. */
    public List<Choice> getOn() {
        return getSearch() == null
                ? List.of()
                : List.of(narrowing().address().off("q", texts.of("frame.chips.text", getSearch())));
    }

    public String getSearch() {
        return Asked.text("q");
    }

    /** What else the address says, for a form that searches. */
    public String getOnly() {
        return Asked.text("only");
    }

    public List<VisitRow> getRows() {
        return narrowing().rows().stream().limit(SHOWN).toList();
    }

    /** How many stand further down and are not shown. */
    public int getHidden() {
        return Math.max(0, narrowing().rows().size() - SHOWN);
    }

    private Stream<VisitRow> running() {
        return all().stream().filter(row -> !row.calledOff());
    }

    public String getTitle() {
        return texts.of(
                "welcome.visits.title",
                running().count(),
                running().filter(VisitRow::isInTrouble).count());
    }

    public String getState() {
        if (narrowing().isOn(OFF) && !getRows().isEmpty()) return texts.get("welcome.visit.off.state");
        return isNarrowed()
                ? texts.of(
                        "welcome.visits.narrowed",
                        narrowing().rows().size(),
                        running().count())
                : texts.get("welcome.visits.state");
    }

    public boolean isNarrowed() {
        return narrowing().isOn() || getSearch() != null;
    }

    /** Nobody ever came, and nobody will. */
    public boolean isNothing() {
        return all().isEmpty();
    }

    /** Why none is shown, as far as one filter alone says it. */
    public String getNone() {
        if (!isNarrowed()) return texts.get("welcome.visits.none.all");
        String only = getSearch() == null ? getOnly() : null;
        return texts.get("welcome.visits.none." + (only != null && STATES.containsKey(only) ? only : "text"));
    }

    public boolean isHost() {
        return caller.is(Role.HOST);
    }

    public boolean isOffice() {
        return caller.is(Role.WELCOME);
    }
}
