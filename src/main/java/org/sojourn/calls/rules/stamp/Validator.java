package org.sojourn.calls.rules.stamp;

import static org.sojourn.calls.rules.stamp.Promise.BEST;
import static org.sojourn.calls.rules.stamp.Promise.FAIR;
import static org.sojourn.calls.rules.stamp.Promise.TRUTHFUL;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sojourn.calls.rules.LotteryKind;
import org.sojourn.calls.rules.Procedure;
import org.sojourn.calls.rules.RuleBook;
import org.sojourn.calls.rules.SeatRule;
import org.sojourn.calls.rules.SeatRules;
import org.sojourn.calls.rules.stamp.Loss.Code;

/**
 * Looks at a rule set before anybody applies. Deferred acceptance is fair, best for students among all fair results and
 * safe to be truthful in as long as every place takes one unit, pools are nested (they cannot be said otherwise), reserves
 * lie on single places, lists may be of any length and ties end with a lot (they always do): Gale and Shapley 1962, Roth
 * 1982, for choices as an agreement makes them Hatfield and Milgrom 2005. Everything else costs something, and is named.
 * Where fairness is lost, "best among the fair" is lost with it.
 */
public final class Validator {
    private static final Set<Promise> ALL = Set.of(FAIR, BEST, TRUTHFUL);
    private static final Set<Promise> FAIRNESS = Set.of(FAIR, BEST);

    private Validator() {}

    /** The stamp of a book, with every loss in the order of its rules. */
    public static Stamp stamp(RuleBook book) {
        List<Loss> losses = new ArrayList<>();
        procedure(book, losses);
        int most = book.seats().mostWishes();
        if (most > 0) losses.add(new Loss(Code.LIST_LIMIT, null, Set.of(TRUTHFUL), Patterns.listLimit(most)));
        for (SeatRule rule : book.seats().rules())
            switch (rule.kind()) {
                case UNITS -> {
                    if (rule.number() != 1) losses.add(new Loss(Code.UNITS, rule, ALL, Patterns.units()));
                }
                case POOL_RESERVE -> losses.add(new Loss(Code.POOL_RESERVE, rule, ALL, Patterns.poolReserve()));
                case QUOTA -> losses.add(new Loss(Code.QUOTA, rule, FAIRNESS, Patterns.quota()));
                case RESERVE, OPEN_FIRST -> {}
            }
        return new Stamp(losses);
    }

    private static void procedure(RuleBook book, List<Loss> losses) {
        switch (book.seats().procedure()) {
            case DEFERRED_ACCEPTANCE -> {}
            case MERIT_WALK_DOWN -> {
                if (ranksDifferently(book))
                    losses.add(new Loss(Code.MERIT_WALK_DOWN, null, ALL, Patterns.meritWalkDown()));
            }
            case LOTTERY_WALK_DOWN ->
                losses.add(new Loss(Code.LOTTERY_WALK_DOWN, null, FAIRNESS, Patterns.lotteryWalkDown()));
            case TOP_TRADING_CYCLES -> losses.add(new Loss(Code.TOP_TRADING_CYCLES, null, ALL, Patterns.topTrading()));
            case IMMEDIATE_ACCEPTANCE ->
                losses.add(new Loss(Code.IMMEDIATE_ACCEPTANCE, null, ALL, Patterns.immediateAcceptance()));
        }
    }

    /** Whether two places may put the same two students in different orders; down one list that is unfair. */
    private static boolean ranksDifferently(RuleBook book) {
        return book.scoresDependOnPlace() || book.lottery() == LotteryKind.ONE_PER_PLACE;
    }

    /**
     * The book with one rule replaced by a safe one: deferred acceptance for another procedure, lists of any length, a
     * reserve for a quota, reserves at single places for one across them, a seat of one unit for one of several.
     *
     * @param placesOf the places of each partner; a reserve across them is dealt out one by one, and goes where none is known
     */
    public static RuleBook rewrite(RuleBook book, Loss loss, Map<String, List<String>> placesOf) {
        SeatRules seats = book.seats();
        return switch (loss.code()) {
            case MERIT_WALK_DOWN, LOTTERY_WALK_DOWN, TOP_TRADING_CYCLES, IMMEDIATE_ACCEPTANCE ->
                book.with(seats.with(Procedure.DEFERRED_ACCEPTANCE));
            case LIST_LIMIT -> book.with(seats.allowing(0));
            case UNITS -> replaced(book, loss.rule(), List.of());
            case QUOTA ->
                replaced(
                        book,
                        loss.rule(),
                        List.of(reserve(loss.rule(), loss.subject(), loss.rule().number())));
            case POOL_RESERVE -> replaced(book, loss.rule(), dealt(loss.rule(), placesOf));
        };
    }

    private static List<SeatRule> dealt(SeatRule pool, Map<String, List<String>> placesOf) {
        List<String> places = placesOf.getOrDefault(pool.where(), List.of());
        List<SeatRule> dealt = new ArrayList<>();
        for (int at = 0; at < places.size(); at++) {
            int seats = pool.number() / places.size() + (at < pool.number() % places.size() ? 1 : 0);
            if (seats > 0) dealt.add(reserve(pool, places.get(at), seats));
        }
        return dealt;
    }

    private static SeatRule reserve(SeatRule rule, String place, int seats) {
        return SeatRule.reserve(place, rule.category(), seats);
    }

    /** A reserve that is there already for the same place and group stands; none is written twice. */
    private static RuleBook replaced(RuleBook book, SeatRule old, List<SeatRule> safe) {
        List<SeatRule> rules = new ArrayList<>();
        for (SeatRule rule : book.seats().rules()) {
            List<SeatRule> kept = rule.equals(old) ? safe : List.of(rule);
            for (SeatRule one : kept) if (rules.stream().noneMatch(one::isAbout)) rules.add(one);
        }
        return book.with(book.seats().with(rules));
    }
}
