package org.sojourn.calls.rules;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.sojourn.calls.rules.Flaw.Code;
import org.sojourn.vocabulary.Points;

/** Finds every flaw of a rule book. */
final class RuleBookInspection {
    private static final Points MOST = new Points(10_000);
    private static final int LAST_SEMESTER = 20;
    private static final int MOST_WISHES = 50;
    private static final int MOST_SEATS = 999;

    private final RuleBook book;
    private final List<Flaw> flaws = new ArrayList<>();

    private RuleBookInspection(RuleBook book) {
        this.book = book;
    }

    static List<Flaw> flaws(RuleBook book) {
        RuleBookInspection inspection = new RuleBookInspection(book);
        inspection.criteria();
        inspection.tieBreaks();
        inspection.eligibility();
        inspection.classes();
        inspection.seats();
        return List.copyOf(inspection.flaws);
    }

    static boolean legible(String code) {
        return code.matches("[A-Z][A-Z0-9_]{0,39}");
    }

    private void criteria() {
        note(book.criteria().isEmpty(), Code.NO_CRITERIA, "");
        boolean counts = book.criteria().stream().anyMatch(c -> c.weightPercent() != 0);
        note(!book.criteria().isEmpty() && !counts, Code.NOTHING_COUNTS, "");
        Set<String> codes = new HashSet<>();
        for (Criterion criterion : book.criteria()) {
            String code = criterion.code();
            note(!legible(code), Code.CODE_UNREADABLE, code);
            note(!codes.add(code), Code.DUPLICATE_CODE, code);
            note(criterion.weightPercent() < 0, Code.NEGATIVE_WEIGHT, code);
            note(criterion.weightPercent() > 1000, Code.WEIGHT_TOO_LARGE, code);
            note(criterion.maximum().compareTo(Points.ZERO) <= 0, Code.MAXIMUM_NOT_POSITIVE, code);
            note(criterion.maximum().compareTo(MOST) > 0, Code.MAXIMUM_TOO_LARGE, code);
            Code table = RowInspection.flaw(criterion, book.eligibility().gradeOrder());
            note(table != null, table, code);
        }
    }

    private void tieBreaks() {
        Set<TieBreak> seen = new HashSet<>();
        for (TieBreak tie : book.tieBreaks()) {
            boolean known = tie.kind() == TieBreak.Kind.SEMESTER
                    || book.criterion(tie.criterion()).isPresent();
            note(!known, Code.UNKNOWN_TIE_BREAK, tie.name());
            note(!seen.add(tie), Code.DUPLICATE_TIE_BREAK, tie.name());
        }
    }

    private void eligibility() {
        int first = book.eligibility().minimumSemester();
        int last = book.eligibility().latestSemester();
        int summer = book.eligibility().latestForSummer();
        boolean ends = last == 0 || last >= first && last <= LAST_SEMESTER;
        boolean summerEnds = summer == 0 || summer >= first && summer <= LAST_SEMESTER;
        note(first < 1 || first > LAST_SEMESTER || !ends || !summerEnds, Code.SEMESTER_OUT_OF_RANGE, "");
        Points minimum = book.eligibility().minimumPoints();
        if (minimum == null) return;
        note(minimum.compareTo(Points.ZERO) < 0, Code.NEGATIVE_MINIMUM, "");
        if (flaws.isEmpty()) note(minimum.compareTo(book.maximum()) > 0, Code.MINIMUM_OUT_OF_REACH, "");
    }

    private void classes() {
        Set<String> seen = new HashSet<>();
        for (String group : book.seats().classes()) {
            note(!legible(group), Code.SEAT_RULE_UNREADABLE, group);
            note(!seen.add(group), Code.DUPLICATE_CLASS, group);
        }
        int wishes = book.seats().mostWishes();
        note(wishes < 0 || wishes > MOST_WISHES, Code.WISHES_OUT_OF_RANGE, "");
    }

    private void seats() {
        Set<String> seen = new HashSet<>();
        boolean deferred = book.seats().procedure() == Procedure.DEFERRED_ACCEPTANCE;
        for (SeatRule rule : book.seats().rules()) {
            String where = rule.where();
            boolean group = rule.category().isEmpty() || legible(rule.category());
            boolean missing = rule.kind().namesAGroup() && rule.category().isEmpty();
            boolean place =
                    SeatRule.legibleWhere(where) && (!rule.isForEvery() || rule.kind() == SeatRule.Kind.RESERVE);
            note(!place || !group || missing, Code.SEAT_RULE_UNREADABLE, where);
            note(!seen.add(rule.kind() + " " + where + " " + rule.category()), Code.DUPLICATE_SEAT_RULE, where);
            boolean counted = rule.kind() != SeatRule.Kind.OPEN_FIRST;
            note(counted && (rule.number() < 1 || rule.number() > MOST_SEATS), Code.SEATS_OUT_OF_RANGE, where);
            note(!rule.kind().canBeRun(), Code.CANNOT_BE_RUN, where);
            note(rule.kind().canBeRun() && !deferred, Code.RESERVE_WITHOUT_DEFERRED_ACCEPTANCE, where);
        }
    }

    private void note(boolean flawed, Code code, String subject) {
        if (flawed) flaws.add(new Flaw(code, subject));
    }
}
