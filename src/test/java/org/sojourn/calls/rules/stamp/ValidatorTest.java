package org.sojourn.calls.rules.stamp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sojourn.calls.rules.Criterion;
import org.sojourn.calls.rules.CriterionKind;
import org.sojourn.calls.rules.EligibilityRules;
import org.sojourn.calls.rules.Groups;
import org.sojourn.calls.rules.LotteryKind;
import org.sojourn.calls.rules.Procedure;
import org.sojourn.calls.rules.RuleBook;
import org.sojourn.calls.rules.SeatRule;
import org.sojourn.calls.rules.SeatRules;
import org.sojourn.calls.rules.TieBreak;

class ValidatorTest {
    private static final RuleBook BOOK = RuleBook.standard();
    private static final RuleBook SAME_EVERYWHERE = new RuleBook(
            new EligibilityRules(1, null),
            List.of(Criterion.of("GRADE", CriterionKind.GRADE, 45)),
            List.of(),
            LotteryKind.ONE_FOR_ALL);
    private static final SeatRule UNITS = new SeatRule(SeatRule.Kind.UNITS, "KCL-Y", "", 2);
    private static final SeatRule POOL = new SeatRule(SeatRule.Kind.POOL_RESERVE, "KCL", "T", 3);
    private static final SeatRule QUOTA = new SeatRule(SeatRule.Kind.QUOTA, "KCL-W", "T", 1);

    private static Stamp seated(SeatRule... rules) {
        return Validator.stamp(BOOK.with(SeatRules.PLAIN.with(List.of(rules))));
    }

    private static Loss only(Stamp stamp) {
        assertThat(stamp.losses()).hasSize(1);
        return stamp.losses().get(0);
    }

    @Test
    void deferredAcceptanceWithReservesClassesAndEitherLotteryKeepsEveryPromise() {
        SeatRules seats = SeatRules.PLAIN
                .preferring("FIRST_TIMER")
                .with(List.of(
                        SeatRule.reserve("KCL-W", "T", 1), new SeatRule(SeatRule.Kind.OPEN_FIRST, "KCL-W", "", 0)));
        RuleBook book = new RuleBook(
                BOOK.eligibility(), BOOK.criteria(), BOOK.tieBreaks(), LotteryKind.ONE_PER_PLACE, seats, List.of());

        assertThat(Validator.stamp(book).isFull()).isTrue();
        for (Promise promise : Promise.values())
            assertThat(Validator.stamp(book).keeps(promise)).isTrue();
    }

    @Test
    void aPlaceOfSeveralUnitsLosesEverything() {
        Loss loss = only(seated(UNITS));

        assertThat(loss.code()).isEqualTo(Loss.Code.UNITS);
        assertThat(loss.lost()).containsExactlyInAnyOrder(Promise.values());
        assertThat(seated(new SeatRule(SeatRule.Kind.UNITS, "KCL-Y", "", 1)).isFull())
                .as("one unit is what every place takes")
                .isTrue();
        assertShows(loss, Loss.Code.UNITS, 0);
    }

    @Test
    void aReserveAcrossPlacesLosesEverything() {
        Loss loss = only(seated(POOL));

        assertThat(loss.lost()).containsExactlyInAnyOrder(Promise.values());
        assertShows(loss, Loss.Code.POOL_RESERVE, 0);
    }

    @Test
    void aHardQuotaHurtsTheGroupItShouldHelp() {
        Loss loss = only(seated(QUOTA));

        assertThat(loss.lost()).containsExactlyInAnyOrder(Promise.FAIR, Promise.BEST);
        assertShows(loss, Loss.Code.QUOTA, 0);
        Pattern.Person hurt = loss.pattern().people().get(loss.pattern().person() - 1);
        assertThat(hurt.inGroup()).isTrue();
        assertThat(hurt.wishes().indexOf(hurt.gets()))
                .isGreaterThan(hurt.wishes().indexOf(hurt.otherwise()));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 5, 50})
    void aLimitOnTheListPaysForTactics(int limit) {
        Loss loss = only(Validator.stamp(BOOK.with(SeatRules.PLAIN.allowing(limit))));

        assertThat(loss.code()).isEqualTo(Loss.Code.LIST_LIMIT);
        assertThat(loss.lost()).containsExactly(Promise.TRUTHFUL);
        assertShows(loss, Loss.Code.LIST_LIMIT, Math.min(limit, 3));
    }

    @ParameterizedTest
    @EnumSource(
            value = Procedure.class,
            names = {"LOTTERY_WALK_DOWN", "TOP_TRADING_CYCLES", "IMMEDIATE_ACCEPTANCE", "MERIT_WALK_DOWN"})
    void everyOtherProcedureIsNamedWithWhatItCosts(Procedure procedure) {
        Loss loss = only(Validator.stamp(BOOK.with(SeatRules.PLAIN.with(procedure))));

        assertThat(loss.code().name()).isEqualTo(procedure.name());
        assertThat(loss.lost()).contains(Promise.FAIR, Promise.BEST);
        assertThat(loss.lost().contains(Promise.TRUTHFUL)).isEqualTo(procedure != Procedure.LOTTERY_WALK_DOWN);
        assertShows(loss, loss.code(), 0);
    }

    @Test
    void oneListByPointsLosesNothingWherePointsAreTheSameEverywhere() {
        SeatRules walk = SeatRules.PLAIN.with(Procedure.MERIT_WALK_DOWN);

        assertThat(Validator.stamp(SAME_EVERYWHERE.with(walk)).isFull()).isTrue();
        assertThat(Validator.stamp(new RuleBook(
                                SAME_EVERYWHERE.eligibility(),
                                SAME_EVERYWHERE.criteria(),
                                List.of(),
                                LotteryKind.ONE_PER_PLACE,
                                walk,
                                List.of()))
                        .isFull())
                .as("a lot of its own at each place orders equals differently")
                .isFalse();
        RuleBook byLanguage = new RuleBook(
                SAME_EVERYWHERE.eligibility(),
                List.of(
                        SAME_EVERYWHERE.criteria().get(0),
                        Criterion.of("LANGUAGE", CriterionKind.LANGUAGE, 10).weighing(0)),
                List.of(),
                LotteryKind.ONE_FOR_ALL);
        assertThat(Validator.stamp(byLanguage.with(walk)).isFull())
                .as("what counts nothing orders nobody")
                .isTrue();
        RuleBook tied = new RuleBook(
                byLanguage.eligibility(),
                byLanguage.criteria(),
                List.of(TieBreak.by("LANGUAGE")),
                LotteryKind.ONE_FOR_ALL);
        assertThat(Validator.stamp(tied.with(walk)).isFull())
                .as("what breaks ties orders equals")
                .isFalse();
    }

    @Test
    void severalLossesAreAllNamed() {
        RuleBook bad =
                BOOK.with(new SeatRules(Procedure.IMMEDIATE_ACCEPTANCE, 3, List.of(), List.of(UNITS, POOL, QUOTA)));

        assertThat(Validator.stamp(bad).losses())
                .extracting(Loss::code)
                .containsExactly(
                        Loss.Code.IMMEDIATE_ACCEPTANCE,
                        Loss.Code.LIST_LIMIT,
                        Loss.Code.UNITS,
                        Loss.Code.POOL_RESERVE,
                        Loss.Code.QUOTA);
    }

    @Test
    void rewritingEveryLossOneAfterTheOtherLeadsToAFullStampAndABookThatCanRun() {
        RuleBook book =
                BOOK.with(new SeatRules(Procedure.IMMEDIATE_ACCEPTANCE, 3, List.of(), List.of(UNITS, POOL, QUOTA)));
        for (int step = 0; step < 5; step++)
            book = Validator.rewrite(
                    book, Validator.stamp(book).losses().get(0), Map.of("KCL", List.of("KCL-S", "KCL-W")));

        assertThat(Validator.stamp(book).isFull()).isTrue();
        assertThat(book.flaws()).isEmpty();
        assertThat(book.seats())
                .isEqualTo(SeatRules.PLAIN.with(
                        List.of(SeatRule.reserve("KCL-S", "T", 2), SeatRule.reserve("KCL-W", "T", 1))));
    }

    @Test
    void aQuotaBecomesAReserveOfTheSameSize() {
        RuleBook book = BOOK.with(SeatRules.PLAIN.with(List.of(QUOTA)));

        assertThat(Validator.rewrite(book, only(Validator.stamp(book)), Map.of())
                        .seats()
                        .rules())
                .containsExactly(SeatRule.reserve("KCL-W", "T", 1));
    }

    @Test
    void aReserveAcrossPlacesIsDealtOutOneByOneAndSomePlacesGetNone() {
        RuleBook book = BOOK.with(SeatRules.PLAIN.with(List.of(POOL)));
        Map<String, List<String>> many = Map.of("KCL", List.of("A", "B", "C", "D"));
        Map<String, List<String>> few = Map.of("KCL", List.of("A", "B"));

        assertThat(Validator.rewrite(book, only(Validator.stamp(book)), many)
                        .seats()
                        .rules())
                .containsExactly(
                        SeatRule.reserve("A", "T", 1), SeatRule.reserve("B", "T", 1), SeatRule.reserve("C", "T", 1));
        assertThat(Validator.rewrite(book, only(Validator.stamp(book)), few)
                        .seats()
                        .rules())
                .containsExactly(SeatRule.reserve("A", "T", 2), SeatRule.reserve("B", "T", 1));
    }

    @Test
    void aPromiseIsKeptUntilALossTakesIt() {
        Stamp limited = Validator.stamp(BOOK.with(SeatRules.PLAIN.allowing(3)));

        assertThat(limited.keeps(Promise.TRUTHFUL)).isFalse();
        assertThat(limited.keeps(Promise.FAIR)).isTrue();
        assertThat(limited.keeps(Promise.BEST)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void onALimitedListSomebodyIsBeforeHerAtEveryWishButTheLast(int limit) {
        Pattern pattern = only(Validator.stamp(BOOK.with(SeatRules.PLAIN.allowing(limit))))
                .pattern();
        List<Pattern.Place> places = pattern.places();

        for (int at = 0; at < places.size() - 1; at++)
            assertThat(places.get(at).order()).containsExactly(at + 1, pattern.person());
        assertThat(places.get(places.size() - 1).order()).containsExactly(pattern.person());
    }

    @Test
    void aReserveForEveryPlaceCostsNothing() {
        assertThat(seated(SeatRule.reserve(SeatRule.EVERY, "T", 1)).isFull()).isTrue();
    }

    @Test
    void aReserveAcrossPlacesNobodyKnowsGoes() {
        RuleBook book = BOOK.with(SeatRules.PLAIN.with(List.of(POOL)));

        assertThat(Validator.rewrite(book, only(Validator.stamp(book)), Map.of())
                        .seats()
                        .rules())
                .isEmpty();
    }

    @Test
    void aGroupIsKnownByTheWordsOfTheOffice() {
        assertThat(Groups.codes(List.of("Erstmals", "Härtefall", " first timer ", "Zahn-Medizin")))
                .containsExactly("FIRST_TIMER", "HARDSHIP", "ZAHN_MEDIZIN");
    }

    /** Works the example out by the rule it is about, and again by the lie or by the safe rule. */
    private static void assertShows(Loss loss, Loss.Code code, int limit) {
        Pattern pattern = loss.pattern();
        assertThat(pattern.people()).hasSizeLessThanOrEqualTo(4);
        SmallRun run = new SmallRun(pattern, code, limit);

        assertThat(run.result(true)).as("by the rule").isEqualTo(got(pattern, true));
        assertThat(pattern.isGainByLying() ? run.lied() : new SmallRun(pattern, null, 0).result(true))
                .as("otherwise")
                .isEqualTo(got(pattern, false));
        if (!pattern.isGainByLying()) return;
        Pattern.Person liar = pattern.people().get(pattern.person() - 1);
        List<String> wishes = liar.wishes();
        assertThat(wishes).contains(liar.otherwise());
        int before = liar.gets().isEmpty() ? wishes.size() : wishes.indexOf(liar.gets());
        assertThat(wishes.indexOf(liar.otherwise())).as("she gains").isLessThan(before);
    }

    private static List<String> got(Pattern pattern, boolean byRule) {
        return pattern.people().stream()
                .map(person -> byRule ? person.gets() : person.otherwise())
                .toList();
    }

    @Test
    void aPassedOverPersonHasMorePointsThanTheOneWhoGotHerPlace() {
        for (Procedure procedure :
                Set.of(Procedure.MERIT_WALK_DOWN, Procedure.LOTTERY_WALK_DOWN, Procedure.TOP_TRADING_CYCLES)) {
            Pattern pattern = only(Validator.stamp(BOOK.with(SeatRules.PLAIN.with(procedure))))
                    .pattern();
            Pattern.Person passed = pattern.people().get(pattern.person() - 1);
            Pattern.Place wanted = pattern.places().stream()
                    .filter(place -> place.name().equals(passed.wishes().get(0)))
                    .findFirst()
                    .orElseThrow();
            int holder = 1 + got(pattern, true).indexOf(wanted.name());
            assertThat(wanted.order().indexOf(pattern.person()))
                    .as(procedure.name())
                    .isLessThan(wanted.order().indexOf(holder));
        }
    }
}
