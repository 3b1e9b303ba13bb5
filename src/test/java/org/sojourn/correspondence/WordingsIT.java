package org.sojourn.correspondence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sojourn.access.As;
import org.sojourn.access.NotPermitted;
import org.sojourn.access.Role;
import org.sojourn.access.accounts.AccountDesk;
import org.sojourn.container.ContainerTest;
import org.sojourn.container.Given;
import org.sojourn.container.Sql;
import org.sojourn.correspondence.Dispatch.Step;
import org.sojourn.correspondence.PreviewRegister.PreviewLetter;
import org.sojourn.correspondence.wording.LetterKind;
import org.sojourn.correspondence.wording.LetterText;
import org.sojourn.correspondence.wording.WordPair;
import org.sojourn.correspondence.wording.WordingDesk;
import org.sojourn.correspondence.wording.WordingRegister;
import org.sojourn.correspondence.wording.WordingRow;

/** Words of the office in the place of the delivered ones. */
@ContainerTest
class WordingsIT {
    private static final String HOST = "sojourn.mail.host";

    @Inject
    WordingDesk desk;

    @Inject
    WordingRegister register;

    @Inject
    PreviewRegister previews;

    @Inject
    AccountDesk accounts;

    @Inject
    Dispatch dispatch;

    @BeforeEach
    void delivered() {
        Sql.change("DELETE FROM letter_wording");
        Sql.change("DELETE FROM letter WHERE state IN ('WAITING', 'FAILED')");
        System.setProperty(HOST, "127.0.0.1");
    }

    @AfterEach
    void everythingIsRight() {
        System.clearProperty(HOST);
        Sql.change("DELETE FROM letter_wording");
        Sql.change("DELETE FROM letter WHERE state IN ('WAITING', 'FAILED')");
    }

    @Test
    void aWaitingLetterSaysTheWordsThatHoldWhenItIsSentAndKeepsTheirNumber() {
        As.administrator();
        long first = Given.anAccount(Role.READER);
        accounts.invite(first);
        reword(LetterKind.INVITATION, 0, "Willkommen, {{name}}, bis {{until}}.");
        List<Envelope> taken = new ArrayList<>();
        assertThat(dispatch.one(taken::add)).isEqualTo(Step.DONE);
        assertThat(taken.get(0).letter().text()).contains("Willkommen, ");
        assertThat(Sql.number("SELECT wording FROM letter WHERE account_id = ?", first))
                .isEqualTo(1);
        desk.takeDeliveredBack(new WordingDesk.TakeDeliveredBack(LetterKind.INVITATION, 1));
        long second = Given.anAccount(Role.READER);
        accounts.invite(second);
        assertThat(dispatch.one(taken::add)).isEqualTo(Step.DONE);
        assertThat(taken.get(1).letter().text()).doesNotContain("Willkommen, ");
        assertThat(Sql.number("SELECT wording FROM letter WHERE account_id = ?", second))
                .isEqualTo(2);
        assertThat(Sql.number("SELECT COUNT(*) FROM journal_entry WHERE act LIKE 'correspondence.wording-%'"
                        + " AND object_id IN (SELECT id FROM letter_wording)"))
                .isEqualTo(2);
    }

    @Test
    void theFirstSlipIsRefusedAndNothingIsKept() {
        As.coordinator();
        assertThatThrownBy(() -> reword(LetterKind.OFFER, 0, "Antworten Sie bald."))
                .hasMessage("wording-place-missing");
        assertThatThrownBy(() -> reword(LetterKind.OFFER, 0, "Bis {{deadline}}, {{points}}."))
                .hasMessage("wording-place-unknown");
        assertThat(Sql.number("SELECT COUNT(*) FROM letter_wording")).isZero();
    }

    @Test
    void whoHasNotSeenTheWordsThatHoldIsRefusedAndOfTwoAtOnceOneIs() {
        As.coordinator();
        reword(LetterKind.RESULT, 0, "Eins.");
        assertThatThrownBy(() -> reword(LetterKind.RESULT, 0, "Zwei.")).hasMessage("stale");
        Map<Long, Runnable> both = new HashMap<>();
        for (int i = 0; i < 2; i++) {
            String body = "Nummer " + i + ".";
            both.put(Given.anAccount(Role.COORDINATOR), () -> reword(LetterKind.RESULT, 1, body));
        }
        assertThat(As.atOnce(both).values()).filteredOn(Optional::isEmpty).hasSize(1);
        assertThat(Sql.number("SELECT MAX(number) FROM letter_wording")).isEqualTo(2);
    }

    @Test
    void wordsThatAreThereAlreadyChangeNothing() {
        As.coordinator();
        WordPair words = register.wording(LetterKind.RESULT).words();
        desk.reword(new WordingDesk.Reword(LetterKind.RESULT, 0, words.german(), words.english()));
        assertThat(Sql.number("SELECT COUNT(*) FROM letter_wording")).isZero();
        reword(LetterKind.RESULT, 0, "Eins.");
        desk.reword(new WordingDesk.Reword(LetterKind.RESULT, 1, words.german(), words.english()));
        assertThat(Sql.number("SELECT COUNT(*) FROM letter_wording WHERE number = 2 AND german IS NULL"))
                .as("typed back is back to the delivered text")
                .isEqualTo(1);
        assertThat(register.wording(LetterKind.RESULT).saysDelivered()).isTrue();
        assertThat(register.earlier(LetterKind.RESULT, 1).orElseThrow().german().body())
                .isEqualTo("Eins.");
    }

    @Test
    void lettersAboutTheWayInAreTheAdministratorsAlone() {
        As.coordinator();
        assertThat(register.wordings())
                .extracting(WordingRow::kind)
                .contains(LetterKind.OFFER)
                .doesNotContain(LetterKind.PASSWORD);
        assertThatThrownBy(() -> register.wording(LetterKind.PASSWORD)).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> reword(LetterKind.PASSWORD, 0, "{{until}}")).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> previews.recipients(LetterKind.INVITATION)).isInstanceOf(NotPermitted.class);
        As.administrator();
        assertThat(register.wordings()).hasSize(LetterKind.values().length).allMatch(WordingRow::delivered);
    }

    @Test
    void thePreviewHasTheNameOfARecipientAndNothingElseOfHerLetter() {
        As.administrator();
        long person = Given.anAccount(Role.READER);
        String secret = accounts.invite(person);
        assertThat(previews.recipients(LetterKind.INVITATION))
                .extracting(Recipient::accountId)
                .startsWith(person);
        LetterText words = LetterText.of(LetterKind.INVITATION, Locale.GERMAN);
        LetterPreview shown = previews.preview(new PreviewLetter(LetterKind.INVITATION, Locale.GERMAN, words, person));
        String name = Sql.text("SELECT CONCAT(given_name, ' ', family_name) FROM account WHERE id = ?", person);
        assertThat(shown.letter().greeting()).contains(name);
        assertThat(shown.letter().text()).contains("9. März 2027, 14:30 Uhr").doesNotContain(secret);
        LetterText open = new LetterText("S", "T", "", "B", "{{until");
        assertThat(previews.preview(new PreviewLetter(LetterKind.INVITATION, Locale.GERMAN, open, person)))
                .satisfies(slips -> assertThat(slips.letter()).isNull())
                .satisfies(slips -> assertThat(slips.slips()).hasSize(2));
    }

    private void reword(LetterKind kind, int version, String body) {
        LetterText text = new LetterText("Betreff", "Titel", "", "Ansehen", body);
        desk.reword(new WordingDesk.Reword(kind, version, text, text));
    }
}
