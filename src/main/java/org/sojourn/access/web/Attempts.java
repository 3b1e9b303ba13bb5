package org.sojourn.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.ArrayList;
import java.util.List;
import org.sojourn.access.university.Attempt;

/** The attempts at the university's sign-in that one browser has open, in its session: one for each of a few windows. */
final class Attempts {
    private static final String KEY = "org.sojourn.attempts";
    private static final int MOST = 4;

    private final HttpServletRequest request;

    private Attempts(HttpServletRequest request) {
        this.request = request;
    }

    static Attempts of(HttpServletRequest request) {
        return new Attempts(request);
    }

    void keep(Attempt attempt) {
        List<Attempt> open = open();
        open.add(attempt);
        if (open.size() > MOST) open.remove(0);
        request.getSession(true).setAttribute(KEY, new ArrayList<>(open));
    }

    /** The one of this state, which is used up by that; null when there is none. */
    Attempt take(String state) {
        List<Attempt> open = open();
        Attempt found = open.stream()
                .filter(one -> one.state().equals(state))
                .findFirst()
                .orElse(null);
        if (found != null) {
            open.remove(found);
            request.getSession().setAttribute(KEY, new ArrayList<>(open));
        }
        return found;
    }

    private List<Attempt> open() {
        HttpSession session = request.getSession(false);
        List<Attempt> open = new ArrayList<>();
        if (session != null && session.getAttribute(KEY) instanceof List<?> kept)
            kept.stream().map(Attempt.class::cast).forEach(open::add);
        return open;
    }
}
