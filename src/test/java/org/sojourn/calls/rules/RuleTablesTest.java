package org.sojourn.calls.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sojourn.calls.rules.points.Sample;
import org.sojourn.calls.rules.points.ScoreSheet;
import org.sojourn.calls.rules.points.Scoring;
import org.sojourn.vocabulary.CefrLevel;
import org.sojourn.vocabulary.Points;

/** Criteria that come to their points by a table. */
class RuleTablesTest {
    private static RuleBook of(Criterion... criteria) {
        return new RuleBook(new EligibilityRules(1, null), List.of(criteria), List.of(), LotteryKind.ONE_FOR_ALL);
    }

    private static Row row(String key, int tenths) {
        return new Row(key, new Points(tenths));
    }

    @Test
    void itemsByYearCountAsManyYearsAsTheMaximumHolds() {
        Criterion yearly =
                Criterion.of("E", CriterionKind.YEARLY_ITEMS, 5, row("YEAR", 20), row("A", 15), row("B", 10));

        assertThat(yearly.years()).as("5 points, 2 a year").isEqualTo(3);
        assertThat(yearly.entries())
                .extracting(Entry::code)
                .containsExactly("E_1_A", "E_1_B", "E_2_A", "E_2_B", "E_3_A", "E_3_B");
        assertThat(of(yearly).flaws()).isEmpty();
        assertThat(RuleBook.parse(of(yearly).text())).isEqualTo(of(yearly));
        assertThat(yearlyPoints(yearly, Map.of())).isNull();
        assertThat(yearlyPoints(yearly, Map.of("E_1_A", new Points(10)))).isEqualTo(new Points(15));
        assertThat(yearlyPoints(yearly, Map.of("E_1_A", new Points(10), "E_1_B", new Points(10))))
                .as("one year gives 2 at most")
                .isEqualTo(new Points(20));
        assertThat(yearlyPoints(yearly, Map.of("E_1_A", new Points(10), "E_3_B", new Points(10))))
                .isEqualTo(new Points(25));
        assertThat(yearlyPoints(
                        yearly, Map.of("E_1_A", new Points(20), "E_2_A", new Points(20), "E_3_A", new Points(20))))
                .as("all years together give 5 at most")
                .isEqualTo(new Points(50));
        assertThat(yearlyPoints(yearly, Map.of("E_1_A", new Points(-10), "E_2_B", new Points(10))))
                .as("a number below 0 is none")
                .isEqualTo(new Points(10));
    }

    private static Points yearlyPoints(Criterion yearly, Map<String, Points> entered) {
        ScoreSheet sheet = Scoring.score(of(yearly), Sample.withPoints(entered, Map.of()), Sample.KINGS);
        return sheet.incomplete() ? null : sheet.total();
    }

    @Test
    void everyFlawOfItemsByYearIsNamed() {
        assertThat(flaw(CriterionKind.YEARLY_ITEMS, row("YEAR", 50))).isEqualTo(Flaw.Code.ROWS_MISSING);
        assertThat(flaw(CriterionKind.YEARLY_ITEMS, row("A", 50), row("B", 10))).isEqualTo(Flaw.Code.ROW_UNREADABLE);
        assertThat(flaw(CriterionKind.YEARLY_ITEMS, row("YEAR", 0), row("A", 10)))
                .isEqualTo(Flaw.Code.ROW_UNREADABLE);
        assertThat(flaw(CriterionKind.YEARLY_ITEMS, row("YEAR", 49), row("A", 10)))
                .as("ten years")
                .isEqualTo(Flaw.Code.ROW_UNREADABLE);
        assertThat(of(Criterion.of("CODE", CriterionKind.YEARLY_ITEMS, 45, row("YEAR", 50), row("A", 10)))
                        .flaws())
                .as("nine years")
                .isEmpty();
        assertThat(flaw(CriterionKind.YEARLY_ITEMS, row("YEAR", 50), row("B".repeat(34), 10)))
                .isEqualTo(Flaw.Code.ITEM_TOO_LONG);
        assertThat(of(Criterion.of("CODE", CriterionKind.YEARLY_ITEMS, 45, row("YEAR", 50), row("B".repeat(33), 10)))
                        .flaws())
                .isEmpty();
    }

    @Test
    void everyFlawOfATableIsNamed() {
        assertThat(flaw(CriterionKind.BANDS)).isEqualTo(Flaw.Code.ROWS_MISSING);
        assertThat(flaw(CriterionKind.GIVEN, row("1", 1))).isEqualTo(Flaw.Code.ROWS_MISSING);
        assertThat(flaw(CriterionKind.GRADE, row("1.0", 0))).isEqualTo(Flaw.Code.ROWS_MISSING);
        assertThat(flaw(CriterionKind.GRADE, row("4.0", 0), row("1.0", 0))).isEqualTo(Flaw.Code.ROWS_OUT_OF_ORDER);
        assertThat(flaw(CriterionKind.GRADE, row("1.0", 0), row("3.25", 0))).isEqualTo(Flaw.Code.ROW_UNREADABLE);
        assertThat(flaw(CriterionKind.BANDS, row("gut", 10))).isEqualTo(Flaw.Code.ROW_UNREADABLE);
        assertThat(flaw(CriterionKind.BANDS, row("1.0", -1))).isEqualTo(Flaw.Code.ROW_UNREADABLE);
        assertThat(flaw(CriterionKind.BANDS, row("2.0", 10), row("1.0", 20))).isEqualTo(Flaw.Code.ROWS_OUT_OF_ORDER);
        assertThat(flaw(CriterionKind.BANDS, row("2.0", 10), row("2.0", 5))).isEqualTo(Flaw.Code.ROWS_OUT_OF_ORDER);
        assertThat(flaw(CriterionKind.STEPS, row("0", 10), row("1", 20))).isEqualTo(Flaw.Code.ROWS_OUT_OF_ORDER);
        assertThat(flaw(CriterionKind.LEVELS, row("D1", 10))).isEqualTo(Flaw.Code.ROW_UNREADABLE);
        assertThat(flaw(CriterionKind.LEVELS, row("B1", 10), row("B2", 20))).isEqualTo(Flaw.Code.ROWS_OUT_OF_ORDER);
        assertThat(flaw(CriterionKind.ITEMS, row("BUDDY", 10), row("BUDDY", 20)))
                .isEqualTo(Flaw.Code.ROWS_OUT_OF_ORDER);
        assertThat(flaw(CriterionKind.ITEMS, row("B".repeat(39), 10))).isEqualTo(Flaw.Code.ITEM_TOO_LONG);
        assertThat(flaw(CriterionKind.ON_TIME, row("-1", 10))).isEqualTo(Flaw.Code.ROW_UNREADABLE);
        assertThat(flaw(CriterionKind.YEARS, row("YEAR", 10), row("MORE", 10))).isEqualTo(Flaw.Code.ROWS_MISSING);
    }

    private static Flaw.Code flaw(CriterionKind kind, Row... rows) {
        return of(Criterion.of("CODE", kind, 45, rows)).flaws().get(0).code();
    }

    @Test
    void aTableIsReadToItsEdges() {
        assertThat(flaw(CriterionKind.GRADE, row("2.0", 0), row("2.0", 0))).isEqualTo(Flaw.Code.ROWS_OUT_OF_ORDER);
        assertThat(flaw(CriterionKind.STEPS, row("1", 10), row("1", 5))).isEqualTo(Flaw.Code.ROWS_OUT_OF_ORDER);
        assertThat(flaw(CriterionKind.LEVELS, row("B2", 10), row("B2", 5))).isEqualTo(Flaw.Code.ROWS_OUT_OF_ORDER);
        assertThat(flaw(CriterionKind.ITEMS, row("4TH", 10)))
                .as("an item begins with a letter")
                .isEqualTo(Flaw.Code.ROW_UNREADABLE);
        assertThat(flawless(CriterionKind.GRADE, row("1.03", 0), row("3.03", 0)))
                .as("whole tenths apart, wherever they begin")
                .isTrue();
        assertThat(flawless(CriterionKind.ON_TIME, row("0", 10))).isTrue();
        assertThat(flawless(CriterionKind.BANDS, row("1.0", 0), row("4.0", 0))).isTrue();
        assertThat(flawless(CriterionKind.ITEMS, row("B".repeat(35), 10))).isTrue();
        assertThat(flawless(CriterionKind.YEARLY_ITEMS, row("YEAR", 450), row("A", 10)))
                .as("one year")
                .isTrue();
    }

    private static boolean flawless(CriterionKind kind, Row... rows) {
        return of(Criterion.of("CODE", kind, 45, rows)).flaws().isEmpty();
    }

    @Test
    void onlyTheUsualGradesGoWithoutATable() {
        assertThat(Criterion.of("G", CriterionKind.GRADE, 45, row("1.0", 0), row("4.0", 0))
                        .rows())
                .isEmpty();
        assertThat(Criterion.of("G", CriterionKind.BANDS, 45, row("1.0", 30), row("4.0", 10))
                        .rows())
                .hasSize(2);
    }

    @Test
    void stepsBelowTheLevelAskedMayCountToo() {
        RuleBook steps =
                of(Criterion.of("LANGUAGE", CriterionKind.STEPS, 10, row("1", 100), row("0", 60), row("-1", 20)));
        for (Map.Entry<CefrLevel, Integer> one : Map.of(
                        CefrLevel.A2,
                        0,
                        CefrLevel.B1,
                        20,
                        CefrLevel.B2,
                        60,
                        CefrLevel.C1,
                        100,
                        CefrLevel.C2,
                        100,
                        CefrLevel.NATIVE,
                        100)
                .entrySet())
            assertThat(Scoring.score(steps, Sample.speaking(Map.of("en", one.getKey())), Sample.KINGS)
                            .total())
                    .as(one.getKey().name())
                    .isEqualTo(new Points(one.getValue()));
    }

    @Test
    void whoHasNothingEnteredForAnyItemIsAGapWhoHasOneIsNot() {
        RuleBook items = of(Criterion.of("E", CriterionKind.ITEMS, 10, row("A", 20), row("B", 30)));

        assertThat(Scoring.score(items, Sample.withPoints(Map.of(), Map.of()), Sample.KINGS)
                        .incomplete())
                .isTrue();
        ScoreSheet some =
                Scoring.score(items, Sample.withPoints(Map.of("E_B", new Points(15)), Map.of()), Sample.KINGS);
        assertThat(some.incomplete()).isFalse();
        assertThat(some.total()).as("one and a half of 3.0, half up").isEqualTo(new Points(45));
        assertThat(items.entries()).extracting(Entry::code).containsExactly("E_A", "E_B");
    }
}
