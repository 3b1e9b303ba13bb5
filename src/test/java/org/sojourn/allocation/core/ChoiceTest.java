package org.sojourn.allocation.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sojourn.allocation.core.PlainRule.Entry;

/** What an agreement chooses: the fast way, the way of the check and the rule tried out are one. */
class ChoiceTest {
    private static final RandomIntakes CROWDED = new RandomIntakes(8, 4);

    /** Any of the applications, several of one student too, in any order. */
    private static List<Entry> some(Intake intake, Random random) {
        PlainRule rule = new PlainRule(intake);
        List<Entry> some = new ArrayList<>(intake.students().stream()
                .flatMap(s -> rule.entries(s).stream())
                .toList());
        Collections.shuffle(some, random);
        return some.subList(0, random.nextInt(some.size() + 1));
    }

    private static Set<String> fast(Intake intake, List<Entry> offers) {
        Market market = Market.of(intake);
        GreedyChoice choice = new GreedyChoice(market);
        List<String> numbered = new ArrayList<>();
        for (Student student : intake.students())
            for (Wish wish : student.wishes()) if (wish.eligible()) numbered.add(student.id() + " " + wish.option());
        for (Entry offer : offers) choice.offer(market.offer[numbered.indexOf(name(offer))]);
        Set<String> held = new HashSet<>();
        for (int option = 0; option < intake.options().size(); option++)
            choice.each(option, merit -> held.add(numbered.get(market.byMerit[merit])));
        return held;
    }

    private static Set<String> checked(Intake intake, List<Entry> standing) {
        PlainMarket market = new PlainMarket(intake);
        Set<String> chosen = new HashSet<>();
        standing.stream()
                .map(e -> market.application(e.student(), e.wish()))
                .collect(Collectors.groupingBy(a -> market.agreement(a.option())))
                .values()
                .forEach(of ->
                        market.choose(of).forEach(a -> chosen.add(a.student().id() + " " + a.option())));
        return chosen;
    }

    private static Set<String> names(Set<Entry> entries) {
        Set<String> names = new HashSet<>();
        entries.forEach(e -> names.add(name(e)));
        return names;
    }

    private static String name(Entry entry) {
        return entry.student().id() + " " + entry.wish().option();
    }

    @Test
    void offersInAnyOrderEndWhereOneChoiceAmongAllEnds() {
        CROWDED.each(3000, (intake, random) -> {
            List<Entry> offers = some(intake, random);
            Set<String> chosen = names(new PlainRule(intake).choose(offers));
            assertThat(fast(intake, offers)).isEqualTo(chosen);
            assertThat(checked(intake, offers)).isEqualTo(chosen);
        });
    }

    @Test
    void whoIsRefusedAmongFewIsRefusedAmongManyAndManyFillNoFewerSeats() {
        CROWDED.each(3000, (intake, random) -> {
            List<Entry> many = some(intake, random);
            List<Entry> few = many.subList(0, random.nextInt(many.size() + 1));
            Set<String> amongFew = fast(intake, few);
            Set<String> amongMany = fast(intake, many);
            Stream<String> kept = few.stream().map(ChoiceTest::name).filter(amongMany::contains);
            assertThat(amongFew).containsAll(kept.toList()).hasSizeLessThanOrEqualTo(amongMany.size());
        });
    }
}
