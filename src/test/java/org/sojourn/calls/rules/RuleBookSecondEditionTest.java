package org.sojourn.calls.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sojourn.calls.rules.points.Applicant;
import org.sojourn.calls.rules.points.Eligibility;
import org.sojourn.calls.rules.points.Sample;
import org.sojourn.calls.rules.points.Unmet;
import org.sojourn.vocabulary.Points;

class RuleBookSecondEditionTest {
    private static final Criterion GRADE = Criterion.of("GRADE", CriterionKind.GRADE, 45);

    private static RuleBook of(Criterion... criteria) {
        return new RuleBook(new EligibilityRules(1, null), List.of(criteria), List.of(), LotteryKind.ONE_FOR_ALL);
    }

    private static RuleBook seated(SeatRule... rules) {
        return of(GRADE).with(SeatRules.PLAIN.with(List.of(rules)));
    }

    private static Row row(String key, int tenths) {
        return new Row(key, new Points(tenths));
    }

    @Test
    void theSecondEditionIsWhatIsDocumented() {
        RuleBook book = new RuleBook(
                new EligibilityRules(7, new Points(100), new Grade(325), GradeOrder.HIGH_IS_BEST),
                List.of(new Criterion(
                        "GRADE",
                        CriterionKind.BANDS,
                        new Points(150),
                        100,
                        WhenMissing.INELIGIBLE,
                        List.of(row("4.5", 150), row("3.25", 20)))),
                List.of(TieBreak.by("GRADE")),
                LotteryKind.ONE_PER_PLACE,
                new SeatRules(
                        Procedure.DEFERRED_ACCEPTANCE,
                        4,
                        List.of("FIRST_TIMER"),
                        List.of(
                                SeatRule.reserve("KCL-W", "FIRST_TIMER", 2),
                                new SeatRule(SeatRule.Kind.OPEN_FIRST, "KCL-W", "", 0))),
                List.of(new Assumption("GRADE", "PRAGUE_GRADE")));

        assertThat(book.text()).isEqualTo("""
                        sojourn-rule-book 2
                        semester 7
                        minimum 10.0
                        grades high-is-best 3.25
                        criterion GRADE bands 15.0 100 ineligible
                        row 4.5 15.0
                        row 3.25 2.0
                        tie criterion GRADE
                        lottery one-per-place
                        procedure deferred-acceptance
                        wishes 4
                        class FIRST_TIMER
                        seats reserve KCL-W FIRST_TIMER 2
                        seats open-first KCL-W - 0
                        assumed GRADE PRAGUE_GRADE
                        """);
        assertThat(RuleBook.parse(book.text())).isEqualTo(book);
    }

    @Test
    void theSemestersAreWrittenOutOnlyWhereTheyEnd() {
        RuleBook ending = new RuleBook(
                new EligibilityRules(7, null).until(12, 10), List.of(GRADE), List.of(), LotteryKind.ONE_FOR_ALL);
        RuleBook summer = new RuleBook(
                new EligibilityRules(7, null).until(0, 10), List.of(GRADE), List.of(), LotteryKind.ONE_FOR_ALL);

        assertThat(ending.text()).startsWith("sojourn-rule-book 2\nsemester 7 12 10\n");
        assertThat(summer.text()).startsWith("sojourn-rule-book 2\nsemester 7 0 10\n");
        assertThat(RuleBook.parse(ending.text())).isEqualTo(ending);
        assertThat(RuleBook.parse(summer.text())).isEqualTo(summer);
        assertThatThrownBy(() -> RuleBook.parse(ending.text().replace("7 12 10", "7 12")))
                .isInstanceOf(RuleBookIsUnreadable.class);
        assertThatThrownBy(() -> RuleBook.parse(ending.text().replace("7 12 10", "7 0 0")))
                .isInstanceOf(RuleBookIsUnreadable.class);
    }

    @ParameterizedTest
    @CsvSource({
        "0,0,0,false",
        "1,0,0,true",
        "20,20,20,true",
        "21,0,0,false",
        "7,6,0,false",
        "7,7,7,true",
        "7,21,0,false",
        "7,0,6,false",
        "7,0,21,false",
        "7,12,10,true",
        "7,0,7,true",
        "7,0,20,true"
    })
    void semestersBeginAndEndBetweenOneAndTwenty(int first, int last, int summer, boolean good) {
        RuleBook book = new RuleBook(
                new EligibilityRules(first, null).until(last, summer),
                List.of(GRADE),
                List.of(),
                LotteryKind.ONE_FOR_ALL);
        assertThat(book.flaws().stream().map(Flaw::code))
                .containsExactlyElementsOf(good ? List.of() : List.of(Flaw.Code.SEMESTER_OUT_OF_RANGE));
    }

    @Test
    void aReserveForEveryPlaceStandsBackWhereAPlaceHasItsOwn() {
        SeatRule everywhere = SeatRule.reserve(SeatRule.EVERY, "A", 1);
        SeatRule itsOwn = SeatRule.reserve("KCL-W", "A", 2);
        SeatRule anotherGroup = SeatRule.reserve("KCL-S", "B", 2);
        RuleBook book = seated(everywhere, itsOwn, anotherGroup);

        assertThat(book.flaws()).isEmpty();
        assertThat(RuleBook.parse(book.text())).isEqualTo(book);
        assertThat(book.text()).contains("seats reserve * A 1\n");
        assertThat(book.seats().holds(everywhere, "KCL-W")).isFalse();
        assertThat(book.seats().holds(everywhere, "KCL-S")).isTrue();
        assertThat(book.seats().holds(itsOwn, "KCL-W")).isTrue();
        assertThat(book.seats().holds(itsOwn, "KCL-S")).isFalse();
        for (SeatRule.Kind kind : SeatRule.Kind.values())
            assertThat(seatFlaws(new SeatRule(kind, SeatRule.EVERY, kind.namesAGroup() ? "A" : "", 2))
                            .contains(Flaw.Code.SEAT_RULE_UNREADABLE))
                    .as(kind.name())
                    .isEqualTo(kind != SeatRule.Kind.RESERVE);
    }

    @Test
    void theFingerprintOfTheFirstEditionStays() {
        assertThat(RuleBook.standard().digest())
                .isEqualTo("10f068ce93a054f31c4a0de7fda7ad1251adff71403d4c57aca8042bace02e4b");
        assertThat(RuleBook.pointsGiven().digest())
                .isEqualTo("152f44192523136c26ebd4fa72150a06ca3071fd58419ef2c224bf6042da0384");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "criterion A given 5.0 100 zero\nrow\n",
                "row 1.0 5.0\n",
                "criterion A given 5.0 100\n",
                "criterion A given 5.0 100 perhaps\n",
                "criterion A items 5.0 100 zero\nrow buddy 1.0\n",
            })
    void aSecondEditionThatIsNotTheOneSpellingIsRefused(String middle) {
        String text = "sojourn-rule-book 2\nsemester 1\nminimum none\ngrades low-is-best none\n" + middle
                + "lottery one-for-all\nprocedure deferred-acceptance\nwishes 0\n";
        assertThatThrownBy(() -> RuleBook.parse(text)).isInstanceOf(RuleBookIsUnreadable.class);
    }

    @Test
    void aBookTheFirstEditionCouldSayIsNotReadFromTheSecond() {
        String text = RuleBook.standard().text().replace("sojourn-rule-book 1", "sojourn-rule-book 2");
        assertThatThrownBy(() -> RuleBook.parse(text)).isInstanceOf(RuleBookIsUnreadable.class);
    }

    @Test
    void whateverTheFirstEditionCannotSayIsWrittenInTheSecond() {
        assertThat(of(GRADE).text()).startsWith(RuleBookText.FIRST);
        for (Criterion later : List.of(
                Criterion.of("G", CriterionKind.GRADE, 45, row("1.0", 0), row("3.0", 0)),
                GRADE.whenMissing(WhenMissing.ASKED),
                Criterion.of("G", CriterionKind.BANDS, 45))) {
            assertThat(of(later).text()).startsWith(RuleBookText.SECOND);
            assertThat(RuleBook.parse(of(later).text())).isEqualTo(of(later));
        }
    }

    @Test
    void eachKindOfSeatRuleNamesAGroupOrNotAndCanBeRunOrNot() {
        assertThat(Arrays.stream(SeatRule.Kind.values()).filter(SeatRule.Kind::namesAGroup))
                .containsExactly(SeatRule.Kind.RESERVE, SeatRule.Kind.POOL_RESERVE, SeatRule.Kind.QUOTA);
        assertThat(Arrays.stream(SeatRule.Kind.values()).filter(SeatRule.Kind::canBeRun))
                .containsExactly(SeatRule.Kind.RESERVE, SeatRule.Kind.OPEN_FIRST);
    }

    @Test
    void aReserveIsOfOneToNineHundredNinetyNineSeats() {
        for (int seats : List.of(1, 999))
            assertThat(seatFlaws(SeatRule.reserve("KCL-W", "A", seats))).isEmpty();
        assertThat(seatFlaws(SeatRule.reserve("KCL-W", "A", 1000))).containsExactly(Flaw.Code.SEATS_OUT_OF_RANGE);
    }

    @Test
    void everyFlawOfASeatRuleIsNamed() {
        assertThat(seatFlaws(SeatRule.reserve("", "A", 1))).contains(Flaw.Code.SEAT_RULE_UNREADABLE);
        assertThat(seatFlaws(SeatRule.reserve("KCL-W", "", 1))).contains(Flaw.Code.SEAT_RULE_UNREADABLE);
        assertThat(seatFlaws(SeatRule.reserve("KCL-W", "a b", 1))).contains(Flaw.Code.SEAT_RULE_UNREADABLE);
        assertThat(seatFlaws(SeatRule.reserve("KCL-W", "A", 0))).containsExactly(Flaw.Code.SEATS_OUT_OF_RANGE);
        assertThat(seatFlaws(SeatRule.reserve("KCL-W", "A", 1), SeatRule.reserve("KCL-W", "A", 2)))
                .containsExactly(Flaw.Code.DUPLICATE_SEAT_RULE);
        assertThat(seatFlaws(SeatRule.reserve("KCL-W", "A", 1), SeatRule.reserve("KCL-W", "B", 1)))
                .isEmpty();
        for (SeatRule.Kind kind : SeatRule.Kind.values())
            assertThat(seatFlaws(new SeatRule(kind, "KCL", kind.namesAGroup() ? "A" : "", 2))
                            .contains(Flaw.Code.CANNOT_BE_RUN))
                    .as(kind.name())
                    .isNotEqualTo(kind.canBeRun());
        assertThat(of(GRADE)
                        .with(new SeatRules(
                                Procedure.LOTTERY_WALK_DOWN, 0, List.of(), List.of(SeatRule.reserve("K", "A", 1))))
                        .flaws())
                .extracting(Flaw::code)
                .containsExactly(Flaw.Code.RESERVE_WITHOUT_DEFERRED_ACCEPTANCE);
    }

    @Test
    void aListLimitAndClassesHaveBounds() {
        assertThat(of(GRADE).with(SeatRules.PLAIN.allowing(51)).flaws())
                .extracting(Flaw::code)
                .containsExactly(Flaw.Code.WISHES_OUT_OF_RANGE);
        assertThat(of(GRADE).with(SeatRules.PLAIN.allowing(50)).flaws()).isEmpty();
        assertThat(of(GRADE).with(SeatRules.PLAIN.preferring("A", "A")).flaws())
                .extracting(Flaw::code)
                .containsExactly(Flaw.Code.DUPLICATE_CLASS);
        assertThat(of(GRADE).with(SeatRules.PLAIN.preferring("a")).flaws())
                .extracting(Flaw::code)
                .containsExactly(Flaw.Code.SEAT_RULE_UNREADABLE);
    }

    private static List<Flaw.Code> seatFlaws(SeatRule... rules) {
        return seated(rules).flaws().stream().map(Flaw::code).toList();
    }

    @Test
    void aValueWithoutWhichNobodyMayApplyIsNamed() {
        RuleBook strict = of(
                GRADE.whenMissing(WhenMissing.INELIGIBLE),
                Criterion.of("MOTIVATION", CriterionKind.GIVEN, 20).whenMissing(WhenMissing.ASKED));
        Applicant silent = Sample.graded(null);

        assertThat(Eligibility.check(strict, silent, Sample.KINGS))
                .containsExactly(new Unmet(Unmet.Code.VALUE_MISSING, "", "GRADE"));
        assertThat(Eligibility.check(strict, Sample.withPoints(Map.of(), Map.of()), Sample.KINGS))
                .as("what is asked for later keeps nobody out")
                .isEmpty();
    }
}
