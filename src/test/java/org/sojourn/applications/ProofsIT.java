package org.sojourn.applications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sojourn.access.As;
import org.sojourn.access.NotPermitted;
import org.sojourn.access.Unit;
import org.sojourn.access.journal.JournalRegister;
import org.sojourn.container.ContainerTest;
import org.sojourn.container.Given;
import org.sojourn.container.Sql;
import org.sojourn.documents.Certificate;
import org.sojourn.documents.DocumentCheckDesk;
import org.sojourn.documents.DocumentDesk;
import org.sojourn.documents.DocumentKind;
import org.sojourn.documents.DocumentRegister;
import org.sojourn.documents.DocumentRow;
import org.sojourn.documents.LanguageFacts;
import org.sojourn.documents.inspect.Papers;
import org.sojourn.vocabulary.CefrLevel;
import org.sojourn.vocabulary.Programme;

/** What a proof does to an application, and who of the office sees it. */
@ContainerTest
class ProofsIT {
    private static final Duration TO_CLOSE = Duration.ofHours(1);
    private static final Duration TO_COMPLETE = Duration.ofDays(7);

    @Inject
    ApplicationDesk desk;

    @Inject
    ApplicationRegister register;

    @Inject
    DocumentDesk documents;

    @Inject
    DocumentCheckDesk check;

    @Inject
    DocumentRegister proofs;

    @Inject
    JournalRegister journal;

    private long call;
    private long student;

    @BeforeEach
    void aStudentWhoTellsC1IsIn() {
        long place = OpenCalls.aPlace();
        call = OpenCalls.closingIn(TO_CLOSE, List.of(place));
        Sql.change("UPDATE exchange_call SET completes_at = DATE_ADD(closes_at, INTERVAL 7 DAY) WHERE id = ?", call);
        student = As.student();
        long id = desk.begin(call);
        Facts facts = new Facts(Programme.MEDICINE, 6, Map.of("en", CefrLevel.C1, "fr", CefrLevel.B1));
        desk.saveFacts(new ApplicationDesk.SaveFacts(id, version(), facts));
        desk.addWish(new ApplicationDesk.AddWish(id, version(), place));
        desk.submit(new ApplicationDesk.SubmitApplication(id, version()));
    }

    @AfterEach
    void theClockIsRightAgain() {
        Given.theClockIsAheadBy(Duration.ZERO);
    }

    @Test
    void aHeldProofCountsInsteadOfWhatWasToldAndARejectedOneDoesNot() {
        long id = handIn(CefrLevel.B2);
        As.coordinator();
        assertThat(counted()).isEqualTo(Map.of("en", CefrLevel.B2, "fr", CefrLevel.B1));
        check.reject(new DocumentCheckDesk.AnswerDocument(id, 1, "Die Unterschrift fehlt."));
        assertThat(counted()).containsEntry("en", CefrLevel.C1);
    }

    @Test
    void aProofThatComesGoesOrIsDecidedAboutMovesTheStamp() {
        As.coordinator();
        String before = register.stamp(call);
        As.account(student);
        long id = handIn(CefrLevel.B2);
        As.coordinator();
        String held = register.stamp(call);
        check.accept(new DocumentCheckDesk.AcceptDocument(id, 1));
        String accepted = register.stamp(call);
        assertThat(List.of(before, held, accepted)).doesNotHaveDuplicates();
        As.student();
        handIn(CefrLevel.C2);
        As.coordinator();
        assertThat(register.stamp(call))
                .as("of somebody who does not apply here")
                .isEqualTo(accepted);
    }

    @Test
    void whereProofsAreNeededWhatIsOnlyToldCountsNoLongerOnceTheTimeToCompleteIsOver() {
        Sql.change("UPDATE exchange_call SET proofs = 'NEEDED' WHERE id = ?", call);
        handIn(CefrLevel.C2);
        As.coordinator();
        assertThat(counted()).isEqualTo(Map.of("en", CefrLevel.C2, "fr", CefrLevel.B1));
        Given.theClockIsAheadBy(TO_CLOSE.plus(TO_COMPLETE).plusMinutes(1));
        assertThat(counted()).isEqualTo(Map.of("en", CefrLevel.C2));
    }

    @Test
    void aProofThatComesTooLateCountsOnlyOnceItIsAccepted() {
        Given.theClockIsAheadBy(TO_CLOSE.plus(TO_COMPLETE).plusMinutes(1));
        long id = handIn(CefrLevel.C2);
        As.coordinator();
        assertThat(counted()).containsEntry("en", CefrLevel.C1);
        check.accept(new DocumentCheckDesk.AcceptDocument(id, 1));
        assertThat(counted()).containsEntry("en", CefrLevel.C2);
    }

    @Test
    void aProgrammesCoordinatorSeesTheDocumentsOfItsApplicantsAndNoOthers() {
        long id = handIn(CefrLevel.C1);
        As.coordinator(Unit.of(Programme.MEDICINE));
        assertThat(proofs.one(id)).isPresent();
        assertThat(proofs.ofAccount(student)).hasSize(1);
        assertThat(proofs.owners(List.of(student))).containsKey(student);
        assertThat(proofs.countWaiting()).isPositive();
        assertThat(check.open(id).content()).isNotEmpty();
        assertThat(journal.history("document", id)).isNotEmpty();
        As.coordinator(Unit.of(Programme.DENTISTRY));
        assertThat(proofs.one(id)).isEmpty();
        assertThat(proofs.ofAccount(student)).isEmpty();
        assertThat(proofs.owners(List.of(student))).isEmpty();
        assertThat(proofs.waiting(1).rows()).extracting(DocumentRow::id).doesNotContain(id);
        assertThat(journal.history("document", id)).isEmpty();
        refused(() -> check.open(id));
        refused(() -> check.accept(new DocumentCheckDesk.AcceptDocument(id, 1)));
        refused(() -> check.reject(new DocumentCheckDesk.AnswerDocument(id, 1, "Nein")));
    }

    private Map<String, CefrLevel> counted() {
        return register.submitted(call).get(0).facts().languages();
    }

    private long handIn(CefrLevel level) {
        LanguageFacts facts = new LanguageFacts("en", level, Certificate.IELTS, LocalDate.of(2026, 5, 1), null);
        return documents.handIn(
                new DocumentDesk.HandInDocument(DocumentKind.LANGUAGE, "ielts.pdf", Papers.pdf(1), facts));
    }

    private int version() {
        return register.mine(call).orElseThrow().version();
    }

    private static void refused(Runnable act) {
        assertThatThrownBy(act::run).isInstanceOf(NotPermitted.class);
    }
}
