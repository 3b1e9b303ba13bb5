package org.sojourn.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {
    @TempDir
    Path temporary;

    @Test
    void aSecondStartOnTheSameFolderIsToldWhoIsThere() throws Exception {
        try (DataFolder first = DataFolder.open(temporary.resolve("data"))) {
            first.announce("http://127.0.0.1:8080/");

            assertThatThrownBy(() -> DataFolder.open(first.root()))
                    .isInstanceOf(CannotStart.class)
                    .hasMessageContaining("already runs")
                    .hasMessageContaining("http://127.0.0.1:8080/");
        }
        DataFolder.open(temporary.resolve("data")).close();
    }

    @Test
    void aFileInThePlaceOfTheFolderIsRefused() throws Exception {
        Path file = Files.writeString(temporary.resolve("data"), "precious");

        assertThatThrownBy(() -> DataFolder.open(file))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("is a file");
        assertThat(file).hasContent("precious");
    }

    @Test
    void aFolderBelowAFileCannotBeMadeAndTheSentenceSaysWhere() throws Exception {
        Path below = Files.writeString(temporary.resolve("file"), "").resolve("data");

        assertThatThrownBy(() -> DataFolder.open(below))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("may not write in the folder " + below);
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void nobodyElseMayLookIntoTheFolderOrReadAKeyAndAKeyStaysTheSame() throws Exception {
        try (DataFolder folder = DataFolder.open(temporary.resolve("data"))) {
            String key = new Keys(folder).sealingKey();

            assertThat(java.util.Base64.getDecoder().decode(key)).hasSize(32);
            assertThat(new Keys(folder).sealingKey()).isEqualTo(key);
            assertThat(rights(folder.root())).isEqualTo("rwx------");
            assertThat(rights(folder.key("sealing-key"))).isEqualTo("rw-------");
        }
    }

    @Test
    void aLostSealingKeyOfAnExistingDatabaseIsNeverReplaced() {
        try (DataFolder folder = DataFolder.open(temporary)) {
            assertThatThrownBy(() -> new Keys(folder).refuseLostSealingKey())
                    .isInstanceOf(CannotStart.class)
                    .hasMessageContaining("backup");
        }
    }

    @Test
    void theLogOfTheStartBeforeIsKept() throws Exception {
        try (DataFolder folder = DataFolder.open(temporary)) {
            Files.writeString(folder.freshLog("server"), "yesterday");
            Path today = folder.freshLog("server");

            assertThat(today).isEmptyFile();
            assertThat(today.resolveSibling("server.log.1")).hasContent("yesterday");
        }
    }

    @Test
    void theDemoChoiceIsMadeOnceAndALaterWishIsAnsweredWithASentence() throws Exception {
        try (DataFolder folder = DataFolder.open(temporary)) {
            assertThat(new Installation(folder).decide(Optional.of(false))).isFalse();
            Files.createDirectories(folder.database());

            Installation later = new Installation(folder);
            assertThat(later.decide(Optional.of(true))).isFalse();
            assertThat(later.objection(Optional.of(true)))
                    .hasValueSatisfying(text -> assertThat(text).contains("without demo roles"));
        }
    }

    @Test
    void aDatabaseFromElsewhereIsNeverADemonstration() throws Exception {
        try (DataFolder folder = DataFolder.open(temporary)) {
            Files.createDirectories(folder.database());

            assertThat(new Installation(folder).decide(Optional.empty())).isFalse();
        }
    }

    private static String rights(Path path) throws Exception {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}
