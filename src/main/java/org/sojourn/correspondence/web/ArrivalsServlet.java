package org.sojourn.correspondence.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.sojourn.correspondence.calendar.CalendarDate;
import org.sojourn.correspondence.calendar.CalendarFile;
import org.sojourn.platform.DatabaseClock;
import org.sojourn.platform.Language;
import org.sojourn.platform.Refusal;
import org.sojourn.platform.Texts;
import org.sojourn.welcome.OverviewRegister;
import org.sojourn.welcome.VisitSight;

/** The arrivals of guests that are yet to come as a calendar, {@code /correspondence/arrivals.ics}, for the welcome office. */
@WebServlet("/correspondence/arrivals.ics")
public class ArrivalsServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private OverviewRegister register;

    @Inject
    private DatabaseClock clock;

    @Inject
    private Language language;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            byte[] file = file(language.locale()).text().getBytes(StandardCharsets.UTF_8);
            response.setContentType("text/calendar;charset=UTF-8");
            response.setHeader("Content-Disposition", "attachment; filename=\"arrivals.ics\"");
            response.getOutputStream().write(file);
        } catch (Refusal notHers) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private CalendarFile file(Locale locale) {
        List<CalendarDate> dates = register.running().stream()
                .filter(one -> !one.arrival().isBefore(one.today()))
                .map(one -> date(one, locale))
                .toList();
        return new CalendarFile(locale, House.address(), clock.now(), dates);
    }

    /** Who comes is told where the address leads, not by the title. */
    private static CalendarDate date(VisitSight one, Locale locale) {
        String kind = Texts.in(locale, "welcome.kind." + one.kind());
        return new CalendarDate(
                "visit-" + one.id() + "-arrives",
                Texts.in(locale, "welcome.office.ical", kind, one.clinic()),
                one.arrival().atStartOfDay(DatabaseClock.ZONE).toInstant(),
                true,
                "/welcome/visit?id=" + one.id());
    }
}
