package org.sojourn.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sojourn.access.As;
import org.sojourn.access.NotPermitted;
import org.sojourn.container.ContainerTest;
import org.sojourn.container.Sql;
import org.sojourn.documents.inspect.HostileFiles;
import org.sojourn.documents.inspect.Papers;
import org.sojourn.platform.Refusal;
import org.sojourn.vocabulary.CefrLevel;

@ContainerTest
class DocumentsIT {
    private static final LanguageFacts ENGLISH =
            new LanguageFacts("en", CefrLevel.B2, Certificate.IELTS, LocalDate.of(2026, 5, 1), null);

    @Inject
    DocumentDesk desk;

    @Inject
    DocumentCheckDesk check;

    @Inject
    DocumentRegister register;

    @Inject
    ParkedJob job;

    @Inject
    Vault vault;

    private long student;

    @BeforeEach
    void aStudent() {
        student = As.student();
    }

    @AfterEach
    void withoutAScanner() {
        System.clearProperty("sojourn.clamd");
    }

    @Test
    void whatIsHandedInIsGivenBackAsItWasAndLiesSealedOnTheDisk() {
        byte[] pdf = Papers.pdf(2);
        long id = handIn(pdf);
        DocumentFile file = desk.openMine(id);
        assertThat(file.content()).isEqualTo(pdf);
        assertThat(file.name()).isEqualTo("zeugnis.pdf");
        String name = Sql.text("SELECT file_key FROM document WHERE id = ?", id);
        assertThat(vault.names()).contains(name);
        byte[] closed = new RawFile(name).read();
        assertThat(new String(closed, StandardCharsets.ISO_8859_1))
                .doesNotContain("%PDF")
                .doesNotContain("Catalog");
        assertThat(row(id).state()).isEqualTo(DocumentState.HELD);
    }

    @Test
    void nothingIsStoredOfWhatIsRefused() {
        int files = vault.names().size();
        HostileFiles.all()
                .forEach((what, hostile) -> assertThatThrownBy(() -> handIn(hostile.content()))
                        .as(what)
                        .isInstanceOf(Refusal.class)
                        .hasMessage(hostile.code()));
        assertThat(register.mine()).isEmpty();
        assertThat(vault.names()).hasSize(files);
    }

    @Test
    void whileTheScannerIsAwayADocumentIsParkedAndOpenedByNobody() {
        System.setProperty("sojourn.clamd", "127.0.0.1:1");
        long id = handIn(Papers.pdf(1));
        assertThat(row(id).state()).isEqualTo(DocumentState.PARKED);
        refused("document-parked", () -> desk.openMine(id));
        As.coordinator();
        refused("document-parked", () -> check.open(id));
        refused("document-parked", () -> check.accept(new DocumentCheckDesk.AcceptDocument(id, version(id))));
        As.system();
        job.run();
        assertThat(Sql.text("SELECT state FROM document WHERE id = ?", id)).isEqualTo("PARKED");
        try (OwnClamd clamd = OwnClamd.start()) {
            System.setProperty("sojourn.clamd", clamd.address());
            job.run();
        }
        As.account(student);
        assertThat(row(id).state()).isEqualTo(DocumentState.HELD);
        assertThat(desk.openMine(id).content()).isNotEmpty();
    }

    @Test
    void whatTheScannerFindsIsRefusedAndWhatItFindsLaterIsDestroyed() {
        byte[] infected = infected();
        try (OwnClamd clamd = OwnClamd.start()) {
            System.setProperty("sojourn.clamd", clamd.address());
            refused("document-infected", () -> handIn(infected));
            assertThat(register.mine()).isEmpty();
            System.setProperty("sojourn.clamd", "127.0.0.1:1");
            long id = handIn(infected);
            String file = Sql.text("SELECT file_key FROM document WHERE id = ?", id);
            System.setProperty("sojourn.clamd", clamd.address());
            As.system();
            job.run();
            As.account(student);
            assertThat(row(id).state()).isEqualTo(DocumentState.INFECTED);
            refused("document-infected", () -> desk.openMine(id));
            assertThat(vault.names()).doesNotContain(file);
        }
    }

    @Test
    void theOfficeDecidesWithAReasonAndTheStudentSeesItAtOnce() {
        long id = handIn(Papers.pdf(1));
        As.coordinator();
        refused("reason-needed", () -> check.reject(new DocumentCheckDesk.AnswerDocument(id, version(id), " ")));
        check.askAgain(new DocumentCheckDesk.AnswerDocument(id, version(id), "Die zweite Seite fehlt."));
        refused("stale", () -> check.accept(new DocumentCheckDesk.AcceptDocument(id, 1)));
        As.account(student);
        assertThat(row(id).reason()).isEqualTo("Die zweite Seite fehlt.");
        long newer = desk.replace(new DocumentDesk.ReplaceDocument(id, version(id), "neu.pdf", Papers.pdf(2), ENGLISH));
        assertThat(row(newer).number()).isEqualTo(2);
        assertThat(row(id).isCurrent()).isFalse();
        assertThat(desk.openMine(id).content()).isNotEmpty();
        As.coordinator();
        refused("document-replaced", () -> check.accept(new DocumentCheckDesk.AcceptDocument(id, version(id))));
        check.accept(new DocumentCheckDesk.AcceptDocument(newer, version(newer)));
        As.account(student);
        refused(
                "document-accepted",
                () -> desk.replace(
                        new DocumentDesk.ReplaceDocument(newer, version(newer), "x.pdf", Papers.pdf(1), ENGLISH)));
    }

    @Test
    void eachOpeningByTheOfficeIsInTheJournal() {
        long id = handIn(Papers.pdf(1));
        desk.openMine(id);
        assertThat(openings(id)).isZero();
        As.coordinator();
        assertThat(check.open(id).content()).isNotEmpty();
        check.open(id);
        assertThat(openings(id)).isEqualTo(2);
    }

    @Test
    void nobodyReachesAnotherPersonsDocument() {
        long id = handIn(Papers.pdf(1));
        As.student();
        assertThatThrownBy(() -> desk.openMine(id)).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> desk.takeBack(new DocumentDesk.TakeBackDocument(id, 1)))
                .isInstanceOf(NotPermitted.class);
        assertThat(register.myOne(id)).isEmpty();
        As.reader();
        assertThatThrownBy(() -> check.open(id)).isInstanceOf(NotPermitted.class);
    }

    @Test
    void whatNobodyHasDecidedCanBeTakenBackWithItsFile() {
        long id = handIn(Papers.pdf(1));
        String file = Sql.text("SELECT file_key FROM document WHERE id = ?", id);
        desk.takeBack(new DocumentDesk.TakeBackDocument(id, version(id)));
        assertThat(register.mine()).isEmpty();
        assertThat(vault.names()).doesNotContain(file);
        long other = handIn(Papers.pdf(1));
        As.coordinator();
        check.accept(new DocumentCheckDesk.AcceptDocument(other, version(other)));
        As.account(student);
        refused("document-is-decided", () -> desk.takeBack(new DocumentDesk.TakeBackDocument(other, version(other))));
    }

    @Test
    void onePersonKeepsSoMuchAndNoMore() {
        long id = handIn(Papers.pdf(1));
        Sql.change("UPDATE document SET bytes = ? WHERE id = ?", DocumentDesk.QUOTA - 100, id);
        int files = vault.names().size();
        refused("document-quota", () -> handIn(Papers.pdf(1)));
        assertThat(vault.names()).hasSize(files);
    }

    @Test
    void languagesAreWhatIsHeldOrAcceptedAndValidOnTheDay() {
        long id = handIn(Papers.pdf(1));
        LocalDate day = LocalDate.of(2027, 1, 15);
        assertThat(register.myLanguages(day))
                .extracting(ProvenLanguage::isAccepted)
                .containsExactly(false);
        As.coordinator();
        check.accept(new DocumentCheckDesk.AcceptDocument(id, version(id)));
        assertThat(register.languages(student, day))
                .extracting(ProvenLanguage::documentId, ProvenLanguage::facts, ProvenLanguage::isAccepted)
                .containsExactly(tuple(id, ENGLISH, true));
        assertThat(register.languages(student, LocalDate.of(2026, 4, 30))).isEmpty();
        check.reject(new DocumentCheckDesk.AnswerDocument(id, version(id), "Abgelaufen"));
        assertThat(register.languages(student, day)).isEmpty();
    }

    @Test
    void ofAPassportOnlyThatItWasSeenIsKept() {
        LocalDate until = LocalDate.of(2035, 1, 1);
        long officer = As.coordinator();
        refused(
                "seen-paper-over",
                () -> check.noteSeen(
                        new DocumentCheckDesk.NoteSeen(student, SeenKind.PASSPORT, LocalDate.of(2020, 1, 1))));
        check.noteSeen(new DocumentCheckDesk.NoteSeen(student, SeenKind.PASSPORT, until));
        As.account(student);
        List<SeenRow> seen = register.mySeen();
        assertThat(seen).hasSize(1);
        assertThat(seen.get(0).seenBy()).isEqualTo(officer);
        assertThat(seen.get(0).validUntil()).isEqualTo(until);
    }

    private long handIn(byte[] content) {
        return desk.handIn(new DocumentDesk.HandInDocument(DocumentKind.LANGUAGE, "../zeugnis.exe", content, ENGLISH));
    }

    private DocumentRow row(long id) {
        return register.myOne(id).orElseThrow();
    }

    private static int version(long id) {
        return (int) Sql.number("SELECT version FROM document WHERE id = ?", id);
    }

    private static long openings(long id) {
        return Sql.number("SELECT COUNT(*) FROM journal_entry WHERE act = 'documents.opened' AND object_id = ?", id);
    }

    private static byte[] infected() {
        byte[] pdf = Papers.pdf(1);
        byte[] signature = ("%" + OwnClamd.SIGNATURE + "\n").getBytes(StandardCharsets.US_ASCII);
        byte[] all = Arrays.copyOf(pdf, pdf.length + signature.length);
        System.arraycopy(signature, 0, all, pdf.length, signature.length);
        return all;
    }

    private static void refused(String code, Runnable act) {
        assertThatThrownBy(act::run).isInstanceOf(Refusal.class).hasMessage(code);
    }
}
