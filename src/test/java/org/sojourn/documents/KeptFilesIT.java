package org.sojourn.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sojourn.access.As;
import org.sojourn.access.NotPermitted;
import org.sojourn.container.ContainerTest;
import org.sojourn.container.Sql;
import org.sojourn.documents.inspect.Papers;
import org.sojourn.platform.Refusal;
import org.sojourn.vocabulary.CefrLevel;

/** Rows and files stay together: whatever fails, is undone, is killed or is changed behind the application's back. */
@ContainerTest
class KeptFilesIT {
    private static final LanguageFacts ENGLISH =
            new LanguageFacts("en", CefrLevel.B2, Certificate.IELTS, LocalDate.of(2026, 5, 1), null);

    @Inject
    DocumentDesk desk;

    @Inject
    TakeOverDesk takeOver;

    @Inject
    DocumentRegister register;

    @Inject
    LoneFileJob job;

    @Inject
    Vault vault;

    @Resource(lookup = "java:comp/UserTransaction")
    UserTransaction transaction;

    private long student;

    @BeforeEach
    void aStudent() {
        student = As.student();
    }

    @Test
    void whatAKillLeftHalfWrittenGoesAtTheSecondLook() {
        String half = "00112233445566778899aabbccddeeff.new";
        new RawFile(half).write(new byte[] {1, 2, 3});
        As.system();
        job.run();
        assertThat(vault.names()).contains(half);
        job.run();
        assertThat(vault.names()).doesNotContain(half);
    }

    @Test
    void whereNothingCanBeWrittenThatIsSaidAndNeitherRowNorFileIsLeft() throws Exception {
        String data = System.getProperty("sojourn.data");
        int files = vault.names().size();
        Path full = Files.createTempFile("full", ".disk");
        try {
            System.setProperty("sojourn.data", full.toString());
            refused("document-no-room", () -> handIn(Papers.pdf(1)));
        } finally {
            if (data == null) System.clearProperty("sojourn.data");
            else System.setProperty("sojourn.data", data);
            Files.delete(full);
        }
        assertThat(register.mine()).isEmpty();
        assertThat(vault.names()).hasSize(files);
    }

    @Test
    void whatIsTakenOverIsThereWithWhatWasSaidAboutIt() {
        long officer = As.coordinator();
        As.system();
        var said = new TakeOverDesk.Said(DocumentState.REJECTED, "Das ist die falsche Seite.", officer);
        long id = takeOver.takeOver(new TakeOverDesk.TakeOverDocument(
                student, DocumentKind.TRANSCRIPT, "alt.pdf", Papers.pdf(1), null, said));
        As.account(student);
        assertThat(row(id).state()).isEqualTo(DocumentState.REJECTED);
        assertThat(row(id).decidedBy()).isEqualTo(officer);
        assertThat(row(id).reason()).isEqualTo("Das ist die falsche Seite.");
        assertThatThrownBy(() -> takeOver.takeOver(new TakeOverDesk.TakeOverDocument(
                        student, DocumentKind.OTHER, "x.pdf", Papers.pdf(1), null, null)))
                .isInstanceOf(NotPermitted.class);
    }

    @Test
    void aFileWithoutARowGoesAtTheSecondLookAndOneWithARowStays() {
        long id = handIn(Papers.pdf(1));
        long erased = handIn(Papers.pdf(3));
        String gone = Sql.text("SELECT file_key FROM document WHERE id = ?", erased);
        Sql.change("DELETE FROM document WHERE id = ?", erased);
        As.system();
        job.run();
        assertThat(vault.names()).contains(gone);
        job.run();
        assertThat(vault.names()).doesNotContain(gone);
        As.account(student);
        assertThat(desk.openMine(id).content()).isNotEmpty();
    }

    @Test
    void aFileThatWasChangedOnTheDiskIsNotGivenOut() {
        long id = handIn(Papers.pdf(1));
        new RawFile(Sql.text("SELECT file_key FROM document WHERE id = ?", id)).changeABit();
        assertThatThrownBy(() -> desk.openMine(id)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void anActThatIsUndoneLeavesNoFile() throws Exception {
        int files = vault.names().size();
        transaction.begin();
        handIn(Papers.pdf(1));
        assertThat(vault.names()).hasSize(files + 1);
        transaction.rollback();
        assertThat(vault.names()).hasSize(files);
        assertThat(register.mine()).isEmpty();
    }

    @Test
    void onesOwnFilesAreThereForACopyAndALostOneIsLeftOut() {
        handIn(Papers.pdf(1));
        long lost = handIn(Papers.pdf(2));
        vault.remove(Sql.text("SELECT file_key FROM document WHERE id = ?", lost));
        assertThat(register.myFiles()).hasSize(1);
        refused("document-lost", () -> desk.openMine(lost));
    }

    private long handIn(byte[] content) {
        return desk.handIn(new DocumentDesk.HandInDocument(DocumentKind.LANGUAGE, "zeugnis.pdf", content, ENGLISH));
    }

    private DocumentRow row(long id) {
        return register.myOne(id).orElseThrow();
    }

    private static void refused(String code, Runnable act) {
        assertThatThrownBy(act::run).isInstanceOf(Refusal.class).hasMessage(code);
    }
}
