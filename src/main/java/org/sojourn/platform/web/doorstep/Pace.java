package org.sojourn.platform.web.doorstep;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Optional;

/**
 * How often one may come: so many at once, and one more after each rest. Signed in, everybody has a pace of her own; before
 * that it is shared by a network, so it has to carry a lecture hall.
 */
enum Pace {
    /** Forms of whoever is not signed in yet: the sign-in itself, passwords and their links. */
    SIGN_IN(40, Duration.ofSeconds(1)),
    /** Answers of the university’s sign-in: each makes us ask there. */
    UNIVERSITY(60, Duration.ofMillis(500)),
    /** Files. */
    UPLOAD(20, Duration.ofSeconds(6)),
    /** Calendars under their secrets: nobody signs in, and many programs ask from few networks. */
    CALENDAR(120, Duration.ofMillis(500)),
    /** A search is a GET with the words in {@code q}, on every list. */
    SEARCH(40, Duration.ofMillis(500));

    final int atOnce;
    final Duration rest;

    Pace(int atOnce, Duration rest) {
        this.atOnce = atOnce;
        this.rest = rest;
    }

    static Optional<Pace> of(HttpServletRequest request) {
        boolean post = request.getMethod().equals("POST");
        String path = request.getRequestURI();
        if (post && (request.getUserPrincipal() == null || path.matches("/access/(sign-in|password).*")))
            return Optional.of(SIGN_IN);
        if (post && String.valueOf(request.getContentType()).startsWith("multipart/")) return Optional.of(UPLOAD);
        if (path.equals("/access/university/back")) return Optional.of(UNIVERSITY);
        if (path.startsWith("/feed/")) return Optional.of(CALENDAR);
        String query = request.getQueryString();
        boolean searches = query != null && query.matches("(.*&)?q=[^&].*");
        return searches ? Optional.of(SEARCH) : Optional.empty();
    }
}
