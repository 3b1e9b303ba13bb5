package org.sojourn.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServerLogTest {
    @TempDir
    Path folder;

    private Path file;
    private ServerLog log;

    @BeforeEach
    void open() throws IOException {
        file = Files.createFile(folder.resolve("server.log"));
        log = new ServerLog(file);
    }

    @Test
    void theFirstStopSentenceIsTheReason() throws IOException {
        write(
                "2027-01-15T12:00:00.000+0100 SEVERE  org.sojourn: SOJOURN-STOP: The schema is newer than this program.\n");
        write("SOJOURN-STOP: A later one.\n");

        assertThat(log.stop()).contains("The schema is newer than this program.");
    }

    @Test
    void theBracketsAndColoursOfTheRuntimeAreNoPartOfASentence() throws IOException {
        write("  \u001B[1;91mSOJOURN-STOP: The schema is newer.\u001B[0m]]\n");

        assertThat(log.stop()).contains("The schema is newer.");
    }

    @Test
    void notesAreHandedOutOnceAndOnlyWhole() throws IOException {
        byte[] line = "SOJOURN-NOTE: Für die erste Anmeldung: http://127.0.0.1/x\n".getBytes(StandardCharsets.UTF_8);
        write(Arrays.copyOf(line, 16));
        assertThat(log.takeNotes()).isEmpty();

        write(Arrays.copyOfRange(line, 16, line.length));
        assertThat(log.takeNotes()).containsExactly("Für die erste Anmeldung: http://127.0.0.1/x");
        assertThat(log.takeNotes()).isEmpty();
    }

    @Test
    void theClaimOfTheRuntimeStartsTheClockForAVerdictButIsNoReadiness() throws IOException {
        assertThat(log.claimedReadyFor(Duration.ZERO)).isFalse();
        write("INFO PayaraMicro: Payara Micro 6.2025.10 (build 42) ready in 12,274 (ms)\n");

        assertThat(log.claimedReadyFor(Duration.ZERO)).isTrue();
        assertThat(log.claimedReadyFor(Duration.ofMinutes(1))).isFalse();
    }

    private void write(String text) throws IOException {
        write(text.getBytes(StandardCharsets.UTF_8));
    }

    private void write(byte[] bytes) throws IOException {
        Files.write(file, bytes, StandardOpenOption.APPEND);
        log.read();
    }
}
