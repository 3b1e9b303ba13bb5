package org.sojourn.platform.web.doorstep;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sojourn.platform.web.ClientAddress;

/** What no page should see: forged lengths, strange methods, too much at once, too often, and monitoring by strangers. */
@ApplicationScoped
class Gate {
    /** Bytes of a form without a file. */
    static final long LARGEST_FORM = 2L * 1024 * 1024;

    /** Bytes of a form with a file; {@code web.xml} says the same to the server. */
    static final long LARGEST_UPLOAD = 7L * 1024 * 1024;

    static final List<String> METHODS = List.of("GET", "HEAD", "POST");

    private final Map<Pace, Visitors> visitors = new EnumMap<>(Pace.class);

    Gate() {
        for (Pace pace : Pace.values()) visitors.put(pace, new Visitors(pace, System::nanoTime));
    }

    /**
     * Why a request is turned away.
     *
     * @param status of the answer
     * @param seconds after which it may come again, or 0
     */
    record TurnedAway(int status, int seconds) {
        TurnedAway(int status) {
            this(status, 0);
        }
    }

    Optional<TurnedAway> ask(HttpServletRequest request) {
        if (Monitoring.isAsked(request) && !Monitoring.mayLook(request)) return Optional.of(new TurnedAway(404));
        if (!METHODS.contains(request.getMethod())) return Optional.of(new TurnedAway(405));
        if (isForged(request)) return Optional.of(new TurnedAway(400));
        if (isTooLarge(request)) return Optional.of(new TurnedAway(413));
        if (!isPossible(request.getRequestURI())) return Optional.of(new TurnedAway(404));
        return Pace.of(request)
                .map(pace -> visitors.get(pace).wait(visitor(request)))
                .filter(seconds -> seconds > 0)
                .map(seconds -> new TurnedAway(429, seconds));
    }

    /**
     * A body without a length, or with two notions of it, is how one request is smuggled behind another; no browser sends
     * forms so, and a proxy has to know the length anyway.
     */
    private static boolean isForged(HttpServletRequest request) {
        return request.getHeader("Transfer-Encoding") != null
                || count(request, "Content-Length") > 1
                || count(request, "Host") > 1;
    }

    private static int count(HttpServletRequest request, String header) {
        return Collections.list(request.getHeaders(header)).size();
    }

    private static boolean isTooLarge(HttpServletRequest request) {
        boolean file = String.valueOf(request.getContentType()).startsWith("multipart/");
        return request.getContentLengthLong() > (file ? LARGEST_UPLOAD : LARGEST_FORM);
    }

    /** Our addresses are plain words; what needs dots, backslashes or parameters in a path looks for a way around. */
    private static boolean isPossible(String path) {
        return !path.matches("(?i).*(//|/\\.(?!well-known/)|\\\\|;|%2e|%2f|%5c|%00|%3b).*");
    }

    private static String visitor(HttpServletRequest request) {
        Principal person = request.getUserPrincipal();
        return person == null ? ClientAddress.of(request).network() : "person " + person.getName();
    }
}
