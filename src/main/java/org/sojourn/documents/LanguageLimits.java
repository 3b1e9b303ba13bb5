package org.sojourn.documents;

import java.time.LocalDate;
import java.util.Collection;
import org.sojourn.vocabulary.CefrLevel;

/**
 * What a place asks of a language: one level to apply, and a higher one, or the same, to go by a day.
 *
 * @param toGo at least {@code toApply}
 * @param goBy the last day for the proof to go; null where both are the same
 * @param oldestMonths how old a proof may be on the day it is looked at, 0 for no limit
 */
public record LanguageLimits(String language, CefrLevel toApply, CefrLevel toGo, LocalDate goBy, int oldestMonths) {
    public LanguageLimits {
        if (!toGo.reaches(toApply)) throw new IllegalArgumentException("to go asks for less than to apply");
    }

    /** What the proofs are good for. */
    public enum Verdict {
        /** Nothing reaches the level to apply. */
        MISSING,
        /** Enough to apply; the proof to go may still come. */
        TO_APPLY,
        /** Enough to apply, and the day for the proof to go has passed. */
        TOO_LATE_TO_GO,
        TO_GO
    }

    /** @param on the day it is asked for: the deadline of the call, or today */
    public Verdict of(Collection<ProvenLanguage> proofs, LocalDate on) {
        CefrLevel best = proofs.stream()
                .filter(proof -> proof.facts().language().equals(language) && proof.countsOn(on, oldestMonths))
                .map(proof -> proof.facts().level())
                .max(CefrLevel::compareTo)
                .orElse(null);
        if (best == null || !best.reaches(toApply)) return Verdict.MISSING;
        if (best.reaches(toGo)) return Verdict.TO_GO;
        return goBy != null && !on.isAfter(goBy) ? Verdict.TO_APPLY : Verdict.TOO_LATE_TO_GO;
    }
}
