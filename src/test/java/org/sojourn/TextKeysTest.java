package org.sojourn;

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
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every text is asked for by somebody, everything asked for is there, and no page brings words of its own. */
class TextKeysTest {
    private static final Path WEB = Path.of("src/main/webapp");
    private static final Path JAVA = Path.of("src/main/java");
    private static final Pattern LITERAL = Pattern.compile("(?<=['\":{])\\.?[a-z][\\w-]*(?:\\.[\\w-]*)*(?=['\"}])");
    private static final Pattern KEY_IN_JAVA = Pattern.compile("\"([a-z][\\w-]*(?:\\.[\\w-]+)+)\"");
    private static final Pattern FIELD = Pattern.compile("<sj:field\\s([^>]*)>");

    /** Words of the language, of Faces itself and of nothing a room says: looked up by others. */
    private static final String ASKED_BY_FACES = "jakarta.";

    /** Literals that look like keys and are names of files. */
    private static final Pattern FILE = Pattern.compile(".*\\.(json|xlsx|csv|html|txt|css|js)");

    @Test
    void everyTextIsAskedForBySomebody() throws IOException {
        assertThat(unused(texts(), asked())).as("texts nobody asks for").isEmpty();
    }

    @Test
    void aTextNobodyAsksForIsNamed() {
        assertThat(unused(Set.of("offers.nothing", "offers.kept.text"), Set.of("offers.kept", ".text")))
                .containsExactly("offers.nothing");
    }

    /** Two branches that add the same key merge without a conflict, and the later line silently wins. */
    @Test
    void noTextIsWrittenTwice() throws IOException {
        for (String language : List.of("de", "en"))
            assertThat(twice(Files.readAllLines(
                            Path.of("src/main/resources/org/sojourn/messages_" + language + ".properties"))))
                    .as(language)
                    .isEmpty();
    }

    @Test
    void aTextWrittenTwiceIsNamed() {
        assertThat(twice(List.of("# a.b=", "a.b=x", "a.c = x", "", "a.c=y"))).containsExactly("a.c");
    }

    private static List<String> twice(List<String> lines) {
        Set<String> seen = new TreeSet<>();
        return lines.stream()
                .filter(line -> line.contains("=") && !line.startsWith("#"))
                .map(line -> line.substring(0, line.indexOf('=')).strip())
                .filter(key -> !seen.add(key))
                .toList();
    }

    @Test
    void everyKeyInJavaHasItsText() throws IOException {
        Set<String> texts = texts();
        Set<String> missing = new TreeSet<>();
        for (Path file : files(JAVA, ".java")) missing.addAll(missing(Files.readString(file), texts));
        assertThat(missing).as("keys without a text").isEmpty();
    }

    @Test
    void aKeyInJavaWithoutATextIsNamed() {
        assertThat(missing("act.say(\"offers.nothing\"); open(\"offers.xlsx\");", Set.of("offers.kept")))
                .containsExactly("offers.nothing");
    }

    @Test
    void noPageBringsWordsOfItsOwn() throws IOException {
        for (Path page : files(WEB, ".xhtml"))
            assertThat(words(Files.readString(page))).as(page.toString()).isEmpty();
    }

    @Test
    void aWordInAPageIsNamed() {
        assertThat(words("<!-- why --><p class=\"so\" title=\"Ein Wort\">#{t['a.b']} Hallo</p>"))
                .containsExactly("Ein Wort", "Hallo");
    }

    private static Set<String> unused(Set<String> texts, Set<String> asked) {
        List<String> begins =
                asked.stream().filter(one -> one.matches("[a-z].*\\.")).toList();
        List<String> ends = asked.stream()
                .filter(one -> one.startsWith(".") && one.length() > 1)
                .toList();
        return texts.stream()
                .filter(key -> !key.startsWith(ASKED_BY_FACES) && !asked.contains(key))
                .filter(key -> begins.stream().noneMatch(key::startsWith))
                .filter(key -> ends.stream()
                        .noneMatch(end ->
                                key.endsWith(end) && asked.contains(key.substring(0, key.length() - end.length()))))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> missing(String code, Set<String> texts) {
        Set<String> rooms =
                texts.stream().map(key -> key.replaceFirst("\\..*", "")).collect(Collectors.toSet());
        rooms.removeAll(Set.of("jakarta", "org"));
        return found(KEY_IN_JAVA, code).stream()
                .filter(key -> rooms.contains(key.replaceFirst("\\..*", "")))
                .filter(key -> !texts.contains(key) && !texts.contains("journal.act." + key))
                .filter(key -> !FILE.matcher(key).matches())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> asked() throws IOException {
        Set<String> asked = new TreeSet<>();
        for (Path page : files(WEB, ".xhtml")) {
            String text = Files.readString(page);
            asked.addAll(found(LITERAL, text));
            String prefix = attribute(text, "name=\"texts\"\\s+value", "");
            FIELD.matcher(text).results().forEach(field -> {
                String key =
                        attribute(field.group(1), "\\bkey", prefix + "." + attribute(field.group(1), "\\bfor", ""));
                asked.addAll(List.of(key, key + ".hint"));
            });
        }
        for (Path file : files(JAVA, ".java")) asked.addAll(found(LITERAL, Files.readString(file)));
        for (Path file : files(WEB, ".html")) asked.addAll(found(LITERAL, Files.readString(file)));
        return asked;
    }

    private static List<String> words(String page) {
        String bare = page.replaceAll("(?s)<!--.*?-->|<!DOCTYPE[^>]*>", "").replaceAll("#\\{(?:[^{}]|\\{[^}]*})*}", "");
        Stream<String> said = found(
                Pattern.compile("(?U)\\s(?:aria-label|title|alt|placeholder|label|text)=\"([^\"]*\\p{L}{2,}[^\"]*)\""),
                bare)
                .stream();
        String text = bare.replaceAll("\"[^\"]*\"", "").replaceAll("<[^>]*>", " ");
        return Stream.concat(said, found(Pattern.compile("(?U)(\\p{L}{2,})"), text).stream())
                .filter(word -> !Set.of("Sojourn", "SHA").contains(word))
                .toList();
    }

    private static String attribute(String text, String name, String otherwise) {
        return found(Pattern.compile(name + "=\"([^\"#]*)\""), text).stream()
                .findFirst()
                .orElse(otherwise);
    }

    private static Set<String> found(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map(one -> one.groupCount() == 0 ? one.group() : one.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> texts() throws IOException {
        Properties all = new Properties();
        for (Path file : files(Path.of("src/main/resources/org/sojourn"), "_de.properties"))
            try (Reader reader = Files.newBufferedReader(file, UTF_8)) {
                all.load(reader);
            }
        return all.stringPropertyNames();
    }

    private static List<Path> files(Path folder, String ending) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(file -> file.toString().endsWith(ending)).sorted().toList();
        }
    }
}
