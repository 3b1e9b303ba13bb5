package org.sojourn.access.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.sojourn.access.CurrentCaller;
import org.sojourn.access.entry.Entered;
import org.sojourn.access.entry.UniversityDesk;
import org.sojourn.access.university.Attempt;
import org.sojourn.access.university.ProvenPerson;
import org.sojourn.access.university.University;
import org.sojourn.platform.DatabaseClock;
import org.sojourn.platform.Refusal;
import org.sojourn.platform.Settings;
import org.sojourn.platform.web.ClientAddress;

/**
 * The way to the university's sign-in ({@code /access/university}), back from it ({@code …/back}) and out of it
 * ({@code …/leave}). Where no provider is configured none of them exists. Whoever comes back without being in finds a
 * sentence on the page she came from.
 */
@WebServlet({UniversityServlet.PATH, UniversityServlet.BACK, UniversityServlet.LEAVE})
public class UniversityServlet extends HttpServlet {
    static final String PATH = "/access/university";
    static final String BACK = PATH + "/back";
    static final String LEAVE = PATH + "/leave";
    private static final String DOOR = "/access/sign-in";
    private static final String MINE = "/access/my-sign-in";
    private static final long serialVersionUID = 1L;

    @Inject
    private University university;

    @Inject
    private UniversityDesk desk;

    @Inject
    private SignedIn signedIn;

    @Inject
    private CurrentCaller caller;

    @Inject
    private DatabaseClock clock;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!university.isOffered()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        boolean connects = request.getParameter("connect") != null;
        try {
            switch (request.getServletPath()) {
                case BACK -> response.sendRedirect(back(request, response));
                case LEAVE -> leave(request, response);
                default -> response.sendRedirect(connects ? connect(request) : start(request));
            }
        } catch (Refusal e) {
            response.sendRedirect((connects ? MINE : DOOR) + why(e));
        }
    }

    private static String why(Refusal refusal) {
        return "?university=" + refusal.code().replaceFirst("^university-", "");
    }

    private String start(HttpServletRequest request) {
        String target = Target.of(request.getParameter("back"));
        return caller.get().isSignedIn() ? target : depart(request, target, 0);
    }

    /** Only with a word from her own page: a link from elsewhere would connect her account with somebody else. */
    private String connect(HttpServletRequest request) {
        byte[] said = request.getParameter("connect").getBytes(StandardCharsets.UTF_8);
        byte[] word = UniversityPage.word(request).getBytes(StandardCharsets.UTF_8);
        boolean hers = caller.get().isSignedIn() && word.length > 0 && MessageDigest.isEqual(said, word);
        return hers ? depart(request, MINE, caller.accountId()) : MINE;
    }

    private String depart(HttpServletRequest request, String target, long accountId) {
        University.Departure departure = university.depart(home(request) + BACK, target, accountId, clock.now());
        Attempts.of(request).keep(departure.attempt());
        return departure.to().toString();
    }

    private String back(HttpServletRequest request, HttpServletResponse response) {
        Attempt attempt = Attempts.of(request).take(request.getParameter("state"));
        if (attempt != null && attempt.accountId() != 0) return connected(attempt, request);
        if (caller.get().isSignedIn()) return "/";
        ProvenPerson person = university.recognise(attempt, answer(request), clock.now());
        Entered entered = desk.enter(new UniversityDesk.Enter(person, signedIn.arrival()));
        if (entered.kind() == Entered.Kind.REFUSED) throw new Refusal("university-closed");
        return signedIn.take(entered, attempt.target(), response);
    }

    private String connected(Attempt attempt, HttpServletRequest request) {
        if (caller.accountId() != attempt.accountId()) return MINE;
        try {
            ProvenPerson person = university.recognise(attempt, answer(request), clock.now());
            desk.connect(new UniversityDesk.Connect(person));
            return MINE;
        } catch (Refusal e) {
            return MINE + why(e);
        }
    }

    /** What the provider says, once each: whatever comes twice is taken for nothing. */
    private static Map<String, String> answer(HttpServletRequest request) {
        Map<String, String> answer = new LinkedHashMap<>();
        request.getParameterMap().forEach((name, values) -> {
            if (values.length == 1) answer.put(name, values[0]);
        });
        return answer;
    }

    private void leave(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<URI> there = university.signOut(home(request) + DOOR);
        if (there.isEmpty()) response.sendError(HttpServletResponse.SC_NOT_FOUND);
        else response.sendRedirect(there.get().toString());
    }

    /** Our address as people use it. The provider sends nobody to one that is not registered there. */
    private static String home(HttpServletRequest request) {
        return Settings.SOJOURN_PUBLIC_URL
                .value()
                .map(url -> url.replaceFirst("/+$", ""))
                .orElseGet(() -> (ClientAddress.of(request).https() ? "https" : "http") + "://"
                        + request.getHeader("Host") + request.getContextPath());
    }
}
