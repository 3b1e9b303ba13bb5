package org.sojourn.calls.rules;

import static org.sojourn.calls.rules.RuleBookText.kind;
import static org.sojourn.calls.rules.RuleBookText.legible;

import java.util.ArrayList;
import java.util.List;
import org.sojourn.vocabulary.Points;

/** Reads what {@link RuleBookText} writes, line by line. */
final class RuleBookReader {
    private final List<Criterion> criteria = new ArrayList<>();
    private final List<TieBreak> tieBreaks = new ArrayList<>();
    private final List<String> classes = new ArrayList<>();
    private final List<SeatRule> rules = new ArrayList<>();
    private final List<Assumption> assumptions = new ArrayList<>();
    private int semester;
    private int latest;
    private int summer;
    private Points minimum;
    private Grade limit;
    private GradeOrder order = GradeOrder.LOW_IS_BEST;
    private LotteryKind lottery;
    private Procedure procedure = Procedure.DEFERRED_ACCEPTANCE;
    private int wishes;

    private RuleBookReader() {}

    static RuleBook read(String text) {
        RuleBookReader reader = new RuleBookReader();
        String[] lines = text.split("\n", -1);
        if (!lines[0].equals(RuleBookText.FIRST) && !lines[0].equals(RuleBookText.SECOND))
            throw new RuleBookIsUnreadable(1);
        for (int line = 1; line < lines.length - 1; line++) {
            try {
                reader.line(lines[line].split(" ", -1));
            } catch (IllegalArgumentException | IllegalStateException | IndexOutOfBoundsException unreadable) {
                throw new RuleBookIsUnreadable(line + 1);
            }
        }
        // Only the one canonical spelling is a rule book: anything lost, doubled or out of order shows here.
        if (reader.lottery == null || !reader.book().text().equals(text)) throw new RuleBookIsUnreadable(lines.length);
        return reader.book();
    }

    private RuleBook book() {
        return new RuleBook(
                new EligibilityRules(semester, minimum, limit, order).until(latest, summer),
                criteria,
                tieBreaks,
                lottery,
                new SeatRules(procedure, wishes, classes, rules),
                assumptions);
    }

    private void line(String[] words) {
        switch (words[0]) {
            case "semester" -> semesters(words);
            case "minimum" -> minimum = words[1].equals("none") ? null : Points.parse(words[1]);
            case "grades" -> {
                order = kind(GradeOrder.class, words[1]);
                limit = words[2].equals("none") ? null : Grade.parse(words[2]);
            }
            case "criterion" -> criteria.add(criterion(words));
            case "row" -> row(new Row(words[1], Points.parse(words[2])));
            case "tie" ->
                tieBreaks.add(words[1].equals("semester") ? TieBreak.SEMESTER : TieBreak.by(legible(words[2])));
            case "lottery" -> lottery = kind(LotteryKind.class, words[1]);
            default -> seats(words);
        }
    }

    private void semesters(String[] words) {
        semester = Integer.parseInt(words[1]);
        if (words.length == 2) return;
        latest = Integer.parseInt(words[2]);
        summer = Integer.parseInt(words[3]);
    }

    private void seats(String[] words) {
        switch (words[0]) {
            case "procedure" -> procedure = kind(Procedure.class, words[1]);
            case "wishes" -> wishes = Integer.parseInt(words[1]);
            case "class" -> classes.add(legible(words[1]));
            case "seats" -> rules.add(seat(words));
            case "assumed" -> assumptions.add(new Assumption(legible(words[1]), legible(words[2])));
            default -> throw new IllegalArgumentException(words[0]);
        }
    }

    private static Criterion criterion(String[] words) {
        return new Criterion(
                legible(words[1]),
                kind(CriterionKind.class, words[2]),
                Points.parse(words[3]),
                Integer.parseInt(words[4]),
                words.length > 5 ? kind(WhenMissing.class, words[5]) : WhenMissing.ZERO,
                List.of());
    }

    private void row(Row row) {
        if (!Row.legible(row.key())) throw new IllegalArgumentException(row.key());
        int last = criteria.size() - 1;
        Criterion c = criteria.get(last);
        List<Row> rows = new ArrayList<>(c.rows());
        rows.add(row);
        criteria.set(last, new Criterion(c.code(), c.kind(), c.maximum(), c.weightPercent(), c.whenMissing(), rows));
    }

    private static SeatRule seat(String[] words) {
        if (!SeatRule.legibleWhere(words[2])) throw new IllegalArgumentException(words[2]);
        String group = words[3].equals(RuleBookText.NOTHING) ? "" : legible(words[3]);
        return new SeatRule(kind(SeatRule.Kind.class, words[1]), words[2], group, Integer.parseInt(words[4]));
    }
}
