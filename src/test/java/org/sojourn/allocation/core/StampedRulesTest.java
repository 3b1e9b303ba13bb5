package org.sojourn.allocation.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.sojourn.calls.rules.Criterion;
import org.sojourn.calls.rules.CriterionKind;
import org.sojourn.calls.rules.EligibilityRules;
import org.sojourn.calls.rules.Grade;
import org.sojourn.calls.rules.LotteryKind;
import org.sojourn.calls.rules.Procedure;
import org.sojourn.calls.rules.RuleBook;
import org.sojourn.calls.rules.SeatRule;
import org.sojourn.calls.rules.SeatRules;
import org.sojourn.calls.rules.TieBreak;
import org.sojourn.calls.rules.points.Applicant;
import org.sojourn.calls.rules.points.Eligibility;
import org.sojourn.calls.rules.points.PlaceTerms;
import org.sojourn.calls.rules.points.ScoreSheet;
import org.sojourn.calls.rules.points.Scoring;
import org.sojourn.calls.rules.points.Unmet;
import org.sojourn.calls.rules.stamp.Promise;
import org.sojourn.calls.rules.stamp.Stamp;
import org.sojourn.calls.rules.stamp.Validator;
import org.sojourn.vocabulary.CefrLevel;
import org.sojourn.vocabulary.Points;
import org.sojourn.vocabulary.Programme;

/** What the stamp on a rule book promises, tried on small calls by those very rules. */
class StampedRulesTest {
    private static final List<String> CODES = List.of("KCL-W", "KCL-S", "UMW-W");
    private static final List<PlaceTerms> TERMS = List.of(
            new PlaceTerms("KCL", Programme.MEDICINE, "en", CefrLevel.B2, null),
            new PlaceTerms("KCL", Programme.MEDICINE, "en", CefrLevel.C1, null),
            new PlaceTerms("UMW", Programme.MEDICINE, "pl", CefrLevel.B1, null));

    private int safe;
    private int full;
    private int refused;

    @Test
    void everyBookThatIsStampedSafeToBeTruthfulIsAndEveryFullStampIsFairAndBest() {
        for (int i = 0; i < 700; i++) {
            long seed = Long.getLong("sojourn.random.seed", 20261122L) + i;
            try {
                look(new Random(seed));
            } catch (AssertionError failed) {
                throw new AssertionError("-Dsojourn.random.seed=" + seed + ": " + failed.getMessage(), failed);
            }
        }
        System.out.println(
                "Books stamped safe " + safe + ", of these in full " + full + "; refused the stamp " + refused);
        assertThat(safe).isGreaterThan(200);
        assertThat(full).isGreaterThan(150);
        assertThat(refused).isGreaterThan(150);
    }

    private void look(Random random) {
        RuleBook book = book(random);
        Stamp stamp = Validator.stamp(book);
        assertThat(stamp.isFull() && isKnownToBeBad(book)).isFalse();
        if (!stamp.isFull()) refused++;
        if (!book.flaws().isEmpty() || book.seats().mostWishes() > 0) return;
        Intake intake = call(book, random);
        if (stamp.keeps(Promise.TRUTHFUL)) {
            safe++;
            assertThat(Lies.thatPay(intake)).isZero();
            assertThat(Lies.thatPayByListingMore(intake)).isZero();
        }
        if (stamp.isFull()) {
            full++;
            isFairAndBest(intake);
        }
    }

    /** The patterns that cost something under any procedure, and the procedures that always do. */
    private static boolean isKnownToBeBad(RuleBook book) {
        boolean rules = book.seats().rules().stream()
                .anyMatch(
                        rule -> !rule.kind().canBeRun() && !(rule.kind() == SeatRule.Kind.UNITS && rule.number() == 1));
        return rules
                || book.seats().mostWishes() > 0
                || Set.of(Procedure.LOTTERY_WALK_DOWN, Procedure.TOP_TRADING_CYCLES, Procedure.IMMEDIATE_ACCEPTANCE)
                        .contains(book.seats().procedure());
    }

    private static void isFairAndBest(Intake intake) {
        Map<String, String> decided = Allocation.decide(intake).assignment();
        List<Map<String, String>> fair = new BruteForce(intake).certified();
        assertThat(fair).contains(decided);
        for (Student student : intake.students()) {
            List<String> list = student.wishes().stream().map(Wish::option).toList();
            int got = rank(list, decided.get(student.id()));
            assertThat(fair).allMatch(other -> got <= rank(list, other.get(student.id())));
        }
    }

    private static int rank(List<String> list, String option) {
        return option == null ? list.size() : list.indexOf(option);
    }

    private static RuleBook book(Random random) {
        List<Criterion> criteria = new ArrayList<>(List.of(Criterion.of("GRADE", CriterionKind.GRADE, 45)));
        if (random.nextInt(3) == 0) criteria.add(Criterion.of("LANGUAGE", CriterionKind.LANGUAGE, 20));
        if (random.nextInt(3) == 0) criteria.add(Criterion.of("PARTNER", CriterionKind.PARTNER, 20));
        if (random.nextInt(2) == 0) criteria.add(Criterion.of("MOTIVATION", CriterionKind.GIVEN, 20));
        List<TieBreak> ties = random.nextBoolean() ? List.of() : List.of(TieBreak.by("GRADE"), TieBreak.SEMESTER);
        LotteryKind lottery = LotteryKind.values()[random.nextInt(2)];
        int semester = 1 + 2 * random.nextInt(3);
        return new RuleBook(new EligibilityRules(semester, null), criteria, ties, lottery, seats(random), List.of());
    }

    private static SeatRules seats(Random random) {
        boolean usual = random.nextInt(5) < 3;
        Procedure procedure = usual ? Procedure.DEFERRED_ACCEPTANCE : Procedure.values()[1 + random.nextInt(4)];
        List<SeatRule> rules = new ArrayList<>();
        for (String code : CODES)
            for (String group : List.of("A", "B"))
                if (usual && random.nextInt(3) == 0) rules.add(SeatRule.reserve(code, group, 1 + random.nextInt(2)));
        if (usual && random.nextInt(3) == 0) rules.add(new SeatRule(SeatRule.Kind.OPEN_FIRST, "UMW-W", "", 0));
        if (random.nextInt(12) == 0) rules.add(new SeatRule(SeatRule.Kind.QUOTA, "KCL-W", "A", 1));
        if (random.nextInt(12) == 0) rules.add(new SeatRule(SeatRule.Kind.POOL_RESERVE, "KCL", "A", 1));
        if (random.nextInt(12) == 0) rules.add(new SeatRule(SeatRule.Kind.UNITS, "KCL-W", "", 1 + random.nextInt(2)));
        List<String> classes = random.nextInt(4) == 0 ? List.of("B") : List.of();
        return new SeatRules(procedure, random.nextInt(8) == 0 ? 1 + random.nextInt(2) : 0, classes, rules);
    }

    /** Four applicants for three places, two of them in one pool, taken in as the rules say. */
    private static Intake call(RuleBook book, Random random) {
        List<Option> options = new ArrayList<>();
        List<Reserve> reserves = new ArrayList<>();
        for (String code : CODES) options.add(option(book, code, random));
        for (SeatRule rule : book.seats().rules())
            if (rule.kind() == SeatRule.Kind.RESERVE)
                reserves.add(new Reserve(rule.where(), rule.category(), rule.number()));
        List<Student> students = new ArrayList<>();
        for (int s = 0; s < 4; s++) students.add(student(book, "s" + s, random));
        return new Intake(
                options,
                List.of(Pool.outermost("KCL", 1 + random.nextInt(3))),
                students,
                book.tieBreakNames(),
                new Lottery("seed " + random.nextInt(100), kind(book.lottery())),
                reserves,
                Mechanism.valueOf(book.seats().procedure().name()));
    }

    private static Lottery.Kind kind(LotteryKind kind) {
        return kind == LotteryKind.ONE_FOR_ALL ? Lottery.Kind.ONE : Lottery.Kind.PER_OPTION;
    }

    private static Option option(RuleBook book, String code, Random random) {
        boolean openFirst = book.seats().rules().stream()
                .anyMatch(rule ->
                        rule.kind() == SeatRule.Kind.OPEN_FIRST && rule.where().equals(code));
        return new Option(code, code.startsWith("KCL") ? "KCL" : null, 1 + random.nextInt(2), openFirst);
    }

    private static Student student(RuleBook book, String id, Random random) {
        Applicant applicant = new Applicant(
                Programme.MEDICINE,
                3 + random.nextInt(5),
                new Grade(100 + 50 * random.nextInt(5)),
                Map.of("en", CefrLevel.values()[random.nextInt(6)], "pl", CefrLevel.values()[random.nextInt(6)]),
                Map.of("MOTIVATION", new Points(50 * random.nextInt(3))),
                Map.of("KCL", new Points(50 * random.nextInt(3)), "UMW", new Points(50 * random.nextInt(3))));
        TreeSet<String> groups = new TreeSet<>();
        for (String group : List.of("A", "B")) if (random.nextInt(3) == 0) groups.add(group);
        List<Wish> wishes = new ArrayList<>();
        for (int place = 0; place < CODES.size(); place++) wishes.add(wish(book, applicant, place, groups));
        Collections.shuffle(wishes, random);
        return new Student(id, wishes, groups);
    }

    private static Wish wish(RuleBook book, Applicant applicant, int place, Set<String> groups) {
        ScoreSheet sheet = Scoring.score(book, applicant, TERMS.get(place));
        List<Integer> ties = Scoring.tieBreaks(book, sheet, applicant);
        Wish wish = new Wish(CODES.get(place), 0, sheet.total(), ties, null).inClass(book.classOf(groups) + 1);
        List<Unmet> unmet = Eligibility.check(book, applicant, TERMS.get(place));
        return unmet.isEmpty()
                ? wish
                : wish.barredBy(new Ineligibility(unmet.get(0).code().name(), "", ""));
    }
}
