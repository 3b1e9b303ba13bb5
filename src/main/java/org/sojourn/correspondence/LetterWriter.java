package org.sojourn.correspondence;

import com.samskivert.mustache.Mustache;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.sojourn.platform.Settings;
import org.sojourn.platform.Texts;

/** Writes a letter: the words of its kind in its language, filled with its facts. A fact that is missing is an error. */
final class LetterWriter {
    private static final Mustache.Compiler PLACES = Mustache.compiler().escapeHTML(false);

    private LetterWriter() {}

    /** @param facts with {@code name} of whom it is to, and {@code link} where there is a button */
    static WrittenLetter write(LetterKind kind, Locale language, Map<String, String> facts) {
        LetterText words = LetterText.of(kind, language);
        UnaryOperator<String> filled = text -> PLACES.compile(text).execute(facts);
        Map<String, String> head = words.head();
        return new WrittenLetter(
                language.getLanguage(),
                Facts.oneLine(filled.apply(head.get("subject"))),
                filled.apply(head.get("title")),
                filled.apply(head.get("preview")),
                Texts.in(language, "correspondence.mail.greeting", facts.get("name")),
                words.paragraphs().stream().map(filled).toList(),
                head.containsKey("button") ? action(head.get("button"), facts.get("link")) : null,
                aside(words.aside().stream().map(filled).toList()),
                Texts.in(language, "correspondence.mail.question"),
                Texts.in(language, "frame.faculty") + ", " + Texts.in(language, "frame.office"));
    }

    private static WrittenLetter.Action action(String label, String path) {
        String house = Settings.SOJOURN_PUBLIC_URL.value().orElse("").replaceFirst("/+$", "");
        return new WrittenLetter.Action(house + path, label);
    }

    private static WrittenLetter.Aside aside(List<String> lines) {
        return lines.isEmpty() ? null : new WrittenLetter.Aside(lines.get(0), lines.subList(1, lines.size()));
    }
}
