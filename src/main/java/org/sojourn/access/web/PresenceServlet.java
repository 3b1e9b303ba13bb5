package org.sojourn.access.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.sojourn.access.CurrentCaller;
import org.sojourn.access.Presence;
import org.sojourn.access.entry.SignInDesk;

/**
 * Tells an open page how many seconds its sign-in still holds, as JSON: until it ends for want of a sign of the person
 * ({@code idle}) and until it ends in any case ({@code longest}), or {@code ended}. GET only asks, POST says that the
 * person chose to stay.
 */
@WebServlet(PresenceServlet.PATH)
public class PresenceServlet extends HttpServlet {
    static final String PATH = "/access/presence";
    private static final long serialVersionUID = 1L;

    @Inject
    private CurrentCaller caller;

    @Inject
    private SignInDesk signIns;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        answer(caller.presence().map(here -> json(here.idleSeconds(), here)), response);
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<Presence> here = caller.presence();
        if (here.isPresent()) signIns.seen();
        answer(here.map(now -> json(Presence.IDLE.toSeconds(), now)), response);
    }

    private static String json(long idle, Presence here) {
        return "{\"idle\":" + idle + ",\"longest\":" + here.longestSeconds() + "}";
    }

    private static void answer(Optional<String> json, HttpServletResponse response) throws IOException {
        response.setContentType("application/json");
        response.getWriter().write(json.orElse("{\"ended\":true}"));
    }
}
