package org.sojourn.welcome.core;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Looks at what one task says to people. */
final class TextInspection {
    static final int LONGEST_LINE = 300;
    static final int LONGEST_TEXT = 2000;

    /** What a spreadsheet that opens the exported table would compute. */
    private static final Pattern FORMULA = Pattern.compile("[=+\\-@\uFF1D\uFF0B\uFF0D\uFF20]");

    private final int row;
    private final TemplateTask task;
    private final List<Flaw> flaws = new ArrayList<>();

    TextInspection(int row, TemplateTask task) {
        this.row = row;
        this.task = task;
    }

    List<Flaw> flaws() {
        boolean german = !task.de().title().isEmpty();
        boolean english = !task.en().title().isEmpty();
        if (!german && !english) add(Flaw.Kind.TITLE_MISSING);
        else if (!german) add(Flaw.Kind.LANGUAGE_MISSING, "de");
        else if (!english) add(Flaw.Kind.LANGUAGE_MISSING, "en");
        look(task.de(), "_de");
        look(task.en(), "_en");
        return flaws;
    }

    private void add(Flaw.Kind kind, Object... values) {
        flaws.add(Flaw.of(row, task.code(), kind, values));
    }

    private void look(TaskText text, String language) {
        look("task" + language, text.title(), LONGEST_LINE);
        look("explanation" + language, text.explanation(), LONGEST_TEXT);
        look("why" + language, text.why(), LONGEST_TEXT);
        look("owner" + language, text.owner(), LONGEST_LINE);
        look("evidence" + language, text.evidence(), LONGEST_LINE);
        look("link" + language, text.link(), LONGEST_LINE);
        if (!text.link().isEmpty() && !isAddress(text.link()))
            add(Flaw.Kind.LINK_UNREADABLE, "link" + language, text.link());
    }

    private void look(String column, String text, int most) {
        if (text.length() > most) add(Flaw.Kind.TEXT_TOO_LONG, column, text.length(), most);
        if (FORMULA.matcher(text).lookingAt()) add(Flaw.Kind.FORMULA, column);
    }

    private static boolean isAddress(String link) {
        try {
            URI address = new URI(link);
            return "https".equals(address.getScheme()) && address.getHost() != null;
        } catch (URISyntaxException unreadable) {
            return false;
        }
    }
}
