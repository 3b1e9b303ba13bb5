package org.sojourn.calls.rules;

import java.util.ArrayList;
import java.util.List;
import org.sojourn.vocabulary.Points;

/**
 * A rule book as lines, each ended by LF, words parted by one space; the same book always gives the same text:
 *
 * <pre>
 * sojourn-rule-book 1
 * semester 5
 * minimum none                        or points with one decimal, "60.0"
 * criterion GRADE grade 45.0 100      code, kind, maximum, weight in percent; one line each, in order
 * tie criterion GRADE                 or "tie semester"; in order
 * lottery one-for-all
 * </pre>
 */
final class RuleBookText {
    private static final String HEAD = "sojourn-rule-book 1";

    private final List<Criterion> criteria = new ArrayList<>();
    private final List<TieBreak> tieBreaks = new ArrayList<>();
    private int semester;
    private Points minimum;
    private LotteryKind lottery;

    private RuleBookText() {}

    /** @throws IllegalStateException when a code would not survive the text: see {@link Flaw.Code#CODE_UNREADABLE} */
    static String write(RuleBook book) {
        book.criteria().forEach(c -> legible(c.code()));
        book.tieBreaks().forEach(tie -> legible(tie.name()));
        StringBuilder text = new StringBuilder(HEAD).append('\n');
        text.append("semester ").append(book.eligibility().minimumSemester()).append('\n');
        Points minimum = book.eligibility().minimumPoints();
        text.append("minimum ").append(minimum == null ? "none" : minimum).append('\n');
        for (Criterion c : book.criteria())
            text.append("criterion %s %s %s %s\n"
                    .formatted(c.code(), word(c.kind()), c.maximum(), Integer.toString(c.weightPercent())));
        for (TieBreak tie : book.tieBreaks())
            text.append(tie.kind() == TieBreak.Kind.SEMESTER ? "tie semester\n" : "tie criterion " + tie.name() + "\n");
        return text.append("lottery ").append(word(book.lottery())).append('\n').toString();
    }

    private static void legible(String code) {
        if (!RuleBookInspection.legible(code)) throw new IllegalStateException("criterion code");
    }

    static RuleBook read(String text) {
        RuleBookText reader = new RuleBookText();
        String[] lines = text.split("\n", -1);
        if (!lines[0].equals(HEAD)) throw new RuleBookIsUnreadable(1);
        for (int line = 1; line < lines.length - 1; line++) {
            try {
                reader.line(lines[line].split(" ", -1));
            } catch (IllegalArgumentException | IllegalStateException | ArrayIndexOutOfBoundsException unreadable) {
                throw new RuleBookIsUnreadable(line + 1);
            }
        }
        RuleBook book = new RuleBook(
                new EligibilityRules(reader.semester, reader.minimum),
                reader.criteria,
                reader.tieBreaks,
                reader.lottery);
        // Only the one canonical spelling is a rule book: anything lost, doubled or out of order shows here.
        if (reader.lottery == null || !write(book).equals(text)) throw new RuleBookIsUnreadable(lines.length);
        return book;
    }

    private void line(String[] words) {
        if (words[0].equals("criterion")) legible(words[1]);
        if (words[0].equals("tie") && words.length > 2) legible(words[2]);
        switch (words[0]) {
            case "semester" -> semester = Integer.parseInt(words[1]);
            case "minimum" -> minimum = words[1].equals("none") ? null : Points.parse(words[1]);
            case "criterion" ->
                criteria.add(new Criterion(
                        words[1],
                        kind(CriterionKind.class, words[2]),
                        Points.parse(words[3]),
                        Integer.parseInt(words[4])));
            case "tie" -> tieBreaks.add(words[1].equals("semester") ? TieBreak.SEMESTER : TieBreak.by(words[2]));
            case "lottery" -> lottery = kind(LotteryKind.class, words[1]);
            default -> throw new IllegalArgumentException(words[0]);
        }
    }

    private static String word(Enum<?> kind) {
        StringBuilder word = new StringBuilder();
        for (char c : kind.name().toCharArray()) word.append(c == '_' ? '-' : (char) (c | 0x20));
        return word.toString();
    }

    private static <K extends Enum<K>> K kind(Class<K> kinds, String word) {
        for (K kind : kinds.getEnumConstants()) if (word(kind).equals(word)) return kind;
        throw new IllegalArgumentException(word);
    }
}
