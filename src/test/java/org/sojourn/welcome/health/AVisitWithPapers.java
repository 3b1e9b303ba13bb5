package org.sojourn.welcome.health;

import static org.sojourn.welcome.health.HealthSamples.KEY;
import static org.sojourn.welcome.health.HealthSamples.RECORD;
import static org.sojourn.welcome.health.HealthSamples.key;

import jakarta.inject.Inject;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.sojourn.access.As;
import org.sojourn.access.Role;
import org.sojourn.container.Given;

/** A guest whose papers a physician looks at, in a house that has a key for them. */
abstract class AVisitWithPapers {
    @Inject
    HealthDesk desk;

    @Inject
    HealthRegister register;

    long guest;
    long host;
    long visit;
    long physician;

    @BeforeEach
    void aVisitAndAKey() {
        System.setProperty(KEY, key('k'));
        guest = Given.anAccount(Role.GUEST);
        host = Given.anAccount(Role.HOST);
        visit = Given.aVisit(guest, host);
        physician = Given.anAccount(Role.OCCUPATIONAL_HEALTH);
    }

    @AfterEach
    void noKey() {
        System.clearProperty(KEY);
    }

    /** The guest gives her vaccination record. */
    long given() {
        As.account(guest);
        return desk.give(new HealthDesk.GivePaper(visit, "W21", HealthKind.VACCINATION, RECORD));
    }

    HealthDesk.ConcludeTask conclude(boolean good, String words) {
        LocalDate today = register.file(visit).orElseThrow().visit().today();
        return new HealthDesk.ConcludeTask(visit, "W22", 0, good, today, words);
    }
}
