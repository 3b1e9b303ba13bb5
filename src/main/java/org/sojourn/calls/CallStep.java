package org.sojourn.calls;

import static org.sojourn.calls.CallStage.ANNOUNCED;
import static org.sojourn.calls.CallStage.COMPLETING;
import static org.sojourn.calls.CallStage.CONCLUDED;
import static org.sojourn.calls.CallStage.DECIDED;
import static org.sojourn.calls.CallStage.DRAFT;
import static org.sojourn.calls.CallStage.OPEN;
import static org.sojourn.calls.CallStage.RELEASED;
import static org.sojourn.calls.CallStage.SCORING;

import java.util.EnumSet;
import java.util.Set;
import org.sojourn.platform.Refusal;

/** What can be done with a call, and at which stages: the whole table stands here and nowhere else. */
public enum CallStep {
    /** Title, year, window, places, rules. */
    EDIT(DRAFT),
    DISCARD(DRAFT),
    ANNOUNCE(DRAFT),
    /** The dates beside the window. */
    PLAN(DRAFT, ANNOUNCED, OPEN, COMPLETING, SCORING, DECIDED),
    /** A student begins, changes, submits. */
    APPLY(OPEN),
    /** A student adds a proof to what she has submitted. */
    COMPLETE(OPEN, COMPLETING),
    /** A later deadline for all; it takes a decision back. */
    EXTEND(ANNOUNCED, OPEN, COMPLETING, SCORING, DECIDED),
    /** A later deadline for one person. */
    EXTEND_FOR_ONE(ANNOUNCED, OPEN, COMPLETING, SCORING),
    DECIDE(COMPLETING, SCORING),
    RECONSIDER(DECIDED),
    /** That a run may be released needs more than this: see the allocation. */
    RELEASE(COMPLETING, SCORING, DECIDED),
    CONCLUDE(RELEASED);

    private final Set<CallStage> legal;

    CallStep(CallStage first, CallStage... others) {
        this.legal = EnumSet.of(first, others);
    }

    public boolean isLegalIn(CallStage stage) {
        return legal.contains(stage);
    }

    void refuseUnlessIn(CallStage stage) {
        if (!isLegalIn(stage)) throw new Refusal(reason(stage));
    }

    /** Why not: the sentence says what stands in the way at this stage. */
    String reason(CallStage stage) {
        return switch (this) {
            case EDIT, DISCARD, ANNOUNCE -> isOut(stage) ? "call-released" : "call-already-opened";
            case APPLY, COMPLETE -> beforeTheWindow(stage, this == APPLY ? "call-is-over" : "call-is-complete");
            case DECIDE, RELEASE, RECONSIDER -> beforeTheEnd(stage);
            case CONCLUDE -> stage == CONCLUDED ? "call-concluded" : "call-not-released-yet";
            case PLAN, EXTEND, EXTEND_FOR_ONE -> running(stage);
        };
    }

    private static boolean isOut(CallStage stage) {
        return stage == RELEASED || stage == CONCLUDED;
    }

    private static String beforeTheWindow(CallStage stage, String after) {
        if (stage == DRAFT) return "call-not-opened-yet";
        return stage == ANNOUNCED ? "call-not-open-yet" : after;
    }

    private static String beforeTheEnd(CallStage stage) {
        if (stage == DRAFT) return "call-not-opened-yet";
        if (isOut(stage)) return "call-released";
        if (stage == DECIDED) return "call-decided";
        return stage == ANNOUNCED || stage == OPEN ? "call-not-over-yet" : "call-not-decided-yet";
    }

    private static String running(CallStage stage) {
        if (stage == DRAFT) return "call-not-opened-yet";
        return isOut(stage) ? "call-released" : "call-decided";
    }
}
