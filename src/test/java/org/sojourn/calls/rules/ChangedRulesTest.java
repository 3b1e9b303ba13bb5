package org.sojourn.calls.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sojourn.vocabulary.Points;

/** One thing about rules is changed to see what it would do; everything else has to stay. */
class ChangedRulesTest {
    @ParameterizedTest
    @EnumSource(Template.class)
    void anotherMinimumChangesNothingElse(Template template) {
        RuleBook book = template.book();
        RuleBook other = book.needing(new Points(615));
        assertThat(other.eligibility().minimumPoints()).isEqualTo(new Points(615));
        assertThat(differing(book, other)).hasSize(1);
        assertThat(other.needing(book.eligibility().minimumPoints())).isEqualTo(book);
    }

    @ParameterizedTest
    @EnumSource(Template.class)
    void anotherWeightChangesThatCriterionAlone(Template template) {
        RuleBook book = template.book();
        Criterion first = book.criteria().get(0);
        RuleBook other = book.weighing(first.code(), first.weightPercent() + 37);
        assertThat(other.criteria().get(0)).isEqualTo(first.weighing(first.weightPercent() + 37));
        assertThat(differing(book, other)).hasSize(1);
        assertThat(book.weighing("NOT_THERE", 200)).isEqualTo(book);
    }

    @Test
    void aReserveTakesThePlaceOfTheOneForTheSameGroupAndNoneTakesItAway() {
        RuleBook book = RuleBook.standard()
                .reserving(SeatRule.reserve("KCL-W", "FIRST_TIMER", 1))
                .reserving(SeatRule.reserve("KCL-W", "HARDSHIP", 1));
        RuleBook other = book.reserving(SeatRule.reserve("KCL-W", "FIRST_TIMER", 3));
        assertThat(other.seats().rules())
                .containsExactlyInAnyOrder(
                        SeatRule.reserve("KCL-W", "HARDSHIP", 1), SeatRule.reserve("KCL-W", "FIRST_TIMER", 3));
        assertThat(other.reserving(SeatRule.reserve("KCL-W", "FIRST_TIMER", 0))
                        .seats()
                        .rules())
                .containsExactly(SeatRule.reserve("KCL-W", "HARDSHIP", 1));
    }

    private static List<String> differing(RuleBook one, RuleBook other) {
        List<String> lines = new ArrayList<>(other.text().lines().toList());
        one.text().lines().forEach(lines::remove);
        return lines;
    }
}
