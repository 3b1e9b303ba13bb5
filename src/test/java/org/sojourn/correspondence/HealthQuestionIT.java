package org.sojourn.correspondence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sojourn.correspondence.VisitSamples.kinds;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sojourn.access.As;
import org.sojourn.access.Role;
import org.sojourn.container.ContainerTest;
import org.sojourn.container.Given;
import org.sojourn.container.Sql;
import org.sojourn.correspondence.wording.Facts;
import org.sojourn.platform.Seal;
import org.sojourn.welcome.health.HealthDesk;

/** "Not yet" reaches the guest, and nobody else; what is asked stays on her page. */
@ContainerTest
class HealthQuestionIT {
    private static final String HOST = "sojourn.mail.host";
    private static final String KEY = "sojourn.health.key";

    @Inject
    HealthDesk desk;

    @Inject
    Seal seal;

    private long guest;
    private long host;
    private long visit;
    private long physician;

    @BeforeEach
    void aVisitAKeyAndAMailServer() {
        System.setProperty(HOST, "127.0.0.1");
        System.setProperty(KEY, Base64.getEncoder().encodeToString(new byte[32]));
        guest = Given.anAccount(Role.GUEST);
        host = Given.anAccount(Role.HOST);
        visit = Given.aVisit(guest, host);
        physician = Given.anAccount(Role.OCCUPATIONAL_HEALTH);
    }

    @AfterEach
    void none() {
        System.clearProperty(HOST);
        System.clearProperty(KEY);
        Sql.change("DELETE FROM letter WHERE state IN ('WAITING', 'FAILED') AND kind NOT LIKE 'OFFER%'");
    }

    private void conclude(boolean good, String words) {
        As.account(physician);
        LocalDate day = VisitSamples.today();
        desk.conclude(new HealthDesk.ConcludeTask(visit, "W22", 0, good, day, words));
    }

    @Test
    void everyNotYetIsOneLetterToTheGuestAloneThatSaysNothingOfIt() {
        long welcome = Given.anAccount(Role.WELCOME);
        conclude(false, "The second dose is missing.");
        assertThat(kinds(guest)).containsExactly("VISIT_QUESTION");
        String told = Sql.text("SELECT facts FROM letter WHERE account_id = ?", guest);
        assertThat(Facts.split(seal.open(told)))
                .isEqualTo(Map.of("link", "/welcome/health-upload?visitId=" + visit, "name", "Person Nr" + guest));
        conclude(false, "The first one, too.");
        assertThat(kinds(guest)).containsExactly("VISIT_QUESTION", "VISIT_QUESTION");
        for (long other : List.of(host, welcome, physician))
            assertThat(kinds(other)).isEmpty();
    }

    @Test
    void aYesIsNoLetterWhateverIsWrittenWithIt() {
        conclude(true, "Thank you.");
        assertThat(kinds(guest)).isEmpty();
    }
}
