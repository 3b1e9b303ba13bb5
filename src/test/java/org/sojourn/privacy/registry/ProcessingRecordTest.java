package org.sojourn.privacy.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * The processing record in the documents is the one that follows from the registry. After a change of the registry write it
 * anew with {@code mvn test -Dtest=ProcessingRecordTest -Dsojourn.write=true}.
 */
class ProcessingRecordTest {
    private static final Path FILE = Path.of("src/docs/processing-record.md");

    @Test
    void theProcessingRecordInTheDocumentsFollowsFromTheRegistry() throws IOException {
        String made = head() + "## Deutsch\n\n" + in(Locale.GERMAN) + "\n## English\n\n" + in(Locale.ENGLISH);
        if (Boolean.getBoolean("sojourn.write")) Files.writeString(FILE, made);
        assertThat(FILE)
                .as("write it anew: mvn test -Dtest=ProcessingRecordTest -Dsojourn.write=true")
                .hasContent(made);
    }

    @Test
    void aPeriodIsSaidInWords() {
        assertThat(ProcessingRecord.inWords(java.time.Period.parse("P2Y"), Locale.GERMAN))
                .isEqualTo("2 Jahre");
        assertThat(ProcessingRecord.inWords(java.time.Period.parse("P1Y"), Locale.ENGLISH))
                .isEqualTo("1 year");
        assertThat(ProcessingRecord.inWords(java.time.Period.parse("P90D"), Locale.GERMAN))
                .isEqualTo("90 Tage");
    }

    private static String in(Locale locale) {
        Map<String, java.time.Period> periods = new HashMap<>();
        Registry.shipped().periods().forEach((key, period) -> periods.put(key, period.standard()));
        return ProcessingRecord.of(Registry.shipped(), periods, locale).markdown(locale);
    }

    private static String head() {
        return """
                # Verzeichnis von Verarbeitungstätigkeiten · Record of processing activities

                Made from `src/main/resources/org/sojourn/privacy/registry.txt`; a test compares the two. Do not edit it here.
                The periods are the standard ones; the page “Verarbeitungsverzeichnis” of an installation shows those that hold
                there. The operator adds the responsible body, the data protection officer and the technical and organisational
                measures ([operations](operations.md)). Sojourn itself sends no data to other countries or other bodies.

                """;
    }
}
