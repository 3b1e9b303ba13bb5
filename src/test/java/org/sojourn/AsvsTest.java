package org.sojourn;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * {@code src/docs/asvs.csv} against the tests: whoever says that a requirement of OWASP ASVS 5.0.0 is met names the test
 * that shows it, and the test is there. Level 2 whole, and from level 3 what weighs most here.
 */
class AsvsTest {
    private static final Path LIST = Path.of("src/docs/asvs.csv");
    private static final List<String> STATES = List.of("met", "partly", "open", "by operator", "by platform");

    /** A line of the list. */
    private record Row(String id, String level, String requirement, String applies, String status, String test) {
        static Row of(NamedCsvRecord line) {
            return new Row(
                    line.getField("id"),
                    line.getField("level"),
                    line.getField("requirement"),
                    line.getField("applies"),
                    line.getField("status"),
                    line.getField("test"));
        }

        boolean isFor() {
            return applies.equals("yes");
        }

        /** What is wrong with it, if anything. */
        Optional<String> flaw() {
            if (requirement.isBlank()) return Optional.of(id + " says nothing");
            if (!isFor() && !applies.matches("no: .{10,}")) return Optional.of(id + " does not say why not");
            if (!isFor() && !(status + test).isEmpty()) return Optional.of(id + " does not apply and has a state");
            if (isFor() && !STATES.contains(status)) return Optional.of(id + " has no state");
            if (status.equals("met") && test.isEmpty()) return Optional.of(id + " is met and names no test");
            if (!test.isEmpty() && !isThere(test)) return Optional.of(id + " names " + test + ", which is not there");
            return Optional.empty();
        }
    }

    @Test
    void everyRequirementOfLevelTwoHasOneLine() throws IOException {
        List<Row> rows = rows();
        assertThat(rows).extracting(Row::id).doesNotHaveDuplicates().allMatch(id -> id.matches("\\d+\\.\\d+\\.\\d+"));
        assertThat(rows).filteredOn(row -> row.level().equals("1")).hasSize(70);
        assertThat(rows).filteredOn(row -> row.level().equals("2")).hasSize(183);
        assertThat(rows)
                .filteredOn(row -> row.level().equals("3"))
                .extracting(Row::id)
                .contains("1.2.10", "2.3.5", "5.2.4", "5.2.6", "8.3.2", "14.2.8", "15.4.1", "15.4.2", "15.4.3");
    }

    @Test
    void whatIsMetHasATestThatIsThere() throws IOException {
        assertThat(rows().stream().map(Row::flaw).flatMap(Optional::stream)).isEmpty();
    }

    @Test
    void aLineThatPromisesTooMuchIsFound() {
        assertThat(line("yes", "met", "").flaw()).contains("9.9.9 is met and names no test");
        assertThat(line("yes", "met", "AsvsTest#aTestNobodyWrote").flaw()).isPresent();
        assertThat(line("yes", "met", "nowhere.AtAllTest").flaw()).isPresent();
        assertThat(line("yes", "soon", "").flaw()).contains("9.9.9 has no state");
        assertThat(line("no", "", "").flaw()).contains("9.9.9 does not say why not");
        assertThat(line("yes", "met", "AsvsTest#aLineThatPromisesTooMuchIsFound")
                        .flaw())
                .isEmpty();
    }

    /** The one tag that writes finished text is guarded by a test of its own. */
    @Test
    void noPageWritesTextUnescaped() throws IOException {
        try (Stream<Path> pages = Files.walk(Path.of("src/main/webapp"))) {
            assertThat(pages.filter(page -> page.toString().endsWith(".xhtml"))
                            .filter(page -> !page.endsWith("WEB-INF/tags/prose.xhtml")))
                    .isNotEmpty()
                    .noneMatch(page -> read(page).matches("(?s).*escape(Title|Text)?=\"(false|#).*"));
        }
    }

    @Test
    void theTimesInWhichHolesAreMendedAreWrittenDown() {
        assertThat(read(Path.of("SECURITY.md"))).contains("2 days", "7 days", "30 days", "90 days");
    }

    private static Row line(String applies, String status, String test) {
        return new Row("9.9.9", "2", "Something", applies, status, test);
    }

    private static List<Row> rows() throws IOException {
        try (CsvReader<NamedCsvRecord> lines = CsvReader.builder().ofNamedCsvRecord(LIST)) {
            return lines.stream().map(Row::of).toList();
        }
    }

    /** A test method between its mark and its end: {@code room.Class} or {@code room.Class#method}, below {@code org.sojourn}, in the sources of the tests. */
    private static boolean isThere(String test) {
        String[] parts = test.split("#", 2);
        Path source = Path.of("src/test/java/org/sojourn", parts[0].replace('.', '/') + ".java");
        if (!Files.isRegularFile(source)) return false;
        return parts.length == 1
                || Stream.of(read(source).split("\n    }\n"))
                        .anyMatch(method -> method.contains(" void " + parts[1] + "(")
                                && Pattern.compile("@\\w*Test\\b")
                                        .matcher(method)
                                        .find());
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
