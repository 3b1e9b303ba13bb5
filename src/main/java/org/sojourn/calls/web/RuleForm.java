package org.sojourn.calls.web;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.sojourn.calls.rules.Assumption;
import org.sojourn.calls.rules.Criterion;
import org.sojourn.calls.rules.CriterionKind;
import org.sojourn.calls.rules.Flaw;
import org.sojourn.calls.rules.Row;
import org.sojourn.calls.rules.RuleBook;
import org.sojourn.calls.rules.SeatRule;
import org.sojourn.calls.rules.TieBreak;
import org.sojourn.platform.Refusal;
import org.sojourn.vocabulary.Points;

/** A rule book while it is being typed: everything as text, so that nothing typed is lost, whatever it is. */
public class RuleForm implements Serializable {
    private static final long serialVersionUID = 1L;
    static final String SEMESTER = "SEMESTER";

    private final List<CriterionLine> criteria = new ArrayList<>();
    private final List<String> ties = new ArrayList<>();
    private final List<SeatLine> seats = new ArrayList<>();
    private final List<String[]> assumptions = new ArrayList<>();
    private WhoForm who;
    private WayForm way;

    static RuleForm of(RuleBook book, Locale locale) {
        RuleForm form = new RuleForm();
        form.who = WhoForm.of(book.eligibility(), locale);
        form.way = WayForm.of(book);
        book.criteria().forEach(criterion -> form.criteria.add(CriterionLine.of(criterion, locale)));
        form.ties.addAll(book.tieBreakNames());
        book.seats().rules().forEach(rule -> form.seats.add(SeatLine.of(rule)));
        book.assumptions().forEach(a -> form.assumptions.add(new String[] {a.subject(), a.sentence()}));
        return form;
    }

    /** The book as typed; refuses what is not a number, naming it. */
    RuleBook book() {
        return new RuleBook(
                who.rules(),
                criteria.stream().map(CriterionLine::criterion).toList(),
                ties.stream()
                        .map(name -> name.equals(SEMESTER) ? TieBreak.SEMESTER : TieBreak.by(name))
                        .toList(),
                way.getLottery(),
                way.seats(seats.stream().map(SeatLine::rule).toList()),
                getAssumptions());
    }

    /** Adds a criterion at the end; refuses a code that cannot be kept or is there already. */
    void add(String code, CriterionKind kind) {
        String plain = Typed.code(code);
        if (!plain.matches("[A-Z][A-Z0-9_]{0,39}")) throw new Refusal("rule-flaw." + Flaw.Code.CODE_UNREADABLE, plain);
        if (plain.equals(SEMESTER)
                || criteria.stream().anyMatch(line -> line.getCode().equals(plain)))
            throw new Refusal("rule-flaw." + Flaw.Code.DUPLICATE_CODE, plain);
        criteria.add(CriterionLine.of(Criterion.of(plain, kind, 10, firstRows(kind)), Locale.GERMAN));
    }

    /** A table to start from, so that a new criterion can be worked out at once. */
    private static Row[] firstRows(CriterionKind kind) {
        String[] keys = switch (kind) {
            case BANDS -> new String[] {"1.5", "2.5"};
            case STEPS -> new String[] {"1", "0"};
            case LEVELS -> new String[] {"C1", "B2"};
            case ITEMS -> new String[] {"OTHER"};
            case YEARLY_ITEMS -> new String[] {"YEAR", "OTHER"};
            case YEARS -> new String[] {"YEAR"};
            case ON_TIME -> new String[] {"1"};
            default -> new String[] {};
        };
        Row[] rows =
                Arrays.stream(keys).map(key -> new Row(key, new Points(50))).toArray(Row[]::new);
        if (rows.length > 1) rows[0] = new Row(keys[0], new Points(100));
        return rows;
    }

    /** Removes a criterion, and with it the tie-break that names it and what was assumed of it. */
    void remove(int index) {
        if (!within(index, criteria)) return;
        String code = criteria.remove(index).getCode();
        ties.remove(code);
        confirm(code);
    }

    void addRow(int index) {
        if (within(index, criteria) && criteria.get(index).isTable())
            criteria.get(index).getRows().add(RowLine.empty());
    }

    void addSeat(SeatRule.Kind kind) {
        seats.add(SeatLine.of(kind));
    }

    void removeSeat(int index) {
        if (within(index, seats)) seats.remove(index);
    }

    /** What was assumed of this subject is so. */
    void confirm(String subject) {
        assumptions.removeIf(assumed -> assumed[0].equals(subject));
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
                new ArrayList<>(criteria.stream().map(CriterionLine::getCode).toList());
        free.add(SEMESTER);
        free.removeAll(ties);
        return free;
    }

    /** What is still to be confirmed. */
    public List<Assumption> getAssumptions() {
        return assumptions.stream()
                .map(assumed -> new Assumption(assumed[0], assumed[1]))
                .toList();
    }

    public List<CriterionLine> getCriteria() {
        return criteria;
    }

    public List<String> getTies() {
        return ties;
    }

    public List<SeatLine> getSeats() {
        return seats;
    }

    public WhoForm getWho() {
        return who;
    }

    public WayForm getWay() {
        return way;
    }

    private static boolean within(int index, List<?> list) {
        return index >= 0 && index < list.size();
    }
}
