package org.sojourn.correspondence;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The words of a kind of letter in a language, with places for facts as {@code {{name}}}. The file begins with lines {@code
 * subject:}, {@code title:}, {@code preview:} and, where there is something to do, {@code button:}; paragraphs follow between
 * blank lines; one that begins with {@code ##} is the aside, its first line the heading.
 *
 * @param head subject, title, preview, button
 * @param aside heading and lines, or empty
 */
record LetterText(Map<String, String> head, List<String> paragraphs, List<String> aside) {
    private static final String FOLDER = "/org/sojourn/mail/letters/";

    static LetterText of(LetterKind kind, Locale language) {
        return parse(read(FOLDER + kind.file(language)));
    }

    static LetterText parse(String text) {
        String[] blocks = text.strip().split("\\n\\s*\\n");
        Map<String, String> head = new HashMap<>();
        for (String line : blocks[0].split("\\n")) {
            int at = line.indexOf(':');
            head.put(line.substring(0, at).strip(), line.substring(at + 1).strip());
        }
        List<String> paragraphs = new ArrayList<>();
        List<String> aside = new ArrayList<>();
        for (int i = 1; i < blocks.length; i++) {
            if (blocks[i].startsWith("##"))
                aside.addAll(List.of(blocks[i].substring(2).strip().split("\\n")));
            else paragraphs.add(blocks[i].replace('\n', ' '));
        }
        return new LetterText(Map.copyOf(head), List.copyOf(paragraphs), List.copyOf(aside));
    }

    static String read(String resource) {
        try (InputStream in = LetterText.class.getResourceAsStream(resource)) {
            if (in == null) throw new IllegalStateException("There is no " + resource);
            return new String(in.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
