package org.sojourn;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What holds for every page, every text and the whole look. */
class PagesTest {
    private static final Path WEB = Path.of("src/main/webapp");
    private static final Path TEXTS = Path.of("src/main/resources/org/sojourn");
    private static final Pattern ASKED = Pattern.compile("\\bt(?:\\[([^\\]]*)\\]|\\.of\\(\\s*([^,)]*))");
    private static final Pattern LITERAL = Pattern.compile("'([a-z][\\w-]*(?:\\.[\\w-]+)+)'");

    @Test
    void everyTextAPageAsksForExistsInBothLanguages() throws IOException {
        Set<String> german = texts("de").stringPropertyNames();
        Set<String> english = texts("en").stringPropertyNames();
        for (Path page : files(WEB, ".xhtml")) {
            Set<String> asked = keysOf(Files.readString(page));
            assertThat(german).as("German texts of %s", page).containsAll(asked);
            assertThat(english).as("English texts of %s", page).containsAll(asked);
        }
    }

    @Test
    void bothLanguagesHaveTheSameKeys() throws IOException {
        assertThat(texts("en").stringPropertyNames()).isEqualTo(texts("de").stringPropertyNames());
    }

    @Test
    void everyTextCanBeFilledAndTakesTheSameArgumentsInBothLanguages() throws IOException {
        Properties german = texts("de");
        Properties english = texts("en");
        for (String key : german.stringPropertyNames()) {
            String de = german.getProperty(key);
            String en = english.getProperty(key, "");
            assertThat(de + en)
                    .as("%s: a straight apostrophe swallows arguments, use ’", key)
                    .doesNotContain("'");
            if (!de.contains("{")) continue;
            assertThatCode(() -> new MessageFormat(de)).as(key).doesNotThrowAnyException();
            assertThatCode(() -> new MessageFormat(en)).as(key).doesNotThrowAnyException();
            assertThat(arguments(en)).as("arguments of %s", key).isEqualTo(arguments(de));
        }
    }

    @Test
    void noPageCarriesStyleScriptOrHandlersOfItsOwn() throws IOException {
        for (Path page : files(WEB, ".xhtml")) {
            String text = Files.readString(page);
            assertThat(text)
                    .as(page.toString())
                    .doesNotContainPattern("\\sstyle\\s*=")
                    .doesNotContainPattern("\\son(click|change|input|submit|load|blur|focus|key\\w+|mouse\\w+)\\s*=")
                    .doesNotContainPattern("<(h:outputScript|script)(?![^>]*\\b(src|name)=)")
                    .doesNotContain("<style", "<f:ajax", "h:commandLink", "p:orderList", "p:selectOneButton");
        }
    }

    /** A plain form lacks the word PrimeFaces asks back, so its refusal would be an error page. */
    @Test
    void everyPageThatPostsUsesTheHousesForm() throws IOException {
        for (Path page : pages())
            assertThat(Files.readString(page)).as("sj:form in %s", page).doesNotContain("<h:form");
    }

    @Test
    void noPageIsLongerThan120Lines() throws IOException {
        for (Path page : files(WEB, ".xhtml"))
            assertThat(Files.readAllLines(page)).as(page.toString()).hasSizeLessThanOrEqualTo(120);
    }

    @Test
    void everyIconAPageNamesIsDrawn() throws IOException {
        Set<String> drawn = found("id=\"i-([\\w-]+)\"", Files.readString(WEB.resolve("assets/icons.svg")));
        for (Path page : files(WEB, ".xhtml")) {
            String text = Files.readString(page);
            Set<String> named = found("<sj:icon[^>]*\\bname=\"([a-z][\\w-]*)\"", text);
            named.addAll(found("<sj:(?:status|banner|why)[^>]*\\bicon=\"([a-z][\\w-]*)\"", text));
            assertThat(drawn).as("icons of %s", page).containsAll(named);
        }
    }

    @Test
    void everyColourIsATokenAndEveryTokenIsDefined() throws IOException {
        String tokens = Files.readString(WEB.resolve("assets/tokens.css"));
        for (Path sheet : files(WEB.resolve("assets"), ".css")) {
            String text = Files.readString(sheet);
            assertThat(Files.readAllLines(sheet)).as(sheet.toString()).hasSizeLessThanOrEqualTo(700);
            if (sheet.endsWith("tokens.css")) continue;
            assertThat(text).as(sheet.toString()).doesNotContainPattern("#[0-9a-fA-F]{3,8}\\b|rgba?\\(|hsla?\\(");
            Set<String> defined = found("(--[\\w-]+)\\s*:", tokens + text);
            assertThat(defined).as("tokens used in %s", sheet).containsAll(found("var\\((--[\\w-]+)\\)", text));
        }
    }

    @Test
    void everyTagIsInTheLibraryAndSaysWhatItIsFor() throws IOException {
        String library = Files.readString(WEB.resolve("WEB-INF/sojourn.taglib.xml"));
        for (Path tag : files(WEB.resolve("WEB-INF/tags"), ".xhtml")) {
            String name = tag.getFileName().toString().replace(".xhtml", "");
            assertThat(library).contains("<source>tags/" + name + ".xhtml</source>");
            assertThat(Files.readString(tag)).startsWith("<!-- sj:" + name);
            assertThat(Files.readAllLines(tag)).as(name).hasSizeLessThanOrEqualTo(60);
        }
    }

    /** Literal keys, and the keys that follow from a field's id and the page's prefix. */
    private static Set<String> keysOf(String page) {
        Set<String> keys = new TreeSet<>();
        Matcher asked = ASKED.matcher(page);
        while (asked.find()) keys.addAll(found(LITERAL.pattern(), asked.group(1) + " " + asked.group(2)));
        String prefix = found("name=\"texts\"\\s+value=\"([^\"#]+)\"", page).stream()
                .findFirst()
                .orElse("");
        Matcher field = Pattern.compile("<sj:field\\s([^>]*)>").matcher(page);
        while (field.find()) {
            String key = attribute("key", field.group(1), prefix + "." + attribute("for", field.group(1), ""));
            if (key.contains("#{")) continue;
            keys.add(key);
            if (field.group(1).contains("hint=\"true\"")) keys.add(key + ".hint");
        }
        return keys;
    }

    private static String attribute(String name, String tag, String otherwise) {
        return found("\\b" + name + "=\"([^\"]*)\"", tag).stream().findFirst().orElse(otherwise);
    }

    private static Set<String> arguments(String text) {
        return found("\\{(\\d+)", text);
    }

    private static Set<String> found(String pattern, String text) {
        Set<String> all = new TreeSet<>();
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        while (matcher.find()) all.add(matcher.group(1));
        return all;
    }

    private static Properties texts(String language) throws IOException {
        Properties all = new Properties();
        for (Path file : files(TEXTS, "_" + language + ".properties"))
            try (Reader reader = Files.newBufferedReader(file, UTF_8)) {
                all.load(reader);
            }
        return all;
    }

    private static List<Path> pages() throws IOException {
        return files(WEB, ".xhtml").stream()
                .filter(page -> !page.startsWith(WEB.resolve("WEB-INF")))
                .toList();
    }

    private static List<Path> files(Path folder, String ending) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return new ArrayList<>(all.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList());
        }
    }
}
