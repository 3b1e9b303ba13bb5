package org.sojourn.correspondence.wording;

import com.samskivert.mustache.Mustache;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.sojourn.platform.Settings;
import org.sojourn.platform.Texts;

/** Writes a letter: words in a language, filled with facts. A fact that is missing is an error. */
public final class LetterWriter {
    private static final Mustache.Compiler PLACES = Mustache.compiler().escapeHTML(false);

    private LetterWriter() {}

    /** @param facts with {@code name} of whom it is to, and {@code link} where there is a button */
    public static WrittenLetter write(LetterText words, Locale language, Map<String, String> facts) {
        UnaryOperator<String> filled = text -> PLACES.compile(text).execute(facts);
        Markup body = Markup.of(words.body());
        return new WrittenLetter(
                language.getLanguage(),
                Facts.oneLine(filled.apply(words.subject())),
                filled.apply(words.title()),
                filled.apply(words.preview()),
                Texts.in(language, "correspondence.mail.greeting", facts.get("name")),
                body.blocks().stream().map(block -> block.filled(filled)).toList(),
                words.button().isEmpty() ? null : action(words.button(), facts.get("link")),
                aside(body, filled),
                Texts.in(language, "correspondence.mail.question"),
                Texts.in(language, "frame.faculty") + ", " + Texts.in(language, "frame.office"));
    }

    private static WrittenLetter.Action action(String label, String path) {
        String house = Settings.SOJOURN_PUBLIC_URL.value().orElse("").replaceFirst("/+$", "");
        return new WrittenLetter.Action(house + path, label);
    }

    private static WrittenLetter.Aside aside(Markup body, UnaryOperator<String> filled) {
        if (body.heading().isEmpty()) return null;
        return new WrittenLetter.Aside(
                filled.apply(body.heading()),
                body.aside().stream()
                        .flatMap(line -> line.filled(filled, false))
                        .toList());
    }
}
