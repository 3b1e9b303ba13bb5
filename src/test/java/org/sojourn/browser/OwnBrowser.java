package org.sojourn.browser;

import java.util.HashMap;
import java.util.Map;

/** A browser of one thread alone, for no browser may be driven by two, in which what others began goes on. */
final class OwnBrowser implements AutoCloseable {
    private final Chromium chromium = Chromium.start();
    private final Map<Visitor, Visit> visits = new HashMap<>();

    /** Whoever was somewhere, as the server knows her. */
    record Visitor(String home, String cookies) {
        static Visitor of(Visit visit) {
            return new Visitor(visit.address(""), visit.cookies());
        }
    }

    Visit as(Visitor visitor) {
        return visits.computeIfAbsent(visitor, this::comes);
    }

    private Visit comes(Visitor visitor) {
        Visit visit = new Visit(chromium.browser(), visitor.home(), Screen.USUAL);
        visit.carry(visitor.cookies());
        return visit;
    }

    @Override
    public void close() {
        chromium.close();
    }
}
