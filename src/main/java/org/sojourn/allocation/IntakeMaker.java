package org.sojourn.allocation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.sojourn.allocation.core.Ineligibility;
import org.sojourn.allocation.core.Intake;
import org.sojourn.allocation.core.Lottery;
import org.sojourn.allocation.core.Mechanism;
import org.sojourn.allocation.core.Option;
import org.sojourn.allocation.core.Pool;
import org.sojourn.allocation.core.Reserve;
import org.sojourn.allocation.core.Student;
import org.sojourn.allocation.core.Wish;
import org.sojourn.applications.ApplicationRegister;
import org.sojourn.applications.LanguageCount;
import org.sojourn.applications.SubmittedApplication;
import org.sojourn.calls.AskedTerms;
import org.sojourn.calls.CallRegister;
import org.sojourn.calls.CallWithPlaces;
import org.sojourn.calls.rules.LotteryKind;
import org.sojourn.calls.rules.RuleBook;
import org.sojourn.calls.rules.SeatRule;
import org.sojourn.calls.rules.points.Eligibility;
import org.sojourn.calls.rules.points.ScoreSheet;
import org.sojourn.calls.rules.points.Scoring;
import org.sojourn.calls.rules.points.Unmet;
import org.sojourn.partners.PlaceCard;
import org.sojourn.partners.PlaceRegister;
import org.sojourn.partners.PoolCard;
import org.sojourn.platform.DatabaseClock;
import org.sojourn.rulings.RulingRegister;
import org.sojourn.rulings.RulingsStamp;

/**
 * Gathers a call into the engine's intake: its places and pools, the submitted applications with their points and what was
 * ruled about them, the frozen rules and the lottery. Everything is put in order by id, so that the same call gives the same bytes.
 */
@ApplicationScoped
class IntakeMaker {
    @Inject
    private CallRegister calls;

    @Inject
    private PlaceRegister places;

    @Inject
    private ApplicationRegister applications;

    @Inject
    private RulingRegister rulings;

    @Inject
    private DatabaseClock clock;

    /** Looks at the call, its places and pools, and how its applications stand: one statement each. */
    Source source(long callId, RulingsStamp ruled) {
        CallWithPlaces called = calls.callWithPlaces(callId).orElseThrow();
        boolean provenOnly = LanguageCount.of(called.card(), clock.now()).provenOnly();
        String stamp = applications.stamp(callId) + (provenOnly ? " proven" : "");
        return new Source(called, places.withPools(called.placeIds()), stamp, ruled);
    }

    Frozen freeze(long callId) {
        return freeze(callId, calls.rules(callId));
    }

    /** The call as it stands, with its points and seats by these rules instead of its own. */
    Frozen freeze(long callId, RuleBook rules) {
        Source source = source(callId, rulings.stamp(callId));
        Map<Long, PlaceCard> offered = source.places();
        Map<Long, PoolCard> pools = pools(source, offered);
        List<Student> students = new ArrayList<>();
        Map<Long, Long> accounts = new HashMap<>();
        Map<Long, Map<Long, ScoreSheet>> sheets = new HashMap<>();
        Ruled ruled = new Ruled(rulings.inForce(callId));
        for (SubmittedApplication application : applications.submitted(callId)) {
            sheets.put(application.id(), sheets(application, offered, rules));
            students.add(student(application, offered, rules, sheets.get(application.id()), ruled));
            accounts.put(application.id(), application.accountId());
        }
        Intake intake = new Intake(
                offered.values().stream().map(place -> option(place, rules)).toList(),
                pools.values().stream().map(IntakeMaker::pool).toList(),
                students.stream().map(student -> known(student, rules.groups())).toList(),
                rules.tieBreakNames(),
                lottery(source, rules.lottery()),
                reserves(offered, rules),
                Mechanism.valueOf(rules.seats().procedure().name()));
        return new Frozen(source, intake, rules.digest(), accounts, sheets);
    }

    /** The sealed seed once the window is over; before that a seed that says it is none, so that nobody learns the lots. */
    private Lottery lottery(Source source, LotteryKind kind) {
        long callId = source.call().id();
        String seed = source.isOver() ? calls.lotterySeed(callId) : rehearsalSeed(callId);
        return new Lottery(seed, kind == LotteryKind.ONE_FOR_ALL ? Lottery.Kind.ONE : Lottery.Kind.PER_OPTION);
    }

    static String rehearsalSeed(long callId) {
        return "rehearsal of call " + callId;
    }

    /** The reserved seats in the order of the rules. */
    private static List<Reserve> reserves(Map<Long, PlaceCard> offered, RuleBook rules) {
        List<Reserve> reserves = new ArrayList<>();
        for (SeatRule rule : rules.seats().rules())
            for (PlaceCard place : offered.values())
                if (rule.kind() == SeatRule.Kind.RESERVE && rules.seats().holds(rule, place.code()))
                    reserves.add(new Reserve(text(place.id()), rule.category(), rule.number()));
        return reserves;
    }

    /** The pools the places lie in and those these lie in, in order of their ids. */
    private static Map<Long, PoolCard> pools(Source source, Map<Long, PlaceCard> offered) {
        Map<Long, PoolCard> pools = new TreeMap<>();
        for (PlaceCard place : offered.values())
            for (Long id = place.poolId();
                    id != null && !pools.containsKey(id);
                    id = pools.get(id).parentId())
                pools.put(id, source.offered().pools().get(id));
        return pools;
    }

    private static Option option(PlaceCard place, RuleBook rules) {
        boolean openFirst = rules.seats().rules().stream()
                .anyMatch(rule ->
                        rule.kind() == SeatRule.Kind.OPEN_FIRST && rule.where().equals(place.code()));
        return new Option(text(place.id()), text(place.poolId()), place.capacity(), openFirst);
    }

    private static Pool pool(PoolCard pool) {
        return new Pool(text(pool.id()), text(pool.parentId()), pool.capacity());
    }

    /** A run keeps of a student’s groups those that its rules name: the others would decide nothing and be told all the same. */
    private static Student known(Student student, Set<String> named) {
        SortedSet<String> groups = new TreeSet<>(student.categories());
        groups.retainAll(named);
        return new Student(student.id(), student.wishes(), groups);
    }

    /** By place, in the order of the wishes; places that are not offered any more are left out. */
    private static Map<Long, ScoreSheet> sheets(
            SubmittedApplication application, Map<Long, PlaceCard> offered, RuleBook rules) {
        Map<Long, ScoreSheet> sheets = new LinkedHashMap<>();
        for (long placeId : application.placeIds()) {
            PlaceCard place = offered.get(placeId);
            if (place != null) sheets.put(placeId, Scoring.score(rules, application.facts(), AskedTerms.of(place)));
        }
        return sheets;
    }

    private static Student student(
            SubmittedApplication application,
            Map<Long, PlaceCard> offered,
            RuleBook rules,
            Map<Long, ScoreSheet> sheets,
            Ruled ruled) {
        List<Wish> wishes = new ArrayList<>();
        SortedSet<String> groups = ruled.groups(application.id(), application.categories());
        int rank = rules.classOf(groups);
        sheets.forEach((placeId, sheet) -> {
            Wish wish = wish(application, offered.get(placeId), rules, sheet).inClass(rank + 1);
            wishes.add(ruled.say(application.id(), placeId, wish));
        });
        return new Student(text(application.id()), wishes, groups);
    }

    private static Wish wish(SubmittedApplication application, PlaceCard place, RuleBook rules, ScoreSheet sheet) {
        List<Integer> ties = Scoring.tieBreaks(rules, sheet, application.facts());
        List<Unmet> unmet = Eligibility.check(rules, application.facts(), AskedTerms.of(place));
        Ineligibility barred = unmet.isEmpty()
                ? null
                : new Ineligibility(
                        unmet.get(0).code().name(),
                        unmet.get(0).value(),
                        unmet.get(0).threshold());
        return new Wish(text(place.id()), 0, sheet.total(), ties, barred);
    }

    private static String text(Long id) {
        return id == null ? null : Long.toString(id);
    }
}
