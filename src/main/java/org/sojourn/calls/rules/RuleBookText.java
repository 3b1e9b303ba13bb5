package org.sojourn.calls.rules;

import org.sojourn.vocabulary.Points;

/**
 * A rule book as lines, each ended by LF, words parted by one space; the same book always gives the same text. A book that
 * the first edition could say is written in it, so that old texts and their fingerprints stay what they are:
 *
 * <pre>
 * sojourn-rule-book 1
 * semester 5
 * minimum none                        or points with one decimal, "60.0"
 * criterion GRADE grade 45.0 100      code, kind, maximum, weight in percent; one line each, in order
 * tie criterion GRADE                 or "tie semester"; in order
 * lottery one-for-all
 * </pre>
 *
 * The second edition says more; its lines in their order, those marked * any number of times:
 *
 * <pre>
 * sojourn-rule-book 2
 * semester 5                          or "7 12 10": earliest, latest, latest for a stay in summer, 0 = any
 * minimum none
 * grades low-is-best 3.25             the order of grades, and the limit or "none"
 * criterion GRADE bands 15.0 100 zero * as above, and what happens when the value is missing
 * row 4.5 15.0                        * rows of the criterion above: key and points
 * tie criterion GRADE                 *
 * lottery one-per-place
 * procedure deferred-acceptance
 * wishes 0                            the longest list, 0 = any
 * class FIRST_TIMER                   * best first
 * seats reserve KCL-W FIRST_TIMER 2   * kind, place, pool or "*" for every place, group or "-", number
 * assumed GRADE PRAGUE_GRADE          * subject and sentence
 * </pre>
 */
final class RuleBookText {
    static final String FIRST = "sojourn-rule-book 1";
    static final String SECOND = "sojourn-rule-book 2";
    static final String NOTHING = "-";

    private final StringBuilder text = new StringBuilder();

    private RuleBookText() {}

    /** @throws IllegalStateException when a code would not survive the text: see {@link Flaw.Code#CODE_UNREADABLE} */
    static String write(RuleBook book) {
        RuleBookText writer = new RuleBookText();
        boolean first = isFirstEdition(book);
        writer.line(first ? FIRST : SECOND);
        writer.eligibility(book.eligibility(), first);
        book.criteria().forEach(c -> writer.criterion(c, first));
        for (TieBreak tie : book.tieBreaks())
            writer.line("tie", tie.kind() == TieBreak.Kind.SEMESTER ? "semester" : "criterion " + legible(tie.name()));
        writer.line("lottery", word(book.lottery()));
        if (!first) writer.seats(book);
        return writer.text.toString();
    }

    static RuleBook read(String text) {
        return RuleBookReader.read(text);
    }

    private static boolean isFirstEdition(RuleBook book) {
        EligibilityRules who = book.eligibility();
        return who.gradeLimit() == null
                && !who.ends()
                && who.gradeOrder() == GradeOrder.LOW_IS_BEST
                && book.lottery() == LotteryKind.ONE_FOR_ALL
                && book.seats().equals(SeatRules.PLAIN)
                && book.assumptions().isEmpty()
                && book.criteria().stream().allMatch(RuleBookText::isFirstEdition);
    }

    private static boolean isFirstEdition(Criterion criterion) {
        return criterion.kind().isFirstEdition()
                && criterion.rows().isEmpty()
                && criterion.whenMissing() == WhenMissing.ZERO;
    }

    private void eligibility(EligibilityRules who, boolean first) {
        String semesters = Integer.toString(who.minimumSemester());
        if (who.ends()) semesters += " " + who.latestSemester() + " " + who.latestForSummer();
        line("semester", semesters);
        Points minimum = who.minimumPoints();
        line("minimum", minimum == null ? "none" : minimum.toString());
        if (first) return;
        line(
                "grades",
                word(who.gradeOrder()),
                who.gradeLimit() == null ? "none" : who.gradeLimit().toString());
    }

    private void criterion(Criterion c, boolean first) {
        String weight = Integer.toString(c.weightPercent());
        String maximum = c.maximum().toString();
        if (first) line("criterion", legible(c.code()), word(c.kind()), maximum, weight);
        else line("criterion", legible(c.code()), word(c.kind()), maximum, weight, word(c.whenMissing()));
        for (Row row : c.rows()) {
            if (!Row.legible(row.key())) throw new IllegalStateException("row");
            line("row", row.key(), row.points().toString());
        }
    }

    private void seats(RuleBook book) {
        SeatRules seats = book.seats();
        line("procedure", word(seats.procedure()));
        line("wishes", Integer.toString(seats.mostWishes()));
        seats.classes().forEach(group -> line("class", legible(group)));
        for (SeatRule rule : seats.rules()) {
            if (!SeatRule.legibleWhere(rule.where())) throw new IllegalStateException("place");
            String group = rule.category().isEmpty() ? NOTHING : legible(rule.category());
            line("seats", word(rule.kind()), rule.where(), group, Integer.toString(rule.number()));
        }
        book.assumptions().forEach(a -> line("assumed", legible(a.subject()), legible(a.sentence())));
    }

    private void line(String... words) {
        text.append(String.join(" ", words)).append('\n');
    }

    static String legible(String code) {
        if (!RuleBookInspection.legible(code)) throw new IllegalStateException("code");
        return code;
    }

    static String word(Enum<?> kind) {
        StringBuilder word = new StringBuilder();
        for (char c : kind.name().toCharArray()) word.append(c == '_' ? '-' : (char) (c | 0x20));
        return word.toString();
    }

    static <K extends Enum<K>> K kind(Class<K> kinds, String word) {
        for (K kind : kinds.getEnumConstants()) if (word(kind).equals(word)) return kind;
        throw new IllegalArgumentException(word);
    }
}
