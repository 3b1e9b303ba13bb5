package org.sojourn.correspondence.wording;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * The words of a kind of letter in one language, with places for facts as {@code {{name}}}. Written down it begins with lines
 * {@code subject:}, {@code title:}, {@code preview:} and, where there is something to do, {@code button:}; after an empty line
 * the body follows, as {@link Markup} reads it.
 *
 * @param preview the line that mail programs show beside the subject
 * @param button what the button says, or empty where there is none
 */
public record LetterText(String subject, String title, String preview, String button, String body) {
    private static final String FOLDER = "/org/sojourn/mail/letters/";

    public LetterText {
        subject = line(subject);
        title = line(title);
        preview = line(preview);
        button = line(button);
        body = body == null
                ? ""
                : body.replaceAll("\\r\\n?", "\n")
                        .replaceAll("[ \\t]+(?=\\n)", "")
                        .replaceAll("\\n{3,}", "\n\n")
                        .strip();
    }

    private static String line(String text) {
        return text == null ? "" : text.replaceAll("\\s+", " ").strip();
    }

    /** As the house delivers it. */
    public static LetterText of(LetterKind kind, Locale language) {
        return parse(read(FOLDER + kind.file(language)));
    }

    static LetterText parse(String text) {
        String[] parts = text.strip().split("\\n\\s*\\n", 2);
        Map<String, String> head = new HashMap<>();
        for (String line : parts[0].split("\\n")) {
            int at = line.indexOf(':');
            head.put(line.substring(0, at), line.substring(at + 1));
        }
        return new LetterText(
                head.get("subject"),
                head.get("title"),
                head.get("preview"),
                head.get("button"),
                parts.length > 1 ? parts[1] : "");
    }

    /** One text, which {@link #parse} reads back. */
    String written() {
        return "subject: " + subject + "\ntitle: " + title + "\npreview: " + preview
                + (button.isEmpty() ? "" : "\nbutton: " + button) + "\n\n" + body + "\n";
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
