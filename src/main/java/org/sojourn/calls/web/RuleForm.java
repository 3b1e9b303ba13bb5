package org.sojourn.calls.web;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.sojourn.calls.rules.Criterion;
import org.sojourn.calls.rules.CriterionKind;
import org.sojourn.calls.rules.EligibilityRules;
import org.sojourn.calls.rules.Flaw;
import org.sojourn.calls.rules.LotteryKind;
import org.sojourn.calls.rules.RuleBook;
import org.sojourn.calls.rules.TieBreak;
import org.sojourn.platform.Refusal;
import org.sojourn.vocabulary.Points;

/** A rule book while it is being typed: everything as text, so that nothing typed is lost, whatever it is. */
public class RuleForm implements Serializable {
    private static final long serialVersionUID = 1L;
    static final String SEMESTER = "SEMESTER";

    private final List<CriterionLine> criteria = new ArrayList<>();
    private final List<String> ties = new ArrayList<>();
    private String semester;
    private String minimum;

    static RuleForm of(RuleBook book, Locale locale) {
        RuleForm form = new RuleForm();
        form.semester = Integer.toString(book.eligibility().minimumSemester());
        Points least = book.eligibility().minimumPoints();
        form.minimum = least == null ? null : least.in(locale);
        book.criteria().forEach(criterion -> form.criteria.add(CriterionLine.of(criterion, locale)));
        form.ties.addAll(book.tieBreakNames());
        return form;
    }

    /** The book as typed; refuses what is not a number, naming it. */
    RuleBook book() {
        Points least = minimum == null ? null : points(minimum);
        return new RuleBook(
                new EligibilityRules(whole(semester), least),
                criteria.stream().map(CriterionLine::criterion).toList(),
                ties.stream()
                        .map(name -> name.equals(SEMESTER) ? TieBreak.SEMESTER : TieBreak.by(name))
                        .toList(),
                LotteryKind.ONE_FOR_ALL);
    }

    /** Adds a criterion at the end; refuses a code that cannot be kept or is there already. */
    void add(String code, CriterionKind kind) {
        String plain = code == null ? "" : code.strip().toUpperCase(Locale.ROOT);
        if (!plain.matches("[A-Z][A-Z0-9_]{0,39}")) throw new Refusal("rule-flaw." + Flaw.Code.CODE_UNREADABLE, plain);
        if (plain.equals(SEMESTER) || criteria.stream().anyMatch(line -> line.code.equals(plain)))
            throw new Refusal("rule-flaw." + Flaw.Code.DUPLICATE_CODE, plain);
        criteria.add(CriterionLine.of(Criterion.of(plain, kind, 10), Locale.GERMAN));
    }

    /** Removes a criterion, and with it the tie-break that names it. */
    void remove(int index) {
        if (!within(index, criteria)) return;
        ties.remove(criteria.remove(index).code);
    }

    void addTie(String name) {
        if (getFreeTies().contains(name)) ties.add(name);
    }

    void removeTie(int index) {
        if (within(index, ties)) ties.remove(index);
    }

    /** Swaps a tie-break with the one before it. */
    void raiseTie(int index) {
        if (within(index, ties) && index > 0) Collections.swap(ties, index, index - 1);
    }

    /** What could still decide between equals. */
    public List<String> getFreeTies() {
        List<String> free =
                new ArrayList<>(criteria.stream().map(line -> line.code).toList());
        free.add(SEMESTER);
        free.removeAll(ties);
        return free;
    }

    public List<CriterionLine> getCriteria() {
        return criteria;
    }

    public List<String> getTies() {
        return ties;
    }

    public String getSemester() {
        return semester;
    }

    public void setSemester(String semester) {
        this.semester = semester;
    }

    public String getMinimum() {
        return minimum;
    }

    public void setMinimum(String minimum) {
        this.minimum = minimum;
    }

    private static boolean within(int index, List<?> list) {
        return index >= 0 && index < list.size();
    }

    private static Points points(String typed) {
        try {
            return Points.parse(typed == null ? "" : typed);
        } catch (NumberFormatException e) {
            throw new Refusal("call-rules-not-points", typed == null ? "–" : typed);
        }
    }

    private static int whole(String typed) {
        String plain = typed == null ? "" : typed.strip();
        if (!plain.matches("\\d{1,4}")) throw new Refusal("call-rules-not-whole", plain.isEmpty() ? "–" : plain);
        return Integer.parseInt(plain);
    }

    /** One criterion's line. */
    public static class CriterionLine implements Serializable {
        private static final long serialVersionUID = 1L;

        private String code;
        private CriterionKind kind;
        private String maximum;
        private String weight;

        static CriterionLine of(Criterion criterion, Locale locale) {
            CriterionLine line = new CriterionLine();
            line.code = criterion.code();
            line.kind = criterion.kind();
            line.maximum = criterion.maximum().in(locale);
            line.weight = Integer.toString(criterion.weightPercent());
            return line;
        }

        Criterion criterion() {
            return new Criterion(code, kind, points(maximum), whole(weight));
        }

        public String getCode() {
            return code;
        }

        public CriterionKind getKind() {
            return kind;
        }

        public String getMaximum() {
            return maximum;
        }

        public void setMaximum(String maximum) {
            this.maximum = maximum;
        }

        public String getWeight() {
            return weight;
        }

        public void setWeight(String weight) {
            this.weight = weight;
        }
    }
}
