package org.sojourn.calls;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.Month;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.sojourn.platform.Refusal;
import org.sojourn.vocabulary.AcademicYear;

/**
 * When one may apply: from {@code opensAt} on, before {@code closesAt} (half-open). Whether a moment is inside is decided
 * here and nowhere else, for the window of all and for that of a person with an end of her own. The office types the last minute that
 * counts, "until 23:59", and that minute counts whole. Where the autumn change of clocks gives a local time twice, the
 * window begins with the first and ends with the second, both in favour of whoever applies; a local time that the spring
 * change leaves out is refused.
 *
 * @param opensAt first moment inside
 * @param closesAt first moment outside
 * @param opensLocal the wall clock in {@link #ZONE} at {@code opensAt}
 * @param closesLocal the wall clock in {@link #ZONE} at {@code closesAt}, a minute after what was typed
 */
record CallWindow(Instant opensAt, Instant closesAt, LocalDateTime opensLocal, LocalDateTime closesLocal) {
    static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

    /**
     * @param opens as typed, first minute in which one may apply
     * @param closes as typed, last minute in which one may apply
     */
    static CallWindow typed(LocalDateTime opens, LocalDateTime closes) {
        Instant from = beginning(opens);
        Instant to = end(closes);
        if (!to.isAfter(from)) throw new Refusal("call-closes-before-it-opens");
        return new CallWindow(from, to, local(from), local(to));
    }

    /** The end for a typed last minute: the moment after it. */
    static Instant end(LocalDateTime typed) {
        return moment(typed, true).plus(1, ChronoUnit.MINUTES);
    }

    /** What somebody would type to get this end. */
    static LocalDateTime lastMinute(Instant end) {
        return local(end.minus(1, ChronoUnit.MINUTES));
    }

    static LocalDateTime local(Instant moment) {
        return LocalDateTime.ofInstant(moment, ZONE);
    }

    boolean hasBegun(Instant now) {
        return !now.isBefore(opensAt);
    }

    /** The moment of the end is outside. */
    boolean isOver(Instant now) {
        return !now.isBefore(closesAt);
    }

    /** For somebody with an end of her own: hers, where it is the later one. */
    CallWindow until(Instant own) {
        return own == null || !own.isAfter(closesAt) ? this : new CallWindow(opensAt, own, opensLocal, local(own));
    }

    /** Refuses an end that is no later than this one, already over, or after the year. */
    CallWindow movedTo(Instant end, Instant now, AcademicYear year) {
        if (!end.isAfter(closesAt)) throw new Refusal("call-deadline-only-later");
        if (!end.isAfter(now)) throw new Refusal("call-closes-in-the-past");
        CallWindow longer = until(end);
        longer.refuseUnlessBefore(year);
        return longer;
    }

    /** A window that ends after the stays of its year are over can only be a slip of the pen. */
    void refuseUnlessBefore(AcademicYear year) {
        LocalDateTime yearEnds = LocalDateTime.of(year.begins() + 1, Month.OCTOBER, 1, 0, 0);
        if (closesLocal.isAfter(yearEnds)) throw new Refusal("call-window-after-year", year.toString());
    }

    private static Instant beginning(LocalDateTime typed) {
        return moment(typed, false);
    }

    private static Instant moment(LocalDateTime typed, boolean later) {
        LocalDateTime minute = typed.truncatedTo(ChronoUnit.MINUTES);
        List<ZoneOffset> offsets = ZONE.getRules().getValidOffsets(minute);
        if (offsets.isEmpty())
            throw new Refusal("call-time-left-out", minute.toLocalTime().toString());
        return minute.toInstant(offsets.get(later ? offsets.size() - 1 : 0));
    }
}
