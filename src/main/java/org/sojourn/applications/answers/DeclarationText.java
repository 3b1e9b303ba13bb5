package org.sojourn.applications.answers;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.sojourn.platform.Seal;
import org.sojourn.platform.Texts;

/** What a student declares when she hands in, one sentence each. Another text needs another declaration. */
public final class DeclarationText {
    private static final List<String> PARTS = List.of("true", "own", "rules", "changes");
    private static final List<Locale> LANGUAGES = List.of(Locale.GERMAN, Locale.ENGLISH);
    private static final String DIGEST =
            Seal.digest(LANGUAGES.stream().map(DeclarationText::in).collect(Collectors.joining("\n")));

    private DeclarationText() {}

    public static List<String> sentences(Locale language) {
        return PARTS.stream()
                .map(part -> Texts.in(language, "applications.declaration.part." + part))
                .toList();
    }

    /** SHA-256 of the text in all its languages. */
    static String digest() {
        return DIGEST;
    }

    static String in(Locale language) {
        return String.join(" ", sentences(language));
    }
}
