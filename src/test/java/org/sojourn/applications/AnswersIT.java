package org.sojourn.applications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sojourn.access.As;
import org.sojourn.access.NotPermitted;
import org.sojourn.access.Role;
import org.sojourn.applications.ApplicationDesk.AddWish;
import org.sojourn.applications.ApplicationDesk.MoveWish;
import org.sojourn.applications.ApplicationDesk.SaveFacts;
import org.sojourn.applications.ApplicationDesk.WithdrawApplication;
import org.sojourn.applications.answers.AnswerDesk;
import org.sojourn.applications.answers.AnswerDesk.SaveAnswer;
import org.sojourn.applications.answers.AnswerRegister;
import org.sojourn.applications.answers.AnswerRow;
import org.sojourn.applications.answers.CircumstanceDesk;
import org.sojourn.applications.answers.Question;
import org.sojourn.applications.answers.ReceiptCard;
import org.sojourn.applications.answers.ReceiptDesk;
import org.sojourn.applications.answers.ReceiptDesk.HandIn;
import org.sojourn.container.ContainerTest;
import org.sojourn.container.Given;
import org.sojourn.container.Sql;
import org.sojourn.platform.Seal;
import org.sojourn.vocabulary.CefrLevel;
import org.sojourn.vocabulary.Programme;

/** Texts that save themselves, and the receipt of what was handed in. */
@ContainerTest
class AnswersIT {
    @Inject
    ApplicationDesk applications;

    @Inject
    ApplicationRegister register;

    @Inject
    AnswerDesk desk;

    @Inject
    AnswerRegister answers;

    @Inject
    CircumstanceDesk circumstances;

    @Inject
    ReceiptDesk receipts;

    @AfterEach
    void theClockIsRightAgain() {
        Given.theClockIsAheadBy(Duration.ZERO);
    }

    @Test
    void whatIsSavedStandsWithAVersionAndGrowsWithTheNextSave() {
        As.student();
        long id = begun(OpenCalls.anOpenCall(OpenCalls.aPlace()));
        AnswerRow first = desk.save(new SaveAnswer(id, 0, Question.MOTIVATION, "Weil"));
        AnswerRow second = desk.save(new SaveAnswer(id, first.version(), Question.MOTIVATION, "Weil ich\nlerne"));
        assertThat(second.version()).isGreaterThan(first.version());
        assertThat(answers.one(id, Question.MOTIVATION).words()).isEqualTo("Weil ich\nlerne");
        assertThat(answers.one(id, Question.ENGAGEMENT)).isEqualTo(new AnswerRow(Question.ENGAGEMENT, 0, "", null));
    }

    @Test
    void theSecondWindowIsRefusedAndTheFirstTextStands() {
        As.student();
        long id = begun(OpenCalls.anOpenCall(OpenCalls.aPlace()));
        desk.save(new SaveAnswer(id, 0, Question.MOTIVATION, "von hier"));
        assertThatThrownBy(() -> desk.save(new SaveAnswer(id, 0, Question.MOTIVATION, "von dort")))
                .hasMessage("stale");
        assertThatThrownBy(() -> desk.save(new SaveAnswer(id, 0, Question.MOTIVATION, "")))
                .hasMessage("stale");
        assertThat(answers.one(id, Question.MOTIVATION).words()).isEqualTo("von hier");
    }

    @Test
    void theSameWordsAgainChangeNothingWhateverTheVersion() {
        As.student();
        long id = begun(OpenCalls.anOpenCall(OpenCalls.aPlace()));
        AnswerRow first = desk.save(new SaveAnswer(id, 0, Question.ENGAGEMENT, "Buddy"));
        AnswerRow again = desk.save(new SaveAnswer(id, 0, Question.ENGAGEMENT, "Buddy"));
        assertThat(again.version()).isEqualTo(first.version());
    }

    @Test
    void twoQuestionsOfOnePageNeverMeet() {
        As.student();
        long id = begun(OpenCalls.anOpenCall(OpenCalls.aPlace()));
        desk.save(new SaveAnswer(id, 0, Question.MOTIVATION, "m"));
        desk.save(new SaveAnswer(id, 0, Question.STUDY_PLAN, "p"));
        assertThat(answers.mine(id)).filteredOn(AnswerRow::isSaid).hasSize(2);
    }

    @Test
    void oneSecondAfterTheDeadlineNothingIsSaved() {
        long call = OpenCalls.closingIn(Duration.ofHours(1), List.of(OpenCalls.aPlace()));
        As.student();
        long id = begun(call);
        AnswerRow stands = desk.save(new SaveAnswer(id, 0, Question.MOTIVATION, "rechtzeitig"));
        Given.theClockIsAheadBy(Duration.ofHours(1).plusSeconds(1));
        assertThatThrownBy(() -> desk.save(new SaveAnswer(id, stands.version(), Question.MOTIVATION, "zu spät")))
                .hasMessage("call-is-over");
        assertThat(answers.one(id, Question.MOTIVATION).words()).isEqualTo("rechtzeitig");
    }

    @Test
    void anotherPersonsTextIsNeitherReadNorWritten() {
        long call = OpenCalls.anOpenCall(OpenCalls.aPlace());
        As.student();
        long foreign = begun(call);
        desk.save(new SaveAnswer(foreign, 0, Question.CIRCUMSTANCES, "Kind"));
        As.student();
        assertThatThrownBy(() -> desk.save(new SaveAnswer(foreign, 1, Question.CIRCUMSTANCES, "meins")))
                .isInstanceOf(NotPermitted.class);
        assertThat(answers.mine(foreign)).noneMatch(AnswerRow::isSaid);
        assertThat(answers.receipts(foreign)).isEmpty();
        As.coordinator();
        assertThatThrownBy(() -> answers.mine(foreign)).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> circumstances.open(foreign)).isInstanceOf(NotPermitted.class);
    }

    @Test
    void circumstancesAreSealedInTheDatabaseAndInNoJournal() {
        As.student();
        long place = OpenCalls.aPlace();
        long call = OpenCalls.anOpenCall(place);
        long id = ready(call, place);
        desk.save(new SaveAnswer(id, 0, Question.CIRCUMSTANCES, "Rheuma seit der Kindheit"));
        assertThat(answers.one(id, Question.CIRCUMSTANCES).words()).isEqualTo("Rheuma seit der Kindheit");
        assertThat(Sql.text("SELECT words_sealed FROM application_circumstance WHERE application_id = ?", id))
                .doesNotContain("Rheuma");
        receipts.handIn(new HandIn(call, register.mine(call).orElseThrow().version(), true));
        assertThat(answers.receipts(id).get(0).content())
                .contains("answer CIRCUMSTANCES: given")
                .doesNotContain("Rheuma");
        long hardship = Given.anAccount(Role.HARDSHIP);
        As.account(hardship);
        assertThat(circumstances.open(id).orElseThrow().words()).isEqualTo("Rheuma seit der Kindheit");
        assertThat(Sql.number(
                        "SELECT COUNT(*) FROM journal_entry WHERE act = 'applications.circumstances-opened'"
                                + " AND object_id = ? AND actor_id = ?",
                        id,
                        hardship))
                .isEqualTo(1);
    }

    @Test
    void writingForAWhileIsOneEntryOfTheJournalWithoutAWord() {
        As.student();
        long id = begun(OpenCalls.anOpenCall(OpenCalls.aPlace()));
        int version = 0;
        for (String words : List.of("W", "We", "Wei", "Weil"))
            version = desk.save(new SaveAnswer(id, version, Question.MOTIVATION, words))
                    .version();
        assertThat(entries(id)).isEqualTo(1);
        Given.theClockIsAheadBy(Duration.ofMinutes(11));
        desk.save(new SaveAnswer(id, version, Question.MOTIVATION, "Weil nun"));
        assertThat(entries(id)).isEqualTo(2);
    }

    @Test
    void whoHandsInGetsAReceiptOfEveryWordAndTheSameOneForTheSameWords() {
        As.student();
        long place = OpenCalls.aPlace();
        long call = OpenCalls.anOpenCall(place);
        long id = ready(call, place);
        desk.save(new SaveAnswer(id, 0, Question.MOTIVATION, "Weil ich lerne"));
        HandIn seen = new HandIn(call, version(call), true);
        assertThat(receipts.handIn(seen)).isEqualTo(1);
        ReceiptCard receipt = answers.receipts(id).get(0);
        assertThat(receipt.content())
                .contains("answer MOTIVATION: Weil ich lerne\n")
                .contains("programme: MEDICINE\n");
        assertThat(receipt.digest()).isEqualTo(Seal.digest(receipt.content()));
        assertThat(receipts.handIn(new HandIn(call, version(call), true))).isEqualTo(1);
        assertThat(register.mine(call).orElseThrow().isSubmitted()).isTrue();
        assertThat(Sql.number("SELECT COUNT(*) FROM application_receipt WHERE application_id = ?", id))
                .isEqualTo(1);
    }

    @Test
    void whatChangedAfterwardsIsHandedInAgainWithAnotherReceiptUntilTheDeadline() {
        long place = OpenCalls.aPlace();
        long call = OpenCalls.closingIn(Duration.ofHours(1), List.of(place));
        As.student();
        long id = ready(call, place);
        receipts.handIn(new HandIn(call, version(call), true));
        desk.save(new SaveAnswer(id, 0, Question.MOTIVATION, "Nachgetragen"));
        assertThat(receipts.handIn(new HandIn(call, version(call), true))).isEqualTo(2);
        assertThat(answers.receipts(id)).extracting(ReceiptCard::number).containsExactly(2, 1);
        Given.theClockIsAheadBy(Duration.ofHours(1).plusSeconds(1));
        assertThatThrownBy(() -> receipts.handIn(new HandIn(call, version(call), true)))
                .hasMessage("call-is-over");
    }

    @Test
    void noStepIsSkippedByWhoeverSendsTheLastFormFirst() {
        long place = OpenCalls.aPlace();
        long call = OpenCalls.anOpenCall(place);
        As.student();
        assertThatThrownBy(() -> receipts.handIn(new HandIn(call, 1, true))).isInstanceOf(NotPermitted.class);
        long id = begun(call);
        assertThatThrownBy(() -> receipts.handIn(new HandIn(call, version(call), true)))
                .hasMessage("application-without-facts");
        tell(call, id);
        assertThatThrownBy(() -> receipts.handIn(new HandIn(call, version(call), true)))
                .hasMessage("application-without-wish");
        applications.addWish(new AddWish(id, version(call), place));
        assertThatThrownBy(() -> receipts.handIn(new HandIn(call, version(call), false)))
                .hasMessage("declaration-missing");
        assertThatThrownBy(() -> receipts.handIn(new HandIn(call, version(call) - 1, true)))
                .hasMessage("stale");
        assertThat(answers.receipts(id)).isEmpty();
        assertThat(register.mine(call).orElseThrow().isDraft()).isTrue();
    }

    @Test
    void anOldPageOfASubmittedApplicationGetsNoReceiptForWhatItDoesNotShow() {
        long place = OpenCalls.aPlace();
        long other = OpenCalls.aPlace();
        long call = OpenCalls.anOpenCall(place, other);
        As.student();
        long id = ready(call, place);
        applications.addWish(new AddWish(id, version(call), other));
        receipts.handIn(new HandIn(call, version(call), true));
        int seen = version(call);
        applications.moveWish(new MoveWish(id, seen, other, true));
        assertThatThrownBy(() -> receipts.handIn(new HandIn(call, seen, true))).hasMessage("stale");
    }

    @Test
    void aWithdrawnApplicationKeepsItsTextsAndTakesNoMore() {
        As.student();
        long place = OpenCalls.aPlace();
        long call = OpenCalls.anOpenCall(place);
        long id = ready(call, place);
        applications.withdraw(new WithdrawApplication(id, version(call), "bleibe"));
        assertThatThrownBy(() -> desk.save(new SaveAnswer(id, 0, Question.MOTIVATION, "doch")))
                .hasMessage("application-withdrawn");
        assertThatThrownBy(() -> receipts.handIn(new HandIn(call, version(call), true)))
                .hasMessage("application-withdrawn");
    }

    private long begun(long call) {
        return applications.begin(call);
    }

    private long ready(long call, long place) {
        long id = begun(call);
        tell(call, id);
        applications.addWish(new AddWish(id, version(call), place));
        return id;
    }

    private void tell(long call, long id) {
        Facts facts = new Facts(Programme.MEDICINE, 6, Map.of("en", CefrLevel.C1));
        applications.saveFacts(new SaveFacts(id, version(call), facts));
    }

    private int version(long call) {
        return register.mine(call).orElseThrow().version();
    }

    private static long entries(long id) {
        return Sql.number(
                "SELECT COUNT(*) FROM journal_entry WHERE act = 'applications.answered' AND object_id = ?", id);
    }
}
