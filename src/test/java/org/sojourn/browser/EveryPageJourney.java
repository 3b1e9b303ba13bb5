package org.sojourn.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Every page there is, found by following links as everybody, can be read by everybody. Nobody registers a page. */
@Journey
class EveryPageJourney {
    /** What somebody without an account may type or be sent in a letter. */
    static final List<String> FROM_OUTSIDE = List.of(
            "/",
            "/access/sign-in",
            "/access/forgotten",
            "/access/password?link=nothing",
            "/access/visit-link?link=nothing");

    private static final String OPEN_CALL = "SELECT id FROM exchange_call WHERE academic_year = 2028";

    @Test
    void everyPageCanBeReachedAndRead(Visits visits) {
        Gate gate = new Gate();
        Visit asked = AtTheCode.comes(visits, "Elif Aydin").visit();
        gate.reached(asked, Crawl.pages(asked.page(), List.of("/access/code")));
        Visit nobody = visits.at(Screen.USUAL);
        nobody.open("/access/sign-in");
        gate.reached(nobody, Crawl.pages(nobody.page(), FROM_OUTSIDE));
        aRunIsMade(visits);
        aRunIsMade(visits);
        aTaskComesLater(visits);
        benBegins(visits, gate);
        String searchedStudent = "/privacy/person?id="
                + visits.database().number("SELECT id FROM account WHERE email = 'ben.hartwig@example.org'");
        Map<String, String> searched = Map.of(
                "Miriam Weiss",
                "/calls/places?callId=" + visits.database().number(OPEN_CALL),
                "Katrin Vogel",
                searchedStudent);
        List<String> offences;
        try (Proposals proposals = Proposals.in(visits.database())) {
            assertThat(proposals).isNotNull();
            for (String person : People.OF_THE_DEMO) {
                Visit visit = visits.as(person);
                String more = searched.getOrDefault(person, "/home/today");
                gate.reached(visit, Crawl.pages(visit.page(), List.of("/home/today", more)));
            }
            offences = gate.offences();
        }
        assertThat(offences).isEmpty();
        assertThat(gate.hidden()).as("pages nobody reaches").isEmpty();
        assertThat(gate.looks()).as("looks").isGreaterThan(100);
    }

    /** Who has begun sees no longer how one begins. */
    private static void benBegins(Visits visits, Gate gate) {
        Ben.callAnew(visits);
        Visit ben = visits.as("Ben Hartwig");
        gate.reached(ben, Crawl.pages(ben.page()));
        ben.open("/applications/start?callId=" + visits.database().number(OPEN_CALL));
        ben.page().locator("[id='begin:go']").click();
        ben.page().waitForURL("**/applications/tasks?*");
    }

    /** Visits keep the version of the template they began with, so from now on there is a newer one to move them to. */
    private static void aTaskComesLater(Visits visits) {
        Visit vogel = visits.as("Katrin Vogel");
        vogel.open("/welcome/template-task?code=W66");
        vogel.page().locator("[id='task:offset_days']").fill("61");
        vogel.page().locator("[id='task:save']").click();
        vogel.page().locator(".news").waitFor();
    }

    /** A run of the open call is a rehearsal: it can be looked at and binds nobody. */
    private static void aRunIsMade(Visits visits) {
        Visit weiss = visits.as("Miriam Weiss");
        weiss.open("/allocation/runs?callId=" + visits.database().number(OPEN_CALL));
        weiss.page().locator("[id='decide:go']").click();
        weiss.page().waitForURL("**/allocation/run?id=*");
    }
}
