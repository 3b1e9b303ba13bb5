package org.sojourn.platform.web.doorstep;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class VisitorsTest {
    private final AtomicLong clock = new AtomicLong(-5);
    private final Visitors visitors = new Visitors(Pace.SIGN_IN, clock::get);

    @Test
    void aHundredPostsInTenSecondsAreTooMany() {
        int refused = 0;
        for (int i = 0; i < 100; i++) {
            if (visitors.wait("192.0.2.1") > 0) refused++;
            clock.addAndGet(Duration.ofMillis(100).toNanos());
        }
        assertThat(refused).isBetween(45, 55);
    }

    @Test
    void whoWaitsAsLongAsToldIsLetIn() {
        for (int i = 0; i < Pace.SIGN_IN.atOnce; i++)
            assertThat(visitors.wait("192.0.2.1")).isZero();
        int seconds = visitors.wait("192.0.2.1");
        assertThat(seconds).isPositive();
        clock.addAndGet(Duration.ofSeconds(seconds).toNanos());
        assertThat(visitors.wait("192.0.2.1")).isZero();
        assertThat(visitors.wait("192.0.2.1")).isPositive();
    }

    @Test
    void theHasteOfOneIsNoHarmToAnother() {
        for (int i = 0; i < 1000; i++) visitors.wait("192.0.2.1");
        assertThat(visitors.wait("192.0.2.2")).isZero();
    }

    @Test
    void refusedTriesDoNotMakeTheWaitLonger() {
        for (int i = 0; i < 1000; i++) visitors.wait("192.0.2.1");
        assertThat(visitors.wait("192.0.2.1")).isEqualTo(1);
    }

    @Test
    void everAnotherAddressFillsNoMemory() {
        for (int i = 0; i < Visitors.KNOWN + 500; i++) visitors.wait("visitor " + i);
        assertThat(visitors.known()).isEqualTo(Visitors.KNOWN);
    }
}
