package org.sojourn.browser;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import nu.validator.client.EmbeddedValidator;
import org.xml.sax.SAXException;

/** Whether pages, as they are sent, are HTML. They are kept in {@code target/pages}. */
final class HtmlCheck {
    private static final Path FOLDER = Path.of("target", "pages");

    /**
     * Borne, each with its reason. Hidden fields that say autocomplete="off": Firefox puts old values back when a page is
     * loaded again, and with an old key or an old state of the view a form would act on what is over.
     */
    private static final List<String> BORNE = List.of("value is “hidden” must not have an “autocomplete”");

    private final TreeMap<String, TreeSet<String>> offences = new TreeMap<>();

    void add(String view, String text) {
        String name = view.replaceFirst("^/", "").replaceAll("[^a-z-]+", "-");
        String answer = check(keep(name, text), text);
        answer.lines()
                .filter(line -> line.contains(" error: ") && BORNE.stream().noneMatch(line::contains))
                .forEach(
                        line -> offences.computeIfAbsent(line.replaceFirst("^.*? error: ", ""), what -> new TreeSet<>())
                                .add(name + line.replaceFirst(" error: .*", "")));
    }

    /** Each mistake once, with a few of the pages that make it. */
    List<String> offences() {
        List<String> all = new ArrayList<>();
        offences.forEach((what, where) ->
                all.add("HTML: " + what + " " + where.stream().limit(3).toList()));
        return all;
    }

    private static Path keep(String name, String text) {
        try {
            Files.createDirectories(FOLDER);
            return Files.writeString(FOLDER.resolve(name + ".html"), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String check(Path file, String text) {
        EmbeddedValidator validator = new EmbeddedValidator();
        validator.setOutputFormat(EmbeddedValidator.OutputFormat.GNU);
        validator.setNoLangDetect(true);
        try {
            return validator.validate(new ByteArrayInputStream(text.getBytes(UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SAXException e) {
            throw new IllegalStateException(file.toString(), e);
        }
    }
}
