package org.sojourn.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisabledOnOs(OS.WINDOWS)
class ProcessNoteTest {
    private static final String MARK = "301";

    @TempDir
    Path folder;

    private Process process;

    @BeforeEach
    void start() throws IOException {
        process = new ProcessBuilder("sleep", MARK).start();
    }

    @AfterEach
    void end() {
        process.destroyForcibly();
    }

    @Test
    void aLeftoverOfOursIsEndedAndItsNoteGoes() throws Exception {
        ProcessNote note = note(MARK);
        note.write(process.toHandle());

        assertThat(note.endLeftover(Duration.ofSeconds(5))).isTrue();
        assertThat(process.waitFor()).isNotZero();
        assertThat(folder.resolve("note")).doesNotExist();
    }

    @Test
    void aProcessWithAnotherCommandLineIsLeftAloneAlthoughTheNumberMatches() throws Exception {
        ProcessNote note = note("--datadir=/srv/sojourn");
        note.write(process.toHandle());

        assertThat(note.endLeftover(Duration.ofSeconds(5))).isFalse();
        assertThat(process.isAlive()).isTrue();
    }

    @Test
    void aProcessThatBeganAtAnotherMomentIsLeftAloneBecauseItsNumberWasGivenAgain() throws Exception {
        Files.writeString(folder.resolve("note"), process.pid() + " 2001-01-01T00:00:00Z");

        assertThat(note(MARK).endLeftover(Duration.ofSeconds(5))).isFalse();
        assertThat(process.isAlive()).isTrue();
    }

    @Test
    void aNoteThatCannotBeReadMeansNobody() throws Exception {
        for (String nonsense : new String[] {"", "abc def", "12", "99999999999999999999 now"}) {
            Files.writeString(folder.resolve("note"), nonsense);

            assertThat(note(MARK).leftover()).isEmpty();
        }
    }

    @Test
    void aProcessThatIsLongGoneIsNotALeftover() throws Exception {
        ProcessNote note = note(MARK);
        note.write(process.toHandle());
        process.destroyForcibly().waitFor();

        assertThat(note.endLeftover(Duration.ofSeconds(5))).isFalse();
    }

    private ProcessNote note(String mark) {
        return new ProcessNote(folder.resolve("note"), mark, "server");
    }
}
