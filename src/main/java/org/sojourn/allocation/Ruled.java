package org.sojourn.allocation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import org.sojourn.allocation.core.Ineligibility;
import org.sojourn.allocation.core.Intake;
import org.sojourn.allocation.core.Wish;
import org.sojourn.calls.rules.Groups;
import org.sojourn.calls.rules.SeatRules;
import org.sojourn.platform.Refusal;
import org.sojourn.rulings.RulingInForce;
import org.sojourn.rulings.RulingKind;

/**
 * What two people ruled about the applications of a call, said in the words of the intake. Hardship counts only when it was
 * ruled: a list that names it does not decide it.
 */
final class Ruled {
    /** The code of a wish that takes no part because two people ruled so; it carries no value of the person. */
    static final Ineligibility BARRED = new Ineligibility(RulingKind.BARRED.name(), "", "");

    private final Map<Long, List<RulingInForce>> byApplication = new HashMap<>();

    Ruled(Collection<RulingInForce> inForce) {
        inForce.forEach(one -> byApplication
                .computeIfAbsent(one.applicationId(), none -> new ArrayList<>())
                .add(one));
    }

    /** The groups she is in, as the rules name them. */
    SortedSet<String> groups(long applicationId, Collection<String> told) {
        SortedSet<String> groups = Groups.codes(told);
        groups.remove(SeatRules.HARDSHIP);
        if (of(applicationId).stream().anyMatch(one -> one.kind() == RulingKind.HARDSHIP))
            groups.add(SeatRules.HARDSHIP);
        return groups;
    }

    /** Whoever may not have the place by the rules stays without it; barred weighs more than protected. */
    Wish say(long applicationId, long placeId, Wish wish) {
        if (!wish.eligible()) return wish;
        if (says(applicationId, RulingKind.BARRED, placeId)) return wish.barredBy(BARRED);
        return says(applicationId, RulingKind.PROTECTED, placeId) ? wish.beforeAllPoints() : wish;
    }

    /** The groups stand in the text that a run keeps, and the office knows whose application a number is. */
    static void refuseNamedHardship(String kept) {
        if (!kept.isBlank() && namesHardship(Intake.read(kept, "none"))) throw new Refusal("run-intake-names-hardship");
    }

    /** Does it tell of anybody that she is a case of hardship? */
    static boolean namesHardship(Intake intake) {
        return intake.students().stream()
                .anyMatch(student -> student.categories().contains(SeatRules.HARDSHIP));
    }

    private boolean says(long applicationId, RulingKind kind, long placeId) {
        return of(applicationId).stream().anyMatch(one -> one.says(kind, placeId));
    }

    private List<RulingInForce> of(long applicationId) {
        return byApplication.getOrDefault(applicationId, List.of());
    }
}
