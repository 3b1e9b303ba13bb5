package org.sojourn.applications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sojourn.access.As;
import org.sojourn.access.NotPermitted;
import org.sojourn.applications.ApplicationDesk.AddWish;
import org.sojourn.applications.ApplicationDesk.SaveFacts;
import org.sojourn.applications.answers.AnswerDesk;
import org.sojourn.applications.answers.AnswerDesk.SaveAnswer;
import org.sojourn.applications.answers.AnswerRegister;
import org.sojourn.applications.answers.DeclarationDesk;
import org.sojourn.applications.answers.DeclarationDesk.Declare;
import org.sojourn.applications.answers.Fact;
import org.sojourn.applications.answers.FactDesk;
import org.sojourn.applications.answers.FactDesk.TellFact;
import org.sojourn.applications.answers.Question;
import org.sojourn.applications.answers.ReceiptDesk;
import org.sojourn.applications.answers.ReceiptDesk.HandIn;
import org.sojourn.calls.AskedStep;
import org.sojourn.calls.AskedStepDesk;
import org.sojourn.calls.AskedStepDesk.AskSteps;
import org.sojourn.calls.AskedStepRegister;
import org.sojourn.container.ContainerTest;
import org.sojourn.container.Given;
import org.sojourn.container.Sql;
import org.sojourn.vocabulary.CefrLevel;
import org.sojourn.vocabulary.Programme;

/** What a call asks for, facts that save themselves, and the declaration. */
@ContainerTest
class StepsIT {
    @Inject
    ApplicationDesk applications;

    @Inject
    ApplicationRegister register;

    @Inject
    AnswerDesk answers;

    @Inject
    AnswerRegister told;

    @Inject
    FactDesk facts;

    @Inject
    DeclarationDesk declarations;

    @Inject
    ReceiptDesk receipts;

    @Inject
    AskedStepDesk steps;

    @Inject
    AskedStepRegister asked;

    @AfterEach
    void theClockIsRightAgain() {
        Given.theClockIsAheadBy(Duration.ZERO);
    }

    @Test
    void withoutATextTheCallAsksForNothingIsHandedIn() {
        long place = OpenCalls.aPlace();
        long call = asking(OpenCalls.anOpenCall(place), AskedStep.MOTIVATION, AskedStep.ENGAGEMENT);
        As.student();
        long id = ready(call, place);
        assertThatThrownBy(() -> handIn(call)).hasMessage("application-lacks-motivation");
        answers.save(new SaveAnswer(id, 0, Question.MOTIVATION, " "));
        assertThatThrownBy(() -> handIn(call)).hasMessage("application-lacks-motivation");
        answers.save(new SaveAnswer(id, 1, Question.MOTIVATION, "Weil"));
        assertThatThrownBy(() -> handIn(call)).hasMessage("application-lacks-engagement");
        assertThat(register.mine(call).orElseThrow().isDraft()).isTrue();
        assertThat(told.sheet(id).declaration()).isNull();
        answers.save(new SaveAnswer(id, 0, Question.ENGAGEMENT, "Buddy"));
        assertThat(handIn(call)).isEqualTo(1);
    }

    @Test
    void whatIsHandedInKeepsTheTextTheCallAsksFor() {
        long place = OpenCalls.aPlace();
        long call = asking(OpenCalls.anOpenCall(place), AskedStep.MOTIVATION);
        As.student();
        long id = ready(call, place);
        int version =
                answers.save(new SaveAnswer(id, 0, Question.MOTIVATION, "Weil")).version();
        answers.save(new SaveAnswer(id, 0, Question.ENGAGEMENT, "Buddy"));
        handIn(call);
        assertThatThrownBy(() -> answers.save(new SaveAnswer(id, version, Question.MOTIVATION, "")))
                .hasMessage("answer-is-needed");
        answers.save(new SaveAnswer(id, version, Question.MOTIVATION, "Weil ich lerne"));
        answers.save(new SaveAnswer(id, 1, Question.ENGAGEMENT, ""));
        assertThat(told.one(id, Question.MOTIVATION).words()).isEqualTo("Weil ich lerne");
    }

    @Test
    void aProofOfTheLanguageIsADocumentThatWasNotTurnedDown() {
        long place = OpenCalls.aPlace();
        long call = asking(OpenCalls.anOpenCall(place), AskedStep.LANGUAGE_PROOF);
        long student = As.student();
        ready(call, place);
        assertThatThrownBy(() -> handIn(call)).hasMessage("application-lacks-language-proof");
        long document = Given.aDocument(student);
        Sql.change(
                "UPDATE document SET kind = 'LANGUAGE', language = 'en', level = 'B2', certificate = 'DAAD',"
                        + " issued_on = '2026-01-01', state = 'REJECTED', decided_by = account_id, reason = 'unlesbar' WHERE id = ?",
                document);
        assertThatThrownBy(() -> handIn(call)).hasMessage("application-lacks-language-proof");
        Sql.change("UPDATE document SET state = 'HELD' WHERE id = ?", document);
        assertThat(handIn(call)).isEqualTo(1);
    }

    @Test
    void whatACallAsksForIsSetWhileItIsADraft() {
        As.coordinator();
        long call = OpenCalls.anOpenCall(OpenCalls.aPlace());
        assertThatThrownBy(() -> steps.ask(new AskSteps(call, Set.of(), Set.of(AskedStep.MOTIVATION))))
                .hasMessage("call-already-opened");
        Sql.change("UPDATE exchange_call SET state = 'DRAFT' WHERE id = ?", call);
        steps.ask(new AskSteps(call, Set.of(), Set.of(AskedStep.MOTIVATION, AskedStep.STUDY_PLAN)));
        steps.ask(new AskSteps(call, asked.of(call), Set.of(AskedStep.STUDY_PLAN)));
        assertThat(asked.of(call)).containsExactly(AskedStep.STUDY_PLAN);
        assertThatThrownBy(() -> steps.ask(new AskSteps(call, Set.of(), EnumSet.allOf(AskedStep.class))))
                .hasMessage("stale");
        As.student();
        assertThat(asked.toApply(call)).isEmpty();
    }

    @Test
    void aStudentReadsTheWholeCallInOneLook() {
        long place = OpenCalls.aPlace();
        long call = asking(OpenCalls.anOpenCall(place), AskedStep.STUDY_PLAN);
        As.student();
        var whole = asked.toApply(call).orElseThrow();
        assertThat(whole.placeIds()).containsExactly(place);
        assertThat(whole.asked()).containsExactly(AskedStep.STUDY_PLAN);
        assertThat(whole.card().id()).isEqualTo(call);
    }

    @Test
    void aFactIsSavedAloneAndTheSecondWindowIsRefused() {
        long call = OpenCalls.anOpenCall(OpenCalls.aPlace());
        As.student();
        long id = applications.begin(call);
        facts.tell(new TellFact(id, Fact.PROGRAMME, "", "DENTISTRY"));
        facts.tell(new TellFact(id, Fact.SEMESTER, "", " 5 "));
        facts.tell(new TellFact(id, Fact.ofLanguage("fr"), "", "B1"));
        assertThatThrownBy(() -> facts.tell(new TellFact(id, Fact.PROGRAMME, "", "MEDICINE")))
                .hasMessage("stale");
        facts.tell(new TellFact(id, Fact.PROGRAMME, "", "DENTISTRY"));
        facts.tell(new TellFact(id, Fact.ofLanguage("fr"), "B1", ""));
        assertThat(register.mine(call).orElseThrow().facts()).isEqualTo(new Facts(Programme.DENTISTRY, 5, Map.of()));
        assertThat(facts.look(id, Fact.SEMESTER).value()).isEqualTo("5");
    }

    @Test
    void whatIsNoValueOfAFactIsRefusedAndAForeignApplicationToo() {
        long call = OpenCalls.anOpenCall(OpenCalls.aPlace());
        As.student();
        long id = applications.begin(call);
        for (String semester : List.of("0", "31", "-1", "six", "1.5"))
            assertThatThrownBy(() -> facts.tell(new TellFact(id, Fact.SEMESTER, "", semester)))
                    .hasMessage("semester-out-of-range");
        assertThatThrownBy(() -> facts.tell(new TellFact(id, Fact.PROGRAMME, "", "MAGIC")))
                .hasMessage("fact-not-on-the-list");
        assertThat(Fact.named("language.english")).isEmpty();
        As.student();
        assertThatThrownBy(() -> facts.tell(new TellFact(id, Fact.SEMESTER, "", "5")))
                .isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> facts.look(id, Fact.SEMESTER)).isInstanceOf(NotPermitted.class);
    }

    @Test
    void aFactIsNotSavedOneSecondAfterTheDeadline() {
        long call = OpenCalls.closingIn(Duration.ofHours(1), List.of(OpenCalls.aPlace()));
        As.student();
        long id = applications.begin(call);
        Given.theClockIsAheadBy(Duration.ofHours(1).plusSeconds(1));
        assertThatThrownBy(() -> facts.tell(new TellFact(id, Fact.SEMESTER, "", "5")))
                .hasMessage("call-is-over");
        assertThatThrownBy(() -> declarations.declare(new Declare(id, "de"))).hasMessage("call-is-over");
    }

    @Test
    void aDeclarationHoldsUntilItsTextChangesAndStandsInTheReceipt() {
        long place = OpenCalls.aPlace();
        long call = OpenCalls.anOpenCall(place);
        As.student();
        long id = ready(call, place);
        declarations.declare(new Declare(id, "en"));
        declarations.declare(new Declare(id, "de"));
        Sql.change("UPDATE application_declaration SET text_digest = 'older' WHERE application_id = ?", id);
        assertThatThrownBy(() -> receipts.handIn(new HandIn(call, version(call), false)))
                .hasMessage("declaration-missing");
        declarations.declare(new Declare(id, "en"));
        receipts.handIn(new HandIn(call, version(call), false));
        assertThat(told.receipts(id).get(0).content()).contains("declaration en: What I say is complete and true.");
        assertThat(Sql.number("SELECT COUNT(*) FROM application_declaration WHERE application_id = ?", id))
                .isEqualTo(1);
        As.student();
        assertThatThrownBy(() -> declarations.declare(new Declare(id, "en"))).isInstanceOf(NotPermitted.class);
    }

    private static long asking(long call, AskedStep... asked) {
        for (AskedStep each : asked)
            Sql.change("INSERT INTO call_step (id, call_id, step) VALUES (?, ?, ?)", Given.number(), call, each.name());
        return call;
    }

    private int handIn(long call) {
        return receipts.handIn(new HandIn(call, version(call), true));
    }

    private long ready(long call, long place) {
        long id = applications.begin(call);
        Facts known = new Facts(Programme.MEDICINE, 6, Map.of("en", CefrLevel.C1));
        applications.saveFacts(new SaveFacts(id, version(call), known));
        applications.addWish(new AddWish(id, version(call), place));
        return id;
    }

    private int version(long call) {
        return register.mine(call).orElseThrow().version();
    }
}
