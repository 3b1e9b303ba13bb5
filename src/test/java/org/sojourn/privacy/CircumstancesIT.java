package org.sojourn.privacy;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.sojourn.access.As;
import org.sojourn.access.NotPermitted;
import org.sojourn.access.Role;
import org.sojourn.applications.ApplicationRegister;
import org.sojourn.applications.answers.AnswerDesk;
import org.sojourn.applications.answers.CircumstanceDesk;
import org.sojourn.applications.answers.Question;
import org.sojourn.calls.rules.RuleBook;
import org.sojourn.container.ContainerTest;
import org.sojourn.container.Given;
import org.sojourn.container.Sql;

/** What a student tells of special circumstances is read by herself and by who decides about hardship, and stands nowhere else. */
@ContainerTest
class CircumstancesIT {
    private static final String CANARY = "Kanarienvogel-q7x";

    @Inject
    ApplicationRegister register;

    @Inject
    AnswerDesk answers;

    @Inject
    CircumstanceDesk circumstances;

    @Inject
    CopyDesk copies;

    @Test
    void theWordsStandInHerCopyAndInNoTableListOrJournal() {
        long call = Given.aClosedCall();
        Sql.change("UPDATE exchange_call SET closes_at = '2099-01-01', closes_local = '2099-01-01' WHERE id = ?", call);
        long anna = As.student();
        long application = told(call, anna);
        long hardship = Given.anAccount(Role.HARDSHIP);
        As.account(hardship);
        assertThat(circumstances.open(application).orElseThrow().words()).isEqualTo(CANARY);
        As.account(anna);
        assertThat(unzipped(copies.make(Locale.GERMAN).content())).contains(CANARY);
        As.student();
        assertThat(unzipped(copies.make(Locale.GERMAN).content())).doesNotContain(CANARY);
        assertThat(Canaries.left(List.of(CANARY))).isEmpty();
        As.coordinator();
        RuleBook rules = RuleBook.pointsGiven();
        Sql.change(
                "INSERT INTO rule_version (id, call_id, number, content, digest, written_at) VALUES (?, ?, 1, ?, ?, '2026-01-01')",
                Given.number(),
                call,
                rules.text(),
                rules.digest());
        assertThat(register.one(application).toString()).doesNotContain(CANARY);
        assertThat(register.export(call).toString()).doesNotContain(CANARY);
        assertThatThrownBy(() -> circumstances.open(application)).isInstanceOf(NotPermitted.class);
    }

    @Test
    void aDraftIsOpenedByNobody() {
        long call = Given.aClosedCall();
        Sql.change("UPDATE exchange_call SET closes_at = '2099-01-01', closes_local = '2099-01-01' WHERE id = ?", call);
        long application = told(call, As.student());
        Sql.change("UPDATE application SET status = 'DRAFT' WHERE id = ?", application);
        As.account(Given.anAccount(Role.HARDSHIP));
        assertThat(circumstances.open(application)).isEmpty();
        As.account(Given.anAccount(Role.APPROVER));
        assertThatThrownBy(() -> circumstances.open(application)).isInstanceOf(NotPermitted.class);
    }

    @Test
    void everyOpeningIsInTheJournalAboutThePersonAlsoWhereNothingWasTold() {
        long call = Given.aClosedCall();
        long anna = Given.anAccount(Role.STUDENT);
        long application = Given.anApplication(call, anna);
        As.account(Given.anAccount(Role.HARDSHIP));
        assertThat(circumstances.open(application).orElseThrow().isSaid()).isFalse();
        circumstances.open(application);
        assertThat(Sql.number(
                        "SELECT COUNT(*) FROM journal_entry WHERE act = 'applications.circumstances-opened'"
                                + " AND object_id = ?",
                        application))
                .isEqualTo(2);
    }

    private long told(long call, long account) {
        long application = Given.anApplication(call, account);
        answers.save(new AnswerDesk.SaveAnswer(application, 0, Question.CIRCUMSTANCES, CANARY));
        return application;
    }

    private static String unzipped(byte[] zip) {
        StringBuilder all = new StringBuilder();
        try (ZipInputStream files = new ZipInputStream(new ByteArrayInputStream(zip))) {
            while (files.getNextEntry() != null) all.append(new String(files.readAllBytes(), UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all.toString();
    }
}
