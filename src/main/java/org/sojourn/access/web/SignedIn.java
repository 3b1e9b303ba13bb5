package org.sojourn.access.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.time.Duration;
import java.util.Set;
import org.sojourn.access.CurrentCaller;
import org.sojourn.access.EntryCookie;
import org.sojourn.access.entry.Arrival;
import org.sojourn.access.entry.Entered;
import org.sojourn.access.entry.SignInDesk;
import org.sojourn.access.entry.SignInWay;
import org.sojourn.platform.DatabaseClock;
import org.sojourn.platform.Refusal;
import org.sojourn.platform.web.ClientAddress;

/** The browser's side of a sign-in: a new session id and a new cookie at the beginning, neither at the end. */
@RequestScoped
public class SignedIn {
    private static final String WAY = "org.sojourn.way";
    private static final Set<SignInWay> BY_UNIVERSITY = Set.of(SignInWay.PROVIDER, SignInWay.PROVIDER_STRONG);

    @Inject
    private HttpServletRequest request;

    @Inject
    private SignInDesk desk;

    @Inject
    private DatabaseClock clock;

    /** From where this request comes. */
    public Arrival arrival() {
        return new Arrival(
                request.getHeader("User-Agent"),
                ClientAddress.of(request).address(),
                EntryCookie.DEVICE.in(request).orElse(null));
    }

    /** On a page: lets in whom the desk let in and says where to go; refuses with a sentence whom it did not. */
    public String take(Entered entered, String target) {
        HttpServletResponse response = (HttpServletResponse)
                FacesContext.getCurrentInstance().getExternalContext().getResponse();
        return take(entered, target, response);
    }

    /** The same outside of a page. */
    String take(Entered entered, String target, HttpServletResponse response) {
        return switch (entered.kind()) {
            case IN -> {
                begin(entered, response);
                yield target;
            }
            case CODE_NEEDED -> {
                hold(new Pending(entered.accountId(), entered.way(), target, clock.now()));
                yield "/access/code";
            }
            case REFUSED -> throw new Refusal("sign-in-failed");
            case WAIT -> throw new Refusal("sign-in-wait", minutes(entered.waitSeconds()));
        };
    }

    private void hold(Pending pending) {
        HttpSession old = request.getSession(false);
        if (old != null) old.invalidate();
        request.getSession(true).setAttribute(Pending.KEY, pending);
    }

    /** Whose code is still to come; null for nobody, or when it took her too long. */
    Pending pending() {
        HttpSession session = request.getSession(false);
        Object held = session == null ? null : session.getAttribute(Pending.KEY);
        return held instanceof Pending pending && pending.holds(clock.now()) ? pending : null;
    }

    private void begin(Entered entered, HttpServletResponse response) {
        HttpSession old = request.getSession(false);
        if (old != null) old.invalidate();
        HttpSession session = request.getSession(true);
        request.changeSessionId();
        session.setAttribute(CurrentCaller.ACCOUNT_KEY, entered.accountId());
        session.setAttribute(CurrentCaller.SIGN_IN_KEY, entered.pass().signInId());
        session.setAttribute(WAY, entered.way());
        EntryCookie.SIGN_IN.give(entered.pass().cookie(), request, response);
        if (entered.pass().device() != null)
            EntryCookie.DEVICE.give(entered.pass().device(), request, response);
    }

    private static long minutes(long seconds) {
        return Math.max(1, Duration.ofSeconds(seconds + 59).toMinutes());
    }

    /** Signs her out; says whether she had come in by the university. */
    boolean nobody(HttpServletResponse response) {
        desk.leave();
        HttpSession session = request.getSession(false);
        boolean byUniversity =
                session != null && session.getAttribute(WAY) instanceof SignInWay way && BY_UNIVERSITY.contains(way);
        if (session != null) session.invalidate();
        EntryCookie.SIGN_IN.takeBack(request, response);
        return byUniversity;
    }
}
