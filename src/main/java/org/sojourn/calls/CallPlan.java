package org.sojourn.calls;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.sojourn.calls.dates.Workdays;
import org.sojourn.platform.Refusal;

/**
 * What the office plans beside the window, on Dresden's clock; null where it names none: then the usual day is kept.
 *
 * @param completeUntil last minute in which proofs may be added; it counts whole
 * @param scoringFrom day from which the office enters points; until then it asks for what is missing
 * @param committeeOn day of the committee
 * @param releaseOn minute at which the results shall come out
 * @param proofs whether a language counts in the end without a proof
 */
public record CallPlan(
        LocalDateTime completeUntil,
        LocalDate scoringFrom,
        LocalDate committeeOn,
        LocalDateTime releaseOn,
        Proofs proofs) {
    private static final int DAYS_TO_COMPLETE = 7;
    private static final int DAYS_TO_SCORING = 17;
    private static final int DAYS_TO_COMMITTEE = 45;
    private static final int DAYS_TO_RELEASE = 46;
    private static final LocalTime MORNING = LocalTime.of(10, 0);

    /** Proofs are welcome. */
    public CallPlan(
            LocalDateTime completeUntil, LocalDate scoringFrom, LocalDate committeeOn, LocalDateTime releaseOn) {
        this(completeUntil, scoringFrom, committeeOn, releaseOn, Proofs.WELCOME);
    }

    /**
     * The usual year of an office, told from the deadline: with 15 January the proofs until 22 January, scoring from
     * 1 February, committee on 1 March, results on 2 March at ten; each on a day on which people work.
     */
    public static CallPlan after(LocalDateTime lastMinute) {
        LocalDate day = lastMinute.toLocalDate();
        LocalDate committee = Workdays.from(day.plusDays(DAYS_TO_COMMITTEE));
        LocalDate release = Workdays.from(later(day.plusDays(DAYS_TO_RELEASE), committee.plusDays(1)));
        return new CallPlan(
                Workdays.from(day.plusDays(DAYS_TO_COMPLETE)).atTime(lastMinute.toLocalTime()),
                Workdays.from(day.plusDays(DAYS_TO_SCORING)),
                committee,
                release.atTime(MORNING));
    }

    /** With the usual day where the office has named none. */
    CallPlan filled(LocalDateTime lastMinute) {
        CallPlan usual = after(lastMinute);
        return new CallPlan(
                completeUntil == null ? usual.completeUntil : completeUntil,
                scoringFrom == null ? usual.scoringFrom : scoringFrom,
                committeeOn == null ? usual.committeeOn : committeeOn,
                releaseOn == null ? usual.releaseOn : releaseOn,
                proofs);
    }

    /** First moment at which nothing may be added, or null. */
    public Instant completesAt() {
        return completeUntil == null ? null : CallWindow.end(completeUntil);
    }

    /** The days follow each other. */
    void refuseUnlessAfter(Instant closesAt) {
        if (completesAt().isBefore(closesAt)) throw new Refusal("call-plan-completion-early");
        if (scoringFrom.isBefore(completeUntil.toLocalDate())) throw new Refusal("call-plan-scoring-early");
        if (committeeOn.isBefore(scoringFrom)) throw new Refusal("call-plan-committee-early");
        if (releaseOn.toLocalDate().isBefore(committeeOn)) throw new Refusal("call-plan-release-early");
    }

    /** Once it is announced, nobody loses time, and nobody is asked for more than was said. */
    void refuseToBreak(CallPlan promised) {
        if (promised.completesAt() != null && completesAt().isBefore(promised.completesAt()))
            throw new Refusal("call-completion-only-later");
        if (proofs != promised.proofs) throw new Refusal("call-proofs-are-fixed");
    }

    /** The same plan for a deadline that was moved later: what would lie before it moves along. */
    CallPlan notBefore(LocalDateTime lastMinute) {
        if (completeUntil == null) return this;
        LocalDateTime complete = completeUntil.isBefore(lastMinute) ? lastMinute : completeUntil;
        LocalDate scoring = later(scoringFrom, complete.toLocalDate());
        LocalDate committee = later(committeeOn, scoring);
        LocalDateTime release = releaseOn.toLocalDate().isBefore(committee) ? committee.atTime(MORNING) : releaseOn;
        return new CallPlan(complete, scoring, committee, release, proofs);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? other : one;
    }
}
