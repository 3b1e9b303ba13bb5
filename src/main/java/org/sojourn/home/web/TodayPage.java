package org.sojourn.home.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.sojourn.access.CurrentCaller;
import org.sojourn.access.Role;
import org.sojourn.calls.CallCard;
import org.sojourn.home.AdministratorStart;
import org.sojourn.home.Coming;
import org.sojourn.home.Dates;
import org.sojourn.home.OfficeStart;
import org.sojourn.home.Stop;
import org.sojourn.home.StudentStart;
import org.sojourn.home.Waiting;
import org.sojourn.platform.DatabaseClock;
import org.sojourn.platform.Errands;
import org.sojourn.platform.Language;
import org.sojourn.platform.Texts;
import org.sojourn.platform.web.When;

/** The start page: what waits for me, the first of it first; which dates come; where the round stands. */
@Named
@RequestScoped
public class TodayPage {
    private static final EnumSet<Role> OFFICE = EnumSet.of(Role.COORDINATOR, Role.APPROVER, Role.READER);

    @Inject
    private CurrentCaller caller;

    @Inject
    private StudentStart student;

    @Inject
    private OfficeStart office;

    @Inject
    private AdministratorStart administrator;

    @Inject
    private Instance<Errands> edges;

    @Inject
    private Dates dates;

    @Inject
    private DatabaseClock clock;

    @Inject
    private When when;

    @Inject
    private Texts texts;

    @Inject
    private Language language;

    private List<Waiting> waiting;

    public List<Waiting> getWaiting() {
        if (waiting == null) {
            waiting = new ArrayList<>();
            if (caller.is(Role.STUDENT)) waiting.addAll(student.waiting());
            if (isOffice()) waiting.addAll(office.waiting());
            for (Errands edge : edges)
                for (Errands.Errand one : edge.waiting())
                    waiting.add(new Waiting(one.title(), one.text(), one.href(), one.button()));
            if (caller.is(Role.ADMINISTRATOR)) waiting.addAll(administrator.waiting());
            if (caller.is(Role.AUDITOR)) waiting.add(step("home.auditor.journal", "/access/journal"));
        }
        return waiting;
    }

    private Waiting step(String key, String page) {
        return new Waiting(texts.get(key), texts.get(key + ".text"), page, texts.get(key + ".go"));
    }

    private boolean isOffice() {
        return OFFICE.stream().anyMatch(caller::is);
    }

    /** A greeting; to those who work here also how many things wait. */
    public String getTitle() {
        int hour = now().getHour();
        String part = hour < 11 ? "morning" : hour < 18 ? "day" : "evening";
        boolean staff = isOffice() || caller.is(Role.ADMINISTRATOR) || caller.is(Role.HARDSHIP);
        return texts.of(
                "home.today.title." + part,
                caller.get().name(),
                staff ? getWaiting().size() : 0);
    }

    /** The next deadline with the days left, or today's date. */
    public String getState() {
        List<Coming> coming = getComing();
        if (coming.isEmpty()) return texts.of("home.today.date", when.weekday(clock.now()));
        Coming next = coming.get(0);
        return texts.of(
                "home.today.state",
                next.title(),
                next.detail(),
                when.weekday(next.at()),
                when.time(next.at()),
                days(next.at()));
    }

    private long days(Instant at) {
        LocalDate day = at.atZone(DatabaseClock.ZONE).toLocalDate();
        return ChronoUnit.DAYS.between(now().toLocalDate(), day);
    }

    private ZonedDateTime now() {
        return clock.now().atZone(DatabaseClock.ZONE);
    }

    public List<Coming> getComing() {
        getWaiting();
        return dates.next();
    }

    /** Where a student's own way stands. */
    public List<Stop> getMyWay() {
        getWaiting();
        return caller.is(Role.STUDENT) ? student.way() : List.of();
    }

    public String getMyRound() {
        return title(student.round());
    }

    /** Where the office's round stands. */
    public List<Stop> getWay() {
        getWaiting();
        return isOffice() ? office.way() : List.of();
    }

    public String getRound() {
        return title(office.round());
    }

    private String title(CallCard call) {
        return call == null ? "" : call.title(language.locale());
    }
}
