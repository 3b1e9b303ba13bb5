package org.sojourn.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sojourn.allocation.RulingSamples.application;
import static org.sojourn.allocation.RulingSamples.number;
import static org.sojourn.allocation.RulingSamples.seen;
import static org.sojourn.allocation.RulingSamples.state;

import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sojourn.access.As;
import org.sojourn.access.NotPermitted;
import org.sojourn.access.Role;
import org.sojourn.access.journal.JournalReader;
import org.sojourn.container.ContainerTest;
import org.sojourn.container.Given;
import org.sojourn.container.Sql;
import org.sojourn.privacy.CopyDesk;
import org.sojourn.rulings.RulingDesk;
import org.sojourn.rulings.RulingKind;
import org.sojourn.rulings.RulingRegister;

/** Rulings under people who try what they may not, who meet, or who ask what is kept of them. */
@ContainerTest
class RulingsRefusedIT {
    @Inject
    ExampleCall example;

    @Inject
    RunDesk runs;

    @Inject
    RulingDesk desk;

    @Inject
    RulingRegister register;

    @Inject
    CopyDesk copies;

    @Inject
    JournalReader journal;

    @AfterEach
    void theClockIsRight() {
        Given.theClockIsAheadBy(Duration.ZERO);
    }

    @Test
    void whatWasSeenBeforeAnotherPersonDecidedIsRefused() {
        long call = example.closed();
        long ruling = barred(call, "Ben");
        RulingDesk.Decide seen = seen(ruling);
        As.approver();
        desk.grant(seen);
        As.approver();
        assertThatThrownBy(() -> desk.grant(seen)).hasMessage("stale");
        assertThatThrownBy(() -> desk.refuse(new RulingDesk.Answer(ruling, seen.version(), "no")))
                .hasMessage("stale");
        assertThatThrownBy(() -> desk.grant(seen(ruling))).hasMessage("ruling-is-decided");
        As.coordinator();
        assertThatThrownBy(() -> desk.takeBack(seen(ruling))).hasMessage("ruling-is-decided");
    }

    @Test
    void aNumberThatIsNoneAndAKindThatIsNotHersDoNotExistForHer() {
        long call = example.closed();
        long ruling = barred(call, "Ben");
        As.account(Given.anAccount(Role.HARDSHIP));
        assertThatThrownBy(() -> desk.grant(seen(ruling))).hasMessage("ruling-unknown");
        assertThatThrownBy(() -> desk.takeHardshipBack(seen(ruling))).hasMessage("ruling-unknown");
        assertThat(register.one(ruling)).isEmpty();
        assertThat(register.ofCall(call)).isEmpty();
        As.approver();
        assertThatThrownBy(() -> desk.grant(new RulingDesk.Decide(0, 1))).hasMessage("ruling-unknown");
        As.coordinator();
        assertThatThrownBy(() -> desk.propose(new RulingDesk.ProposeRuling(0, RulingKind.BARRED, null, "why")))
                .isInstanceOf(NotPermitted.class);
    }

    @Test
    void hardshipIsProposedOnlyForWhoeverHasSubmittedInThatCall() {
        long call = example.open();
        As.account(Given.anAccount(Role.HARDSHIP));
        for (String number : new String[] {"", " ", "0000000", "%", null})
            assertThatThrownBy(() -> desk.proposeHardship(new RulingDesk.ProposeHardship(call, number, "ill")))
                    .as(String.valueOf(number))
                    .hasMessage("ruling-student-unknown");
        String number = number(application(call, "Fina"));
        Sql.change("UPDATE application SET status = 'WITHDRAWN' WHERE id = ?", application(call, "Fina"));
        assertThatThrownBy(() -> desk.proposeHardship(new RulingDesk.ProposeHardship(call, number, "ill")))
                .hasMessage("ruling-student-unknown");
        assertThatThrownBy(() -> desk.proposeHardship(new RulingDesk.ProposeHardship(0, number, "ill")))
                .hasMessage("ruling-student-unknown");
    }

    @Test
    void ofTwoWhoAgreeAtOnceOneIsTold() {
        long call = example.closed();
        long ruling = barred(call, "Ben");
        RulingDesk.Decide seen = seen(ruling);
        Runnable grant = () -> desk.grant(seen);
        Map<Long, Optional<Throwable>> answers =
                As.atOnce(Map.of(Given.anAccount(Role.APPROVER), grant, Given.anAccount(Role.APPROVER), grant));
        assertThat(answers.values().stream().filter(Optional::isPresent)).hasSize(1);
        assertThat(Sql.number(
                        "SELECT COUNT(*) FROM journal_entry WHERE act = 'rulings.granted' AND object_id = ?", ruling))
                .isEqualTo(1);
    }

    @Test
    void aRulingAndTheReleaseAtOnceNeverLeaveOneInForceThatTheResultDoesNotKnow() {
        long call = example.closed();
        long ruling = barred(call, "Ben");
        RunDesk.MoveRun approved = example.approved(call);
        RulingDesk.Decide seen = seen(ruling);
        Map<Long, Optional<Throwable>> answers = As.atOnce(Map.of(
                Given.anAccount(Role.COORDINATOR),
                () -> runs.release(approved),
                Given.anAccount(Role.APPROVER),
                () -> desk.grant(seen)));
        assertThat(answers.values().stream().filter(Optional::isPresent)).hasSize(1);
        assertThat(state(ruling))
                .isEqualTo(
                        Sql.text("SELECT state FROM exchange_call WHERE id = ?", call)
                                        .equals("RELEASED")
                                ? "ENDED"
                                : "GRANTED");
    }

    @Test
    void sheFindsWhatWasRuledInHerCopyAndNobodyElseDoes() {
        long call = example.closed();
        barred(call, "Cem");
        As.account(Given.anAccount(Role.HARDSHIP));
        String fina = number(application(call, "Fina"));
        desk.proposeHardship(new RulingDesk.ProposeHardship(call, fina, "chronically ill since May"));
        long finas = Sql.number("SELECT id FROM account WHERE student_number = ?", fina);
        assertThat(copyOf(finas)).contains("chronically ill since May");
        assertThat(journal.allOf(finas).toString()).doesNotContain("chronically ill");
        assertThat(copyOf(ExampleCall.account("Cem", "Aydin")))
                .contains("Forged certificate")
                .doesNotContain("chronically ill");
        assertThat(copyOf(ExampleCall.account("Emil", familyName(call, "Emil"))))
                .doesNotContain("Forged certificate", "chronically ill");
    }

    private String copyOf(long account) {
        As.account(account);
        StringBuilder all = new StringBuilder();
        byte[] file = copies.make(Locale.ENGLISH).content();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(file))) {
            while (in.getNextEntry() != null) all.append(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return all.toString();
    }

    private long barred(long call, String givenName) {
        As.coordinator();
        return desk.propose(new RulingDesk.ProposeRuling(
                application(call, givenName), RulingKind.BARRED, null, "Forged certificate"));
    }

    private static String familyName(long call, String givenName) {
        return Sql.text(
                "SELECT a.family_name FROM account a JOIN application p ON p.account_id = a.id WHERE p.id = ?",
                application(call, givenName));
    }
}
