package org.sojourn.correspondence.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a wording before it is kept and names every slip in it. */
public final class Proofreader {
    private static final int LONGEST_LINE = 150;
    private static final int LONGEST_BODY = 6000;
    private static final int SHOWN = 30;
    private static final Pattern PLACE = Pattern.compile("\\{\\{([^{}]*)}}");
    private static final Pattern LINK = Pattern.compile("\\[[^\\[\\]]*]\\(([^)]*)\\)");

    private final LetterKind kind;
    private final int language;
    private final LetterText text;
    private final List<Slip> slips = new ArrayList<>();

    private Proofreader(LetterKind kind, Locale language, LetterText text) {
        this.kind = kind;
        this.language = language.getLanguage().equals("de") ? 0 : 1;
        this.text = text;
    }

    /** What is wrong with the words of a kind in a language; nothing, for a wording that may be kept. */
    public static List<Slip> read(LetterKind kind, Locale language, LetterText text) {
        Proofreader reader = new Proofreader(kind, language, text);
        reader.lengths();
        for (String part : List.of(text.subject(), text.title(), text.preview(), text.button(), text.body()))
            reader.places(part);
        reader.subject();
        reader.needed();
        reader.markup();
        return List.copyOf(reader.slips);
    }

    private void lengths() {
        boolean wantsButton = !LetterText.of(kind, Locale.GERMAN).button().isEmpty();
        List<String> parts = List.of(text.subject(), text.title(), text.body(), wantsButton ? text.button() : "-");
        for (int i = 0; i < parts.size(); i++)
            if (parts.get(i).isEmpty()) slips.add(Slip.of("wording-empty", language, i));
        for (String line : List.of(text.subject(), text.title(), text.preview(), text.button()))
            if (line.length() > LONGEST_LINE) slips.add(Slip.of("wording-line-long", language, LONGEST_LINE));
        if (text.body().length() > LONGEST_BODY) slips.add(Slip.of("wording-body-long", language, LONGEST_BODY));
    }

    private void places(String part) {
        Matcher found = PLACE.matcher(part);
        while (found.find())
            if (fact(found.group(1)).isEmpty()) slips.add(Slip.of("wording-place-unknown", language, found.group()));
        String rest = PLACE.matcher(part).replaceAll("");
        int open = rest.indexOf("{{") >= 0 ? rest.indexOf("{{") : rest.indexOf("}}");
        if (open >= 0)
            slips.add(Slip.of(
                    "wording-place-open",
                    language,
                    rest.substring(open, Math.min(rest.length(), open + SHOWN)).replace('\n', ' ')));
    }

    private Optional<Fact> fact(String key) {
        return kind.facts().stream().filter(fact -> fact.key().equals(key)).findFirst();
    }

    private void subject() {
        for (Fact fact : kind.facts())
            if (fact.isPersonal() && text.subject().contains(fact.placeholder()))
                slips.add(Slip.of("wording-subject-personal", language, fact.placeholder()));
    }

    private void needed() {
        for (Fact fact : kind.facts())
            if (fact.isNeeded() && !text.body().contains(fact.placeholder()))
                slips.add(Slip.of("wording-place-missing", language, fact.placeholder()));
    }

    private void markup() {
        Matcher link = LINK.matcher(text.body());
        while (link.find())
            if (!Markup.SPAN.matcher(link.group()).matches())
                slips.add(Slip.of("wording-link", language, link.group(1)));
        for (String line : text.body().split("\\n"))
            if (Markup.SPAN.matcher(line).replaceAll("").contains("**"))
                slips.add(Slip.of("wording-bold", language, line.substring(0, Math.min(line.length(), SHOWN))));
    }
}
