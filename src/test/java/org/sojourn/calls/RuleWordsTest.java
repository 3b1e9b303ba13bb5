package org.sojourn.calls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sojourn.calls.CallWindowTest.assertRefused;

import java.time.Instant;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.sojourn.calls.rules.Criterion;
import org.sojourn.calls.rules.CriterionKind;
import org.sojourn.calls.rules.EligibilityRules;
import org.sojourn.calls.rules.LotteryKind;
import org.sojourn.calls.rules.RuleBook;
import org.sojourn.calls.rules.TieBreak;

class RuleWordsTest {
    @Test
    void theProposedRulesCanBeKeptAndPublished() {
        for (RuleBook book : List.of(RuleBook.standard(), RuleBook.pointsGiven())) {
            assertThat(RuleWords.unreadable(book)).isNull();
            RuleWords.refuseFlawed(book);
        }
    }

    @Test
    void rulesWithAFlawCanBeKeptButNotPublished() {
        RuleBook halfWritten = book(List.of(), List.of());

        assertThat(RuleWords.unreadable(halfWritten)).isNull();
        assertRefused("rule-flaw.NO_CRITERIA", () -> RuleWords.refuseFlawed(halfWritten));
    }

    @Test
    void aCodeThatWouldNotReadBackIsNotEvenKept() {
        RuleBook spaced = book(List.of(Criterion.of("M1 NOTE", CriterionKind.GRADE, 45)), List.of());
        RuleBook forged = book(List.of(Criterion.of("M1\nlottery one-for-all", CriterionKind.GIVEN, 45)), List.of());
        RuleBook tie = book(List.of(Criterion.of("M1", CriterionKind.GRADE, 45)), List.of(TieBreak.by("M 2")));

        assertThat(RuleWords.unreadable(spaced).code()).isEqualTo("rule-flaw.CODE_UNREADABLE");
        assertThat(RuleWords.unreadable(forged).code()).isEqualTo("rule-flaw.CODE_UNREADABLE");
        assertThat(RuleWords.unreadable(tie)).isNotNull();
    }

    @Test
    void aVersionIsFrozenOnce() {
        RuleVersion version = new RuleVersion(1, 1, RuleBook.standard().text(), "0");
        version.freeze(Instant.EPOCH);

        Assertions.assertThatThrownBy(() -> version.freeze(Instant.EPOCH)).isInstanceOf(IllegalStateException.class);
    }

    private static RuleBook book(List<Criterion> criteria, List<TieBreak> ties) {
        return new RuleBook(new EligibilityRules(5, null), criteria, ties, LotteryKind.ONE_FOR_ALL);
    }
}
