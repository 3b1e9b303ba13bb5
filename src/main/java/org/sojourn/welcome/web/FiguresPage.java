package org.sojourn.welcome.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sojourn.platform.Texts;
import org.sojourn.platform.web.Asked;
import org.sojourn.platform.web.Choice;
import org.sojourn.platform.web.ListAddress;
import org.sojourn.welcome.OverviewRegister;
import org.sojourn.welcome.VisitSight;
import org.sojourn.welcome.office.Arrivals;
import org.sojourn.welcome.office.Figures;
import org.sojourn.welcome.office.OwnerLoad;
import org.sojourn.welcome.office.YearCount;

/** How well the welcome went: for the last twelve months, or for the {@code year} of the address. */
@Named
@RequestScoped
public class FiguresPage {
    private static final int YEARS_BACK = 4;
    private static final int YEARS_AHEAD = 3;

    /** As long after the departure somebody may still owe a visit something. */
    private static final int DAYS_AFTER = 200;

    private static final int OWNERS = 40;

    @Inject
    private OverviewRegister register;

    @Inject
    private Texts texts;

    private LocalDate today;
    private List<VisitSight> visits;
    private Figures figures;
    private List<OwnerLoad> loads;

    /** Refuses whom it does not concern. */
    public void arrive() {
        Asked.found(() -> Optional.of(visits()));
    }

    private LocalDate today() {
        if (today == null) today = register.today();
        return today;
    }

    private List<VisitSight> visits() {
        if (visits == null)
            visits = register.arriving(
                    LocalDate.of(today().getYear() - YEARS_BACK, 1, 1), today().plusYears(YEARS_AHEAD));
        return visits;
    }

    private Integer year() {
        Long asked = Asked.number("year");
        boolean known = asked != null && asked <= today().getYear() && asked >= today().getYear() - YEARS_BACK;
        return known ? Integer.valueOf(asked.intValue()) : null;
    }

    /** The last twelve months, this year, and the years with arrivals before it. */
    public List<Choice> getPeriods() {
        List<Choice> periods = new ArrayList<>();
        periods.add(new Choice(texts.get("welcome.office.period.months"), address(null), year() == null));
        for (int back = 0; back <= YEARS_BACK; back++) {
            int year = today().getYear() - back;
            if (back == 0 || visits().stream().anyMatch(one -> one.arrival().getYear() == year))
                periods.add(new Choice(Integer.toString(year), address(year), year() != null && year() == year));
        }
        return periods;
    }

    private static String address(Integer year) {
        return new ListAddress("/welcome/figures").with("year", year).toString();
    }

    public Figures getFigures() {
        if (figures == null) figures = counted();
        return figures;
    }

    private Figures counted() {
        Integer year = year();
        LocalDate from = today().minusMonths(12);
        return Figures.of(
                visits().stream()
                        .filter(one -> year == null
                                ? one.arrival().isAfter(from)
                                : one.arrival().getYear() == year)
                        .toList(),
                today());
    }

    public String getTitle() {
        Figures now = getFigures();
        return now.ready().isTooFew()
                ? texts.get("welcome.office.figures.few")
                : texts.of(
                        "welcome.office.figures.title",
                        now.ready().part(),
                        now.ready().whole());
    }

    public List<YearCount> getYears() {
        return YearCount.of(visits());
    }

    /** Who owes something today, whatever the period. */
    public List<OwnerLoad> getLoads() {
        if (loads == null) loads = owed();
        return loads;
    }

    private List<OwnerLoad> owed() {
        LocalDate since = today().minusDays(DAYS_AFTER);
        return new Arrivals(
                        today(),
                        visits().stream()
                                .filter(one -> !one.departure().isBefore(since))
                                .toList())
                .loads().stream().limit(OWNERS).toList();
    }

    /** The most anybody owes, for the bars. */
    public int getMost() {
        return getLoads().isEmpty() ? 0 : getLoads().get(0).overdue();
    }
}
