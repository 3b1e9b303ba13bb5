package org.sojourn.applications.answers;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.sojourn.applications.MyApplication;

/**
 * The canonical text of an application: the same application gives the same bytes, and any change of what counts gives
 * others. One line each, {@code name: value}, in a fixed order, lines ended by one line feed; within a value a backslash is
 * written twice and a line feed as {@code \n}. UTF-8, composed letters (NFC). Of special circumstances it says only that there
 * are some. Described for people in {@code src/docs/receipt.md}.
 */
final class HandedIn {
    private final StringBuilder text = new StringBuilder("sojourn-application: 2\n");

    private HandedIn() {}

    /**
     * @param codes of places, by id
     * @param told with a declaration
     */
    static String text(MyApplication application, Map<Long, String> codes, AnswerSheet told) {
        HandedIn of = new HandedIn();
        of.line("call", application.callId());
        of.line("application", application.id());
        of.line("programme", application.facts().programme());
        of.line("semester", application.facts().semester());
        new TreeMap<>(application.facts().languages()).forEach((code, level) -> of.line("language " + code, level));
        int rank = 0;
        for (Long place : application.wishes()) of.line("wish " + ++rank, codes.getOrDefault(place, "" + place));
        for (AnswerRow each : told.answers())
            if (each.isSaid())
                of.line("answer " + each.question(), each.question().isSealed() ? "given" : each.words());
        String language = told.declaration().language();
        of.line("declaration " + language, DeclarationText.in(Locale.forLanguageTag(language)));
        of.line("declared", DeclarationText.digest());
        return of.text.toString();
    }

    private void line(String name, Object value) {
        String one = Normalizer.normalize(String.valueOf(value), Normalizer.Form.NFC)
                .replace("\\", "\\\\")
                .replace("\n", "\\n");
        text.append(name).append(": ").append(one).append('\n');
    }
}
