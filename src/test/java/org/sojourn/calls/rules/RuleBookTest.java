package org.sojourn.calls.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sojourn.vocabulary.Points;

class RuleBookTest {
    private static final Criterion GRADE = Criterion.of("GRADE", CriterionKind.GRADE, 45);

    private static RuleBook book(EligibilityRules rules, List<Criterion> criteria, TieBreak... ties) {
        return new RuleBook(rules, criteria, List.of(ties), LotteryKind.ONE_FOR_ALL);
    }

    private static List<Flaw.Code> flaws(Criterion... criteria) {
        return book(new EligibilityRules(5, null), List.of(criteria)).flaws().stream()
                .map(Flaw::code)
                .toList();
    }

    @Test
    void theBooksWeShipHaveNoFlaws() {
        assertThat(RuleBook.standard().flaws()).isEmpty();
        assertThat(RuleBook.pointsGiven().flaws()).isEmpty();
    }

    @Test
    void theTextIsWhatIsDocumented() {
        assertThat(RuleBook.standard().text()).isEqualTo("""
                        sojourn-rule-book 1
                        semester 5
                        minimum none
                        criterion GRADE grade 45.0 100
                        criterion LANGUAGE language 20.0 100
                        criterion MOTIVATION given 20.0 100
                        criterion ENGAGEMENT given 10.0 100
                        criterion PROGRESS given 5.0 100
                        tie criterion GRADE
                        tie criterion LANGUAGE
                        tie semester
                        lottery one-for-all
                        """);
    }

    @Test
    void aBookReadBackIsTheSameBook() {
        RuleBook odd = book(
                new EligibilityRules(3, new Points(605)),
                List.of(new Criterion("A_1", CriterionKind.PARTNER, new Points(125), 33), GRADE),
                TieBreak.SEMESTER,
                TieBreak.by("A_1"));
        for (RuleBook book : List.of(RuleBook.standard(), RuleBook.pointsGiven(), odd)) {
            assertThat(RuleBook.parse(book.text())).isEqualTo(book);
            assertThat(RuleBook.parse(book.text()).digest()).isEqualTo(book.digest());
        }
    }

    @Test
    void theFingerprintFollowsEveryChangeAndNoLocale() {
        String before = RuleBook.standard().digest();
        Locale usual = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(RuleBook.standard().digest()).isEqualTo(before);
            Locale.setDefault(Locale.forLanguageTag("tr"));
            assertThat(RuleBook.parse(RuleBook.standard().text()).digest()).isEqualTo(before);
        } finally {
            Locale.setDefault(usual);
        }
        assertThat(before)
                .matches("[0-9a-f]{64}")
                .isNotEqualTo(RuleBook.pointsGiven().digest());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "sojourn-rule-book 2\n",
                "sojourn-rule-book 1\nsemester 5\nminimum none\n",
                "sojourn-rule-book 1\nsemester 05\nminimum none\nlottery one-for-all\n",
                "sojourn-rule-book 1\nsemester 5\nminimum none\nlottery one-for-all",
                "sojourn-rule-book 1\nsemester 5\nminimum none\nlottery one-for-all\nlottery one-for-all\n",
                "sojourn-rule-book 1\nsemester 5\nminimum none\ncriterion GRADE guess 45.0 100\nlottery one-for-all\n",
                "sojourn-rule-book 1\nsemester 5\nminimum none\ncriterion GRADE grade 45 100\nlottery one-for-all\n",
                "sojourn-rule-book 1\nsemester 5\nminimum none\ncriterion grade grade 45.0 100\nlottery one-for-all\n"
            })
    void aTextThatIsNotTheOneSpellingIsRefused(String text) {
        assertThatThrownBy(() -> RuleBook.parse(text)).isInstanceOf(RuleBookIsUnreadable.class);
    }

    @Test
    void aCodeThatWouldBreakTheTextIsNeverWritten() {
        RuleBook sly = book(
                new EligibilityRules(5, null), List.of(Criterion.of("A\nlottery one-for-all", CriterionKind.GIVEN, 5)));
        assertThatThrownBy(sly::text).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aBookWithoutCriteriaIsFlawed() {
        assertThat(flaws()).containsExactly(Flaw.Code.NO_CRITERIA);
    }

    @Test
    void everyFlawOfACriterionIsNamed() {
        assertThat(flaws(new Criterion("GRADE", CriterionKind.GRADE, new Points(450), -1)))
                .containsExactly(Flaw.Code.NEGATIVE_WEIGHT);
        assertThat(flaws(new Criterion("GRADE", CriterionKind.GRADE, new Points(450), 0)))
                .containsExactly(Flaw.Code.NOTHING_COUNTS);
        assertThat(flaws(new Criterion("GRADE", CriterionKind.GRADE, new Points(450), 1001)))
                .containsExactly(Flaw.Code.WEIGHT_TOO_LARGE);
        assertThat(flaws(GRADE, GRADE)).containsExactly(Flaw.Code.DUPLICATE_CODE);
        assertThat(flaws(Criterion.of("GRADE", CriterionKind.GRADE, 0)))
                .containsExactly(Flaw.Code.MAXIMUM_NOT_POSITIVE);
        assertThat(flaws(Criterion.of("GRADE", CriterionKind.GRADE, 1001)))
                .containsExactly(Flaw.Code.MAXIMUM_TOO_LARGE);
        assertThat(flaws(Criterion.of("Note", CriterionKind.GRADE, 45))).containsExactly(Flaw.Code.CODE_UNREADABLE);
    }

    @Test
    void theLimitsThemselvesAreAllowed() {
        assertThat(flaws(new Criterion("GRADE", CriterionKind.GRADE, new Points(10_000), 1000)))
                .isEmpty();
        assertThat(flaws(new Criterion("G".repeat(40), CriterionKind.GRADE, new Points(1), 1)))
                .isEmpty();
        assertThat(flaws(Criterion.of("G".repeat(41), CriterionKind.GRADE, 1)))
                .containsExactly(Flaw.Code.CODE_UNREADABLE);
        assertThat(book(new EligibilityRules(5, Points.ZERO), List.of(GRADE)).flaws())
                .isEmpty();
        assertThat(book(new EligibilityRules(5, new Points(450)), List.of(GRADE))
                        .flaws())
                .isEmpty();
    }

    @Test
    void whoIsInNoGroupComesAfterEveryGroupAndTheEarlierGroupDecides() {
        RuleBook classes = RuleBook.standard().with(SeatRules.PLAIN.preferring("FIRST", "SECOND"));
        assertThat(classes.classOf(Set.of("FIRST", "SECOND"))).isZero();
        assertThat(classes.classOf(Set.of("SECOND", "OTHER"))).isOne();
        assertThat(classes.classOf(Set.of("OTHER"))).isEqualTo(2);
        assertThat(RuleBook.standard().classOf(Set.of("FIRST"))).isZero();
    }

    @Test
    void theGroupsABookAsksForAreThoseItsClassesAndReservesName() {
        RuleBook named = RuleBook.standard()
                .with(SeatRules.PLAIN
                        .preferring("FIRST")
                        .with(List.of(
                                SeatRule.reserve("KCL-W", "CARE", 1),
                                SeatRule.reserve(SeatRule.EVERY, "FIRST", 1),
                                new SeatRule(SeatRule.Kind.OPEN_FIRST, "KCL-W", "", 0))));
        assertThat(named.groups()).containsExactly("CARE", "FIRST");
        assertThat(RuleBook.standard().groups()).isEmpty();
    }

    @Test
    void aBookTriedWithOneRuleChangedKeepsEveryOther() {
        RuleBook book = book(
                        new EligibilityRules(7, new Points(100), new Grade(325), GradeOrder.HIGH_IS_BEST).until(12, 10),
                        List.of(GRADE, Criterion.of("CV", CriterionKind.GIVEN, 5)),
                        TieBreak.SEMESTER)
                .with(SeatRules.PLAIN.with(
                        List.of(SeatRule.reserve("KCL-W", "A", 1), SeatRule.reserve("KCL-W", "B", 1))));

        assertThat(book.needing(new Points(200)).text()).isEqualTo(book.text().replace("minimum 10.0", "minimum 20.0"));
        assertThat(book.weighing("CV", 50).text())
                .isEqualTo(book.text().replace("CV given 5.0 100", "CV given 5.0 50"));
        assertThat(book.weighing("NONE", 50)).isEqualTo(book);
        assertThat(book.reserving(SeatRule.reserve("KCL-W", "A", 3)).seats().rules())
                .containsExactly(SeatRule.reserve("KCL-W", "B", 1), SeatRule.reserve("KCL-W", "A", 3));
        assertThat(book.reserving(SeatRule.reserve("KCL-W", "B", 0)).seats().rules())
                .containsExactly(SeatRule.reserve("KCL-W", "A", 1));
        assertThat(book.reserving(SeatRule.reserve("KCL-S", "B", 1)).seats().rules())
                .hasSize(3);
    }

    @Test
    void aTextThatCannotBeReadSaysInWhichLine() {
        String text = RuleBook.standard().text();
        assertThatThrownBy(
                        () -> RuleBook.parse(text.replace("criterion LANGUAGE language", "criterion LANGUAGE magic")))
                .hasMessageContaining("line 5");
        assertThatThrownBy(() -> RuleBook.parse("poem\n")).hasMessageContaining("line 1");
    }

    @Test
    void everyFlawOfTheTieBreaksIsNamed() {
        RuleBook book = book(
                new EligibilityRules(5, null),
                List.of(GRADE),
                TieBreak.by("HEIGHT"),
                TieBreak.SEMESTER,
                TieBreak.SEMESTER);
        assertThat(book.flaws())
                .containsExactly(
                        new Flaw(Flaw.Code.UNKNOWN_TIE_BREAK, "HEIGHT"),
                        new Flaw(Flaw.Code.DUPLICATE_TIE_BREAK, "SEMESTER"));
    }

    @Test
    void everyFlawOfTheEligibilityIsNamed() {
        assertThat(book(new EligibilityRules(0, new Points(-1)), List.of(GRADE)).flaws())
                .extracting(Flaw::code)
                .containsExactly(Flaw.Code.SEMESTER_OUT_OF_RANGE, Flaw.Code.NEGATIVE_MINIMUM);
        assertThat(book(new EligibilityRules(5, new Points(451)), List.of(GRADE))
                        .flaws())
                .extracting(Flaw::code)
                .containsExactly(Flaw.Code.MINIMUM_OUT_OF_REACH);
    }
}
