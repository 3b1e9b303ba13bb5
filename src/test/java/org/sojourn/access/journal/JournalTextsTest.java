package org.sojourn.access.journal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nobody reads a code in the journal: what the sources write there has words in both languages. */
class JournalTextsTest {
    private static final Path SOURCES = Path.of("src/main/java");
    private static final String ROOMS =
            "access|documents|partners|calls|applications|rulings|allocation|offers|stays|welcome|correspondence|ewp|api|home|insight|privacy|operations|demo";
    private static final Pattern ACT = Pattern.compile("\"((?:" + ROOMS + ")\\.[a-z]+(?:-[a-z]+)*)\"");
    private static final Pattern KIND =
            Pattern.compile("\"(?:" + ROOMS + ")\\.[a-z-]+\",\\s*(?:\"([a-z_]+)\"|([A-Z_]+)),");
    private static final Pattern FIELD =
            Pattern.compile("(?:\\bChanges\\s*\\.of|\\.and|\\.byName)\\(\\s*\"([a-z][A-Za-z0-9]*)\"");

    /** Records whose components are told field by field; a new one is added here. */
    private static final List<String> RECORDS = List.of(
            "partners/PartnerFacts",
            "partners/PlaceTerms",
            "partners/PlacePool$Limit",
            "partners/Agreement$Years",
            "calls/CallDesk$Terms",
            "calls/CallPlan",
            "applications/Facts",
            "allocation/AllocationRun$Stand");

    @ParameterizedTest
    @ValueSource(strings = {"de", "en"})
    void everyActHasWords(String language) throws IOException {
        Set<String> acts = found(ACT, 1);
        assertThat(acts)
                .contains("partners.place-changed", "applications.submitted")
                .hasSizeGreaterThan(50);
        assertThat(words(language, "journal.act.")).containsAll(acts);
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "en"})
    void everyKindOfThingHasWords(String language) throws IOException {
        assertThat(words(language, "journal.kind.")).containsAll(found(KIND, 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "en"})
    void everyFieldHasWords(String language) throws IOException {
        Set<String> fields = found(FIELD, 1);
        for (String name : RECORDS)
            for (var component : type(name).getRecordComponents()) fields.add(component.getName());
        fields.remove("poolId");
        fields.remove("details");
        assertThat(fields).contains("capacity", "wishes", "status");
        assertThat(words(language, "journal.field.")).containsAll(fields);
    }

    private static Class<?> type(String name) {
        try {
            return Class.forName(
                    "org.sojourn." + name.replace('/', '.'), false, JournalTextsTest.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Set<String> found(Pattern pattern, int group) throws IOException {
        Set<String> all = new TreeSet<>();
        try (Stream<Path> files = Files.walk(SOURCES)) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".java")).toList()) {
                String text = Files.readString(file);
                if (!text.contains("Journal journal") && !text.contains("Changes")) continue;
                Matcher matcher = pattern.matcher(text);
                while (matcher.find()) if (matcher.group(group) != null) all.add(matcher.group(group));
            }
        }
        return all;
    }

    private static Set<String> words(String language, String prefix) throws IOException {
        Properties texts = new Properties();
        Path file = Path.of("src/main/resources/org/sojourn/messages_" + language + ".properties");
        try (Reader reader = Files.newBufferedReader(file, UTF_8)) {
            texts.load(reader);
        }
        Set<String> found = new TreeSet<>();
        for (String key : texts.stringPropertyNames())
            if (key.startsWith(prefix) && !texts.getProperty(key).isBlank()) found.add(key.substring(prefix.length()));
        return found;
    }
}
