package org.sojourn.platform.web.doorstep;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongSupplier;

/**
 * Who came how often lately, of one kind of request. A visitor is known by one number: the moment her tokens would all be
 * back. Each request moves it one rest further; when it lies more than the whole supply ahead, the request is one too many
 * (the generic cell rate algorithm, a token bucket without a timer). At most {@value #KNOWN} visitors are remembered, those
 * who came longest ago are forgotten first.
 */
final class Visitors {
    static final int KNOWN = 20_000;

    private final long supply;
    private final long rest;
    private final LongSupplier nanos;
    private final Map<String, Long> whole = new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Long> eldest) {
            return size() > KNOWN;
        }
    };

    /** @param nanos a clock that never goes back */
    Visitors(Pace pace, LongSupplier nanos) {
        this.rest = pace.rest.toNanos();
        this.supply = rest * pace.atOnce;
        this.nanos = nanos;
    }

    /** Lets one request of this visitor in: 0, or else the whole seconds to wait. */
    synchronized int wait(String visitor) {
        long now = nanos.getAsLong();
        long then = Math.max(whole.getOrDefault(visitor, now), now) + rest;
        long early = then - now - supply;
        if (early > 0) return (int) Math.max(1, (early + 999_999_999L) / 1_000_000_000L);
        whole.put(visitor, then);
        return 0;
    }

    synchronized int known() {
        return whole.size();
    }
}
