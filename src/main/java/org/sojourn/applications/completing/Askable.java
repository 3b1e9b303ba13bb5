package org.sojourn.applications.completing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.sojourn.applications.CompletenessQueue;
import org.sojourn.applications.Missing;
import org.sojourn.calls.CallCard;
import org.sojourn.calls.CallStep;
import org.sojourn.platform.DatabaseClock;
import org.sojourn.platform.Refusal;

/**
 * What a student can still put right, and until when: everything until the deadline of all, after it papers only.
 *
 * @param beforeDeadline of all; somebody may have one of her own that is later
 * @param latest the last day that may be named, and the usual one
 */
record Askable(boolean beforeDeadline, LocalDate today, LocalDate latest) {
    /** Refuses where nothing comes in any more, or not yet. */
    static Askable in(CallCard call, Instant now) {
        if (!call.allows(CallStep.COMPLETE)) throw new Refusal("ask-not-now");
        boolean before = now.isBefore(call.closesAt());
        LocalDate deadline = call.lastMinute().toLocalDate();
        LocalDate papers = call.plan().completeUntil() == null
                ? deadline
                : call.plan().completeUntil().toLocalDate();
        return new Askable(before, LocalDate.ofInstant(now, DatabaseClock.ZONE), before ? deadline : papers);
    }

    /** Nothing, for somebody who cannot put it right any more. */
    List<Missing> of(CompletenessQueue.Row row) {
        if (!beforeDeadline && row.lacks(Missing.Code.SUBMISSION)) return List.of();
        return row.missing().stream()
                .filter(each -> !each.code().isOffices())
                .filter(each -> beforeDeadline || each.code().isPaper())
                .toList();
    }

    void refuseUnlessPossible(LocalDate until) {
        if (until == null) throw new Refusal("ask-without-day");
        if (until.isBefore(today)) throw new Refusal("ask-day-over");
        if (until.isAfter(latest)) throw new Refusal("ask-day-too-late");
    }
}
