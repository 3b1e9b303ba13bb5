package org.sojourn.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CannotStartTest {
    private static final Path FOLDER = Path.of("/srv/sojourn/data");

    static Stream<CannotStart> everyFailure() {
        return Stream.of(
                CannotStart.badNumber("abc", "sojourn.port", "SOJOURN_PORT"),
                CannotStart.badChoice("vielleicht"),
                CannotStart.badFolder("a\u0000b"),
                CannotStart.portTaken(8080),
                CannotStart.portForbidden(80),
                CannotStart.alreadyRunning(FOLDER, ""),
                CannotStart.notAFolder(FOLDER),
                CannotStart.notWritable(FOLDER, " (it belongs to root)"),
                CannotStart.tooLittleRoom(FOLDER, 12, 900),
                CannotStart.diskFull(FOLDER),
                CannotStart.unreadable(FOLDER),
                CannotStart.keyMissing(FOLDER),
                CannotStart.leftoverStays("database", 4711),
                CannotStart.leftoverUnknown("server", 4711),
                CannotStart.programMissing(FOLDER),
                CannotStart.noDatabaseForThisSystem(),
                CannotStart.serverEnded(137, FOLDER),
                CannotStart.serverNotReady(180, FOLDER),
                CannotStart.applicationFailed(FOLDER),
                CannotStart.endedWhileRunning("database", FOLDER),
                CannotStart.unexpected(new IOException("first line\nat second.line(Third.java)")));
    }

    @ParameterizedTest
    @MethodSource("everyFailure")
    void everyFailureIsOneSentenceOnOneLineThatSaysWhatItMeansAndWhatToDo(CannotStart failure) {
        assertThat(failure.getMessage())
                .endsWith(".")
                .doesNotContain("\n", "! ", ". ", "Exception")
                .contains(",")
                .containsPattern(
                        "[;,] (end|set|choose|name|use|move|give|make|bring|start|stop|build|look|keep|the reason)");
        assertThat(failure.getStackTrace()).isEmpty();
    }
}
