package org.sojourn.allocation.core;

import java.util.List;
import java.util.Map;

/**
 * The independent proof of a decision: it shares the records of this package with the fast engine and no code that
 * orders, chooses or explains. It checks lists, eligibility and every capacity; that every reason is what a plain scan
 * shows; and that the mechanism, followed plainly, ends in the same assignment: for deferred acceptance one proposal at
 * a time. Where the mechanism promises fairness (deferred acceptance; a merit walk-down when all options rank students
 * alike) it also checks that each agreement keeps all it holds and that no application blocks.
 *
 * @param students how many students were looked at
 * @param wishes how many wishes
 * @param violations what was found; empty = the stamp may be given
 */
public record Check(int students, int wishes, List<Violation> violations) {
    public Check {
        violations = List.copyOf(violations);
    }

    /** Checks a decision with its reasons and digests. */
    public static Check of(Intake intake, Decision decision) {
        return of(intake, decision, Progress.UNSEEN);
    }

    /** The same, seen from outside. */
    public static Check of(Intake intake, Decision decision, Progress progress) {
        return new Verifier(intake, decision.assignment(), progress).check(decision);
    }

    /** Checks a bare assignment, student to option; who has no place is absent. */
    public static Check of(Intake intake, Map<String, String> assignment) {
        return new Verifier(intake, assignment, Progress.UNSEEN).check();
    }

    public boolean passed() {
        return violations.isEmpty();
    }
}
