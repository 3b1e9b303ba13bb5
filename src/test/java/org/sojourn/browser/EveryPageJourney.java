package org.sojourn.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Every page there is, found by following links as everybody, can be read by everybody. Nobody registers a page. */
@Journey
class EveryPageJourney {
    /** What somebody without an account may type or be sent in a letter. */
    static final List<String> FROM_OUTSIDE =
            List.of("/", "/access/sign-in", "/access/forgotten", "/access/password?link=nothing");

    @Test
    void everyPageCanBeReachedAndRead(Visits visits) {
        Gate gate = new Gate();
        Visit asked = AtTheCode.comes(visits, "Elif Aydin").visit();
        gate.reached(asked, Crawl.pages(asked.page(), List.of("/access/code")));
        Visit nobody = visits.at(Screen.USUAL);
        nobody.open("/access/sign-in");
        gate.reached(nobody, Crawl.pages(nobody.page(), FROM_OUTSIDE));
        for (String person : People.OF_THE_DEMO) {
            Visit visit = visits.as(person);
            gate.reached(visit, Crawl.pages(visit.page()));
        }
        List<String> offences = gate.offences();
        assertThat(offences).isEmpty();
        assertThat(gate.hidden()).as("pages nobody reaches").isEmpty();
        assertThat(gate.looks()).as("looks").isGreaterThan(100);
    }
}
