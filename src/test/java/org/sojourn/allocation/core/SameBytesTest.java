package org.sojourn.allocation.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The same intake gives the same bytes, whatever Java decides. */
class SameBytesTest {
    private static final Path HERE = Path.of(System.getProperty("java.home")).toAbsolutePath();

    @Test
    void aJvmOfAnotherLocaleTimeZoneEncodingAndCompilerPrintsTheSameDigests() throws Exception {
        assertThat(printedBy(
                        HERE,
                        "-Duser.language=tr",
                        "-Duser.country=TR",
                        "-Duser.timezone=Pacific/Kiritimati",
                        "-Dfile.encoding=ISO-8859-1",
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC"))
                .isEqualTo(Digests.lines());
    }

    @Test
    void everyOtherJavaInstalledBesideThisOnePrintsTheSameDigests() throws Exception {
        List<Path> others = others();
        assumeThat(others).as("another Java of 17 or later").isNotEmpty();
        for (Path other : others)
            assertThat(printedBy(other)).as(other.toString()).isEqualTo(Digests.lines());
        System.out.println("The same digests from " + others);
    }

    private static List<Path> others() throws IOException {
        List<Path> others = new ArrayList<>();
        try (Stream<Path> homes = Files.list(HERE.toRealPath().getParent())) {
            for (Path home : homes.sorted().toList())
                if (isLateEnough(home) && !home.toRealPath().equals(HERE.toRealPath())) others.add(home);
        }
        return others;
    }

    private static boolean isLateEnough(Path home) throws IOException {
        Path release = home.resolve("release");
        if (Files.isSymbolicLink(home) || !Files.exists(release) || !Files.isExecutable(home.resolve("bin/java")))
            return false;
        return Files.readString(release).lines().anyMatch(line -> line.matches("JAVA_VERSION=\"(1[7-9]|[2-9]\\d).*"));
    }

    private static String printedBy(Path home, String... settings) throws Exception {
        List<String> command = new ArrayList<>(List.of(home.resolve("bin/java").toString()));
        command.addAll(List.of(settings));
        String path = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        command.addAll(List.of("-cp", path, Digests.class.getName()));
        Path printed = Files.createTempFile("digests", ".txt");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(printed.toFile())
                .start();
        assertThat(process.waitFor()).as(Files.readString(printed)).isZero();
        return Files.readString(printed, StandardCharsets.US_ASCII);
    }
}
