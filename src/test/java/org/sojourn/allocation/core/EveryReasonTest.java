package org.sojourn.allocation.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.sojourn.allocation.core.PlainRule.Choice;
import org.sojourn.allocation.core.PlainRule.Entry;
import org.sojourn.vocabulary.Points;

/** Every reason that would be printed, held against the choice rule as {@link PlainRule} applies it. */
class EveryReasonTest {
    private static final Map<Reason, Integer> SEEN = new EnumMap<>(Reason.class);

    @AfterAll
    static void tellWhatWasSeen() {
        System.out.println("Reasons held against the choice rule: " + SEEN);
    }

    @Test
    void everyReasonOfAThousandRunsIsWhatTheChoiceRuleShows() {
        new RandomIntakes(9, 4).each(1000, (intake, random) -> {
            Decision decision = Allocation.decide(intake);
            PlainRule rule = new PlainRule(intake);
            for (Student student : intake.students()) {
                List<Verdict> verdicts = decision.verdictsOf(student.id());
                assertThat(verdicts).hasSameSizeAs(student.wishes());
                for (int i = 0; i < verdicts.size(); i++)
                    check(
                            intake,
                            decision,
                            rule,
                            student,
                            verdicts.get(i),
                            student.wishes().get(i));
            }
        });
        assertThat(SEEN.keySet())
                .containsExactlyInAnyOrder(
                        Reason.GRANTED,
                        Reason.HIGHER_WISH_GRANTED,
                        Reason.INELIGIBLE,
                        Reason.OPTION_FULL,
                        Reason.POOL_FULL,
                        Reason.CAPACITY_ZERO,
                        Reason.OWN_PLACE,
                        Reason.TIE_BREAK,
                        Reason.LOTTERY,
                        Reason.GIVEN_ORDER,
                        Reason.PRIORITY_CLASS,
                        Reason.RESERVED_ONLY);
    }

    private static void check(
            Intake intake, Decision decision, PlainRule rule, Student student, Verdict verdict, Wish wish) {
        SEEN.merge(verdict.reason(), 1, Integer::sum);
        String got = decision.assignment().get(student.id());
        List<String> list = student.wishes().stream().map(Wish::option).toList();
        assertThat(verdict.option()).isEqualTo(wish.option());
        assertThat(verdict.position()).isEqualTo(list.indexOf(wish.option()) + 1);
        assertThat(verdict.score()).isEqualTo(wish.score());
        Outcome outcome = !wish.eligible()
                ? Outcome.INELIGIBLE
                : wish.option().equals(got)
                        ? Outcome.GRANTED
                        : got != null && list.indexOf(got) < list.indexOf(wish.option())
                                ? Outcome.NOT_NEEDED
                                : Outcome.REFUSED;
        assertThat(verdict.outcome()).isEqualTo(outcome);
        if (outcome == Outcome.REFUSED) refusal(intake, decision, rule, rule.entry(student, wish), verdict);
        else assertThat(verdict.binding()).isNull();
    }

    private static void refusal(Intake intake, Decision decision, PlainRule rule, Entry wanted, Verdict verdict) {
        List<Entry> standing = new ArrayList<>(List.of(wanted));
        for (Student student : intake.students())
            rule.entries(student).stream()
                    .filter(e -> e.wish().option().equals(decision.assignment().get(student.id())))
                    .forEach(standing::add);
        Choice choice = rule.choose(standing, wanted);
        assertThat(choice.chosen()).doesNotContain(wanted);
        String node = rule.path(wanted).stream()
                .filter(n -> choice.room().get(n) == 0)
                .findFirst()
                .orElseThrow();
        assertThat(verdict.binding().kind() + " " + verdict.binding().id()).isEqualTo(node);
        assertThat(verdict.binding().capacity()).isEqualTo(rule.capacity(node));
        List<Entry> inside = choice.chosen().stream()
                .filter(e -> rule.path(e).contains(node))
                .toList();
        Entry last = inside.stream()
                .filter(e -> !choice.reserved().contains(e))
                .reduce((one, other) -> PlainRule.isBefore(one, other) ? other : one)
                .orElse(null);
        Points points = last == null ? null : last.wish().score();
        assertThat(verdict.lastAdmitted()).isEqualTo(points);
        boolean own = inside.stream().anyMatch(e -> e.student().equals(wanted.student()));
        assertThat(verdict.reason() == Reason.OWN_PLACE).isEqualTo(own);
        assertThat(verdict.reason() == Reason.CAPACITY_ZERO).isEqualTo(rule.capacity(node) == 0);
        if (!own && last != null) comparison(verdict, wanted, last);
        else if (!own) assertThat(verdict.reason()).isIn(Reason.RESERVED_ONLY, Reason.CAPACITY_ZERO);
    }

    private static void comparison(Verdict verdict, Entry wanted, Entry last) {
        assertThat(PlainRule.isBefore(last, wanted)).isTrue();
        Wish hers = wanted.wish();
        Wish theirs = last.wish();
        boolean sameRank = hers.rank() == theirs.rank();
        boolean samePoints = sameRank && hers.score().equals(theirs.score());
        switch (verdict.reason()) {
            case OPTION_FULL, POOL_FULL -> {
                assertThat(sameRank).isTrue();
                assertThat(hers.score()).isLessThan(theirs.score());
                boolean option = verdict.binding().kind() == Node.Kind.OPTION;
                assertThat(verdict.reason()).isEqualTo(option ? Reason.OPTION_FULL : Reason.POOL_FULL);
            }
            case TIE_BREAK -> {
                assertThat(samePoints).isTrue();
                assertThat(hers.tieBreaks().get(0))
                        .isLessThan(theirs.tieBreaks().get(0));
                assertThat(verdict.tieBreak()).isEqualTo("tie");
            }
            case LOTTERY -> {
                assertThat(samePoints && hers.tieBreaks().equals(theirs.tieBreaks()))
                        .isTrue();
                assertThat(last.lot()).isLessThan(wanted.lot());
            }
            case PRIORITY_CLASS -> {
                assertThat(theirs.rank()).isNotNegative().isLessThan(hers.rank());
                assertThat(hers.rank()).isGreaterThan(Wish.CLASSES);
            }
            case GIVEN_ORDER -> assertThat(theirs.rank()).isNegative();
            default -> throw new AssertionError(verdict);
        }
    }
}
