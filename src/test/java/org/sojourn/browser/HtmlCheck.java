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
import nu.validator.validation.SimpleDocumentValidator;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** Whether pages, as they are sent, are HTML. They are kept in {@code target/pages}. */
final class HtmlCheck {
    private static final Path FOLDER = Path.of("target", "pages");

    /**
     * Borne, each with its reason. Hidden fields that say autocomplete="off": Firefox puts old values back when a page is
     * loaded again, and with an old key or an old state of the view a form would act on what is over.
     */
    private static final List<String> BORNE = List.of("value is “hidden” must not have an “autocomplete”");

    private final TreeMap<String, TreeSet<String>> offences = new TreeMap<>();

    private final SimpleDocumentValidator validator = reader();

    void add(String view, String text) {
        String name = view.replaceFirst("^/", "").replaceAll("[^a-z-]+", "-");
        keep(name, text);
        check(name, text).forEach(mistake -> {
            String what = mistake.getMessage();
            if (BORNE.stream().noneMatch(what::contains))
                offences.computeIfAbsent(what, first -> new TreeSet<>()).add(name + ":" + mistake.getLineNumber());
        });
    }

    /** Each mistake once, with a few of the pages that make it. */
    List<String> offences() {
        List<String> all = new ArrayList<>();
        offences.forEach((what, where) ->
                all.add("HTML: " + what + " " + where.stream().limit(3).toList()));
        return all;
    }

    private static void keep(String name, String text) {
        try {
            Files.createDirectories(FOLDER);
            Files.writeString(FOLDER.resolve(name + ".html"), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One for all pages, for reading what HTML is takes it longer than reading a page. */
    private static SimpleDocumentValidator reader() {
        try {
            SimpleDocumentValidator reader = new SimpleDocumentValidator(true, false, false);
            reader.setUpMainSchema(EmbeddedValidator.SCHEMA_URL, new Mistakes());
            return reader;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private List<SAXParseException> check(String name, String text) {
        Mistakes mistakes = new Mistakes();
        InputSource page = new InputSource(new ByteArrayInputStream(text.getBytes(UTF_8)));
        page.setEncoding("UTF-8");
        page.setSystemId(name);
        try {
            validator.setUpValidatorAndParsers(mistakes, false, false);
            validator.checkHtmlInputSource(page);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SAXException e) {
            throw new IllegalStateException(name, e);
        }
        return mistakes.found;
    }

    private static final class Mistakes implements ErrorHandler {
        private final List<SAXParseException> found = new ArrayList<>();

        @Override
        public void warning(SAXParseException warning) {
            // what is only unusual is no mistake
        }

        @Override
        public void error(SAXParseException error) {
            found.add(error);
        }

        @Override
        public void fatalError(SAXParseException error) {
            found.add(error);
        }
    }
}
