package org.sojourn.calls.rules;

import java.util.List;

/**
 * How seats are given to those who may apply.
 *
 * @param procedure the way of giving
 * @param mostWishes how many wishes a list may hold; 0 = any number
 * @param classes groups that come before points, best first; whoever is in none comes last. Empty = points alone
 * @param rules reserves and other rules about single places
 */
public record SeatRules(Procedure procedure, int mostWishes, List<String> classes, List<SeatRule> rules) {
    /** A group whose name no page for students and no reason shows: why somebody is in it is nobody's business. */
    public static final String HARDSHIP = "HARDSHIP";

    /** Deferred acceptance by points alone. */
    public static final SeatRules PLAIN = new SeatRules(Procedure.DEFERRED_ACCEPTANCE, 0, List.of(), List.of());

    public SeatRules {
        classes = List.copyOf(classes);
        rules = List.copyOf(rules);
    }

    /**
     * Whether a rule holds at a place: it names the place, or it is for every place and none of the same kind for the same
     * group names it.
     */
    public boolean holds(SeatRule rule, String place) {
        if (!rule.isForEvery()) return rule.where().equals(place);
        SeatRule itsOwn = new SeatRule(rule.kind(), place, rule.category(), rule.number());
        return rules.stream().noneMatch(itsOwn::isAbout);
    }

    public SeatRules with(Procedure other) {
        return new SeatRules(other, mostWishes, classes, rules);
    }

    public SeatRules with(List<SeatRule> others) {
        return new SeatRules(procedure, mostWishes, classes, others);
    }

    public SeatRules allowing(int wishes) {
        return new SeatRules(procedure, wishes, classes, rules);
    }

    public SeatRules preferring(String... groups) {
        return new SeatRules(procedure, mostWishes, List.of(groups), rules);
    }
}
