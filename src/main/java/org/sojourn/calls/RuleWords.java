package org.sojourn.calls;

import java.util.Collection;
import java.util.List;
import org.sojourn.calls.rules.Flaw;
import org.sojourn.calls.rules.RuleBook;
import org.sojourn.calls.rules.RuleBookIsUnreadable;
import org.sojourn.calls.rules.SeatRule;
import org.sojourn.partners.PlaceCard;
import org.sojourn.platform.Refusal;

/** Refusals for rules that cannot be kept or must not be published. */
final class RuleWords {
    private RuleWords() {}

    /** Null, or why these rules cannot be kept: written down they must read back the same. */
    static Refusal unreadable(RuleBook rules) {
        for (Flaw flaw : rules.flaws())
            if (flaw.code() == Flaw.Code.CODE_UNREADABLE) return new Refusal(code(flaw), flaw.subject());
        try {
            return RuleBook.parse(rules.text()).equals(rules) ? null : new Refusal("call-rules-unreadable");
        } catch (IllegalStateException | RuleBookIsUnreadable e) {
            return new Refusal("call-rules-unreadable");
        }
    }

    /** Refuses with the first flaw's sentence. */
    static void refuseFlawed(RuleBook rules) {
        List<Flaw> flaws = rules.flaws();
        if (!flaws.isEmpty()) throw new Refusal(code(flaws.get(0)), flaws.get(0).subject());
    }

    /** Refuses rules about a place the call does not have, and open seats first where a pool is shared. */
    static void refuseSeatsElsewhere(RuleBook rules, Collection<PlaceCard> places) {
        for (SeatRule rule : rules.seats().rules()) {
            if (rule.isForEvery()) continue;
            PlaceCard place = places.stream()
                    .filter(one -> one.code().equals(rule.where()))
                    .findFirst()
                    .orElseThrow(() -> new Refusal("call-reserve-of-no-place", rule.where()));
            if (rule.kind() == SeatRule.Kind.OPEN_FIRST && place.poolId() != null)
                throw new Refusal("call-open-first-in-pool", rule.where());
        }
    }

    private static String code(Flaw flaw) {
        return "rule-flaw." + flaw.code();
    }
}
