package org.sojourn.welcome.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.sojourn.platform.Texts;
import org.sojourn.platform.web.Asked;
import org.sojourn.platform.web.Choice;
import org.sojourn.platform.web.ListAddress;
import org.sojourn.welcome.OverviewRegister;
import org.sojourn.welcome.VisitSight;
import org.sojourn.welcome.core.Kind;
import org.sojourn.welcome.office.Arrivals;
import org.sojourn.welcome.office.OwnerLoad;
import org.sojourn.welcome.office.Week;

/**
 * What the welcome office begins its day with: the cases in trouble, who arrives in which week, who is here for how long, and
 * who holds up how much. The address says how many {@code weeks} ahead, and {@code only} which kind or which clinic.
 */
@Named
@RequestScoped
public class ArrivalsPage {
    private static final String PATH = "/welcome/arrivals";
    private static final List<Integer> WEEKS = List.of(4, 12, 26, 52);
    private static final int USUAL = 12;
    private static final int TROUBLES = 10;
    private static final int ROWS = 60;
    private static final int CLINICS = 6;

    @Inject
    private OverviewRegister register;

    @Inject
    private Texts texts;

    private Arrivals all;
    private Arrivals shown;
    private Timeline timeline;

    /** Refuses whom it does not concern. */
    public void arrive() {
        Asked.found(() -> Optional.of(all()));
    }

    private Arrivals all() {
        if (all == null) all = new Arrivals(register.today(), register.running());
        return all;
    }

    private Arrivals shown() {
        if (shown == null) shown = all().only(only());
        return shown;
    }

    private static Predicate<VisitSight> only() {
        String asked = Asked.text("only");
        if (asked == null) return one -> true;
        return one -> one.kind().name().equals(asked) || one.clinic().equals(asked);
    }

    public int getWeeks() {
        Long asked = Asked.number("weeks");
        return asked != null && WEEKS.contains(asked.intValue()) ? asked.intValue() : USUAL;
    }

    public String getTitle() {
        return texts.of("welcome.office.title", shown().troubles().size());
    }

    public String getState() {
        long now = shown().agenda(1).stream()
                .mapToLong(week -> week.arrivals().size())
                .sum();
        return texts.of("welcome.office.state", now, arrivals());
    }

    private long arrivals() {
        return shown().agenda(getWeeks()).stream()
                .mapToLong(week -> week.arrivals().size())
                .sum();
    }

    private ListAddress address() {
        return new ListAddress(PATH)
                .with("weeks", getWeeks() == USUAL ? null : getWeeks())
                .with("only", Asked.text("only"));
    }

    public List<Choice> getSpans() {
        return WEEKS.stream()
                .map(weeks -> new Choice(
                        texts.of("welcome.office.weeks", weeks),
                        address().with("weeks", weeks == USUAL ? null : weeks).toString(),
                        weeks == getWeeks()))
                .toList();
    }

    /** All, every kind that comes, and the clinics where there are several. */
    public List<Choice> getChips() {
        List<Choice> chips = new ArrayList<>();
        chips.add(chip(null, texts.get("welcome.office.only.all")));
        TreeSet<Kind> kinds = new TreeSet<>();
        TreeSet<String> clinics = new TreeSet<>();
        all().visits().forEach(one -> {
            kinds.add(one.kind());
            clinics.add(one.clinic());
        });
        kinds.forEach(kind -> chips.add(chip(kind.name(), texts.get("welcome.kind." + kind))));
        if (clinics.size() > 1) clinics.stream().limit(CLINICS).forEach(clinic -> chips.add(chip(clinic, clinic)));
        return chips;
    }

    private Choice chip(String only, String label) {
        String on = Asked.text("only");
        return new Choice(label, address().with("only", only).toString(), only == null ? on == null : only.equals(on));
    }

    public boolean isNobody() {
        return all().visits().isEmpty();
    }

    private boolean isInFull() {
        return "trouble".equals(Asked.text("show"));
    }

    public List<VisitSight> getTroubles() {
        return shown().troubles().stream().limit(isInFull() ? 500 : TROUBLES).toList();
    }

    /** How many cases there are, where not all of them are shown; otherwise 0. */
    public int getMoreTroubles() {
        int found = shown().troubles().size();
        return found > getTroubles().size() ? found : 0;
    }

    public String getAllTroubles() {
        return address().with("show", "trouble").toString();
    }

    /** Week by week, at most so many people; the last week may be cut. */
    public List<Week> getAgenda() {
        List<Week> weeks = new ArrayList<>();
        int left = ROWS;
        for (Week week : shown().agenda(getWeeks())) {
            if (left == 0) break;
            List<VisitSight> some = week.arrivals().stream().limit(left).toList();
            left -= some.size();
            weeks.add(new Week(week.monday(), some));
        }
        return weeks;
    }

    /** How many arrive within these weeks and are not shown. */
    public long getHidden() {
        return Math.max(0, arrivals() - ROWS);
    }

    public Timeline getTimeline() {
        if (timeline == null) timeline = drawn();
        return timeline;
    }

    private Timeline drawn() {
        List<VisitSight> stays = shown().stays(getWeeks());
        return new Timeline(
                shown().thisMonday(),
                all().today(),
                getWeeks(),
                stays.stream().limit(ROWS).toList());
    }

    public List<OwnerLoad> getLoads() {
        return shown().loads().stream().limit(ROWS).toList();
    }
}
