package org.sojourn.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sojourn.browser.Wire.Reply;

/** The database goes away while people are at work. */
@Journey
class DatabaseAwayJourney {
    private Visits visits;

    @AfterEach
    void mend() throws InterruptedException {
        if (visits == null) return;
        visits.relay().mend();
        long end = System.nanoTime() + Duration.ofSeconds(40).toNanos();
        while (visits.wire().patiently().get("/health/ready").status() != 200 && System.nanoTime() < end)
            Thread.sleep(500);
    }

    @Test
    void everybodyIsToldASentenceAndWhenToComeAgainAndThenItGoesOn(Visits visits) throws InterruptedException {
        this.visits = visits;
        Wire wire = visits.wire().patiently();
        String weiss = visits.as("Miriam Weiss").cookies();
        assertThat(wire.get("/partners/places", weiss).status()).isEqualTo(200);
        visits.relay().cut();
        List<Reply> answers = List.of(
                wire.get("/partners/places", weiss),
                wire.get("/home/today", weiss),
                wire.post("/home/today", "x=1", weiss, "Faces-Request: partial/ajax"));
        for (Reply answer : answers) {
            assertThat(answer.status()).isEqualTo(503);
            assertThat(answer.header("Retry-After")).isEqualTo("30");
            assertThat(answer.header("Content-Security-Policy")).contains("object-src 'none'");
            assertThat(answer.body()).contains("Gerade erreichen wir unsere Daten nicht", "Nummer ");
            assertThat(answer.body()).doesNotContainIgnoringCase("exception", "sql", "payara", "com.mysql");
        }
        assertThat(wire.get("/health/ready").status()).isEqualTo(503);
        mend();
        assertThat(wire.get("/partners/places", weiss).status()).isEqualTo(200);
    }
}
