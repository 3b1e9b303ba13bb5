package org.sojourn.applications;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.sojourn.calls.CallCard;
import org.sojourn.calls.Proofs;
import org.sojourn.documents.ProvenLanguage;
import org.sojourn.platform.DatabaseClock;
import org.sojourn.vocabulary.CefrLevel;

/**
 * Which level of a language counts in a call. What she tells counts until she proves it; a proof counts instead, be it higher
 * or lower, the best of several. One that the office has accepted counts whenever it came, one that waits only if it came
 * while the call could be completed: nothing late decides anything by itself. A proof has to be valid on the call's last day
 * to complete, and on no other, so that the same call counts the same tomorrow.
 *
 * @param until first moment at which the call cannot be completed any more
 * @param provenOnly what is only told counts no longer, but for a mother tongue
 */
public record LanguageCount(Instant until, boolean provenOnly) {
    private static final int A_MINUTE = 60;

    public static LanguageCount of(CallCard call, Instant now) {
        Instant completes = call.plan().completesAt();
        Instant until = completes == null || completes.isBefore(call.closesAt()) ? call.closesAt() : completes;
        return new LanguageCount(until, call.plan().proofs() == Proofs.NEEDED && !now.isBefore(until));
    }

    /** The last day to complete. */
    public LocalDate day() {
        return LocalDate.ofInstant(until.minusSeconds(A_MINUTE), DatabaseClock.ZONE);
    }

    /** @param proofs those of one person that are valid on {@link #day} and were not turned down */
    public Map<String, CefrLevel> levels(Map<String, CefrLevel> told, Collection<ProvenLanguage> proofs) {
        Map<String, CefrLevel> levels = new HashMap<>(told);
        if (provenOnly) levels.values().removeIf(level -> level != CefrLevel.NATIVE);
        levels.putAll(proven(proofs));
        return levels;
    }

    /** The levels for which there is a proof that counts. */
    public Map<String, CefrLevel> proven(Collection<ProvenLanguage> proofs) {
        Map<String, CefrLevel> proven = new HashMap<>();
        for (ProvenLanguage proof : proofs)
            if (proof.isAccepted() || proof.handedInAt().isBefore(until))
                proven.merge(proof.facts().language(), proof.facts().level(), LanguageCount::higher);
        return proven;
    }

    private static CefrLevel higher(CefrLevel one, CefrLevel other) {
        return one.reaches(other) ? one : other;
    }
}
