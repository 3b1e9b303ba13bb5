package org.sojourn.calls.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.sojourn.calls.rules.CriterionKind;
import org.sojourn.calls.rules.EligibilityRules;
import org.sojourn.calls.rules.Grade;
import org.sojourn.calls.rules.Procedure;
import org.sojourn.calls.rules.Row;
import org.sojourn.calls.rules.RuleBook;
import org.sojourn.calls.rules.SeatRule;
import org.sojourn.calls.rules.SeatRules;
import org.sojourn.calls.rules.Template;
import org.sojourn.platform.Refusal;
import org.sojourn.vocabulary.CefrLevel;
import org.sojourn.vocabulary.Points;

class RuleFormTest {
    @Test
    void aBookPutIntoTheFormComesBackTheSameInEitherLanguage() {
        RuleBook minimum = new RuleBook(
                new EligibilityRules(3, new Points(605)),
                RuleBook.standard().criteria(),
                RuleBook.standard().tieBreaks(),
                RuleBook.standard().lottery());
        for (RuleBook book : List.of(RuleBook.standard(), RuleBook.pointsGiven(), minimum))
            for (Locale locale : List.of(Locale.GERMAN, Locale.ENGLISH))
                assertThat(RuleForm.of(book, locale).book()).isEqualTo(book);
    }

    @Test
    void whatIsNoNumberIsRefusedAndStays() {
        RuleForm form = standard();
        form.getCriteria().get(0).setMaximum("viel");

        assertRefused("call-rules-not-points", form::book);
        assertThat(form.getCriteria().get(0).getMaximum()).isEqualTo("viel");
    }

    @Test
    void anEmptySemesterOrWeightIsRefused() {
        RuleForm form = standard();
        form.getWho().setSemester(null);
        assertRefused("call-rules-not-whole", form::book);

        form.getWho().setSemester("5");
        form.getCriteria().get(1).setWeight("-5");
        assertRefused("call-rules-not-whole", form::book);
    }

    @Test
    void anEmptyMinimumIsNoMinimum() {
        RuleForm form = standard();
        form.getWho().setMinimum(null);

        assertThat(form.book().eligibility().minimumPoints()).isNull();
    }

    @Test
    void aRemovedCriterionNoLongerBreaksTies() {
        RuleForm form = standard();
        form.remove(0);

        assertThat(form.getTies()).containsExactly("LANGUAGE", "SEMESTER");
        assertThat(form.book().flaws()).isEmpty();
    }

    @Test
    void aNewCriterionNeedsACodeOfItsOwn() {
        RuleForm form = standard();

        assertRefused("rule-flaw.DUPLICATE_CODE", () -> form.add("grade", CriterionKind.GRADE));
        assertRefused("rule-flaw.DUPLICATE_CODE", () -> form.add("SEMESTER", CriterionKind.GIVEN));
        assertRefused("rule-flaw.CODE_UNREADABLE", () -> form.add("two words", CriterionKind.GIVEN));
        assertRefused("rule-flaw.CODE_UNREADABLE", () -> form.add(null, CriterionKind.GIVEN));
        form.add(" buddy ", CriterionKind.GIVEN);

        assertThat(form.book().criterion("BUDDY")).isPresent();
    }

    @Test
    void tieBreaksMoveOneStepAndStopAtTheEnds() {
        RuleForm form = standard();
        form.raiseTie(0);
        form.raiseTie(3);
        form.raiseTie(2);

        assertThat(form.getTies()).containsExactly("GRADE", "SEMESTER", "LANGUAGE");
        form.removeTie(1);
        assertThat(form.getFreeTies()).contains("SEMESTER", "MOTIVATION");
        form.addTie("SEMESTER");
        form.addTie("SEMESTER");
        form.addTie("UNKNOWN");
        assertThat(form.getTies()).containsExactly("GRADE", "LANGUAGE", "SEMESTER");
    }

    @Test
    void theExampleShowsFixedPointsAndSpans() {
        RuleExample example = RuleExample.of(RuleBook.standard(), person(Map.of()), Locale.GERMAN, line -> "");

        assertThat(example.lines())
                .extracting(RuleExample.Line::points)
                .containsExactly("34,5", "15,0", "0,0 – 20,0", "0,0 – 10,0", "0,0 – 5,0");
        assertThat(example.total()).isEqualTo("49,5 – 84,5");
    }

    @Test
    void twoSemestersOfTutoringAreCountedLineByLine() {
        Map<String, Points> told =
                Map.of("MOTIVATION", new Points(160), "ENGAGEMENT_OTHER", new Points(20), "PROGRESS", Points.ZERO);

        RuleExample example =
                RuleExample.of(Template.PROPOSAL.book(), person(told), Locale.GERMAN, line -> line.code());

        assertThat(example.lines())
                .extracting(RuleExample.Line::points)
                .containsExactly("34,5", "15,0", "16,0", "4,0", "5,0");
        assertThat(example.lines()).extracting(RuleExample.Line::working).contains("GRADE");
        assertThat(example.total()).isEqualTo("74,5");
    }

    @Test
    void everyTemplateAndEveryOddRuleComesBackFromTheFormTheSame() {
        SeatRules odd = new SeatRules(
                Procedure.TOP_TRADING_CYCLES,
                3,
                List.of("FIRST_TIMER", "HARDSHIP"),
                List.of(
                        SeatRule.reserve("KCL-W", "FIRST_TIMER", 1),
                        new SeatRule(SeatRule.Kind.OPEN_FIRST, "KCL-W", "", 0),
                        new SeatRule(SeatRule.Kind.UNITS, "KCL-Y", "", 2)));
        for (Template template : Template.values())
            for (Locale locale : List.of(Locale.GERMAN, Locale.ENGLISH)) {
                RuleBook book = template.book().with(odd);
                assertThat(RuleForm.of(book, locale).book()).isEqualTo(book);
            }
    }

    @Test
    void aNewCriterionOfAnyKindCanBeWorkedOutAtOnce() {
        for (CriterionKind kind : CriterionKind.values()) {
            RuleForm form = standard();
            form.add("NEW", kind);
            assertThat(form.book().flaws()).as(kind.name()).isEmpty();
        }
    }

    @Test
    void aRowWithoutAKeyIsNoneAndACommaIsAPoint() {
        RuleForm form = standard();
        form.add("MEAN", CriterionKind.BANDS);
        form.addRow(5);
        form.getCriteria().get(5).getRows().get(0).setKey("1,25");

        assertThat(form.book().criterion("MEAN").orElseThrow().rows())
                .extracting(Row::key)
                .containsExactly("1.25", "2.5");
    }

    @Test
    void aConfirmedAssumptionIsGoneAndARemovedCriterionTakesItsOwnAlong() {
        RuleForm form = RuleForm.of(Template.PRAGUE.book(), Locale.GERMAN);
        int before = form.getAssumptions().size();
        form.confirm("TIES");
        form.remove(0);

        assertThat(form.getAssumptions())
                .hasSize(before - 2)
                .noneMatch(a -> a.subject().equals("GRADE"));
    }

    private static RuleExample.Person person(Map<String, Points> told) {
        return new RuleExample.Person(Grade.parse("1,7"), CefrLevel.C1, 7, told);
    }

    private static RuleForm standard() {
        return RuleForm.of(RuleBook.standard(), Locale.GERMAN);
    }

    private static void assertRefused(String code, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }
}
