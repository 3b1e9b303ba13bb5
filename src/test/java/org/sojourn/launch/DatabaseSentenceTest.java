package org.sojourn.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatabaseSentenceTest {
    @TempDir
    Path temporary;

    @Test
    void aMissingLibraryIsNamedWithItsDebianPackage() {
        assertThat(sentence(
                        "mariadbd: error while loading shared libraries: libaio.so.1: cannot open shared object file"))
                .contains("libaio.so.1", "the Debian package libaio1");
    }

    @Test
    void anUnknownLibraryIsStillNamed() {
        assertThat(sentence("error while loading shared libraries: libodd.so.9: cannot open"))
                .contains("libodd.so.9", "install the package that contains it");
    }

    @Test
    void aForeignDatabaseOnTheFolderIsLeftAlone() {
        assertThat(sentence("[ERROR] InnoDB: Unable to lock ./ibdata1 error: 11"))
                .contains("Another database program", "nothing was changed");
        assertThat(sentence("[ERROR] mariadbd: Can't lock aria control file '/x' for exclusive use, error: 11"))
                .contains("Another database program");
    }

    @Test
    void aFullDiskAForeignOwnerAndADamageAreToldApart() {
        assertThat(sentence("[ERROR] InnoDB: preallocating failed with error 28"))
                .contains("is full");
        assertThat(sentence("[ERROR] Can't open file (Errcode: 13 \"Permission denied\")"))
                .contains("may not read or write");
        assertThat(sentence("[ERROR] InnoDB: Database page corruption on disk")).contains("damaged", "restore");
        assertThat(sentence("[ERROR] Can't start server: Bind on TCP/IP port. Got error: 98: Address already in use"))
                .contains("was taken by another program");
    }

    @Test
    void anUnknownReasonPointsToTheLog() {
        assertThat(sentence("[ERROR] something new")).contains("the reason is in", "database.log");
    }

    private String sentence(String log) {
        try (DataFolder folder = DataFolder.open(temporary)) {
            return DatabaseSentence.from(log, folder, folder.log("database")).getMessage();
        }
    }
}
