package org.sojourn.correspondence.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sojourn.correspondence.calendar.CalendarFile;
import org.sojourn.correspondence.calendar.FeedRegister;

/**
 * A calendar under its secret, {@code /feed/SECRET.ics}: nobody signs in here and nobody gets a cookie. Whatever is no secret of
 * anybody’s does not exist.
 */
@WebServlet("/feed/*")
public class FeedServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final Pattern SECRET = Pattern.compile("/([0-9a-f]{64})\\.ics");

    @Inject
    private FeedRegister register;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Matcher asked = SECRET.matcher(String.valueOf(request.getPathInfo()));
        Optional<CalendarFile> calendar = register.read(asked.matches() ? asked.group(1) : "", House.address());
        if (calendar.isEmpty()) response.sendError(HttpServletResponse.SC_NOT_FOUND);
        else send(calendar.get(), request, response);
    }

    private static void send(CalendarFile calendar, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        String mark = "W/\"" + calendar.digest() + "\"";
        response.setHeader("ETag", mark);
        if (mark.equals(request.getHeader("If-None-Match"))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setContentType("text/calendar;charset=UTF-8");
        response.setHeader("Content-Disposition", "inline; filename=\"sojourn.ics\"");
        response.getOutputStream().write(calendar.text().getBytes(StandardCharsets.UTF_8));
    }
}
