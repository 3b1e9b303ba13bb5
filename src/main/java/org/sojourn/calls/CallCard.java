package org.sojourn.calls;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Locale;
import org.sojourn.vocabulary.AcademicYear;

/**
 * A call as every room sees it.
 *
 * @param opensAt first moment at which one may apply
 * @param closesAt first moment at which one may not any more (half-open)
 * @param opensLocal the same in Europe/Berlin, as the office typed it
 * @param answerDays days students have to answer an offer
 * @param seedHash SHA-256 of the sealed lottery seed, null while a draft
 * @param seedPublished the seed itself, null until the release
 * @param ownUntil the latest end that one person was given for herself, or null
 * @param copiedFrom the call this one was copied from, or null
 */
public record CallCard(
        long id,
        int version,
        String titleDe,
        String titleEn,
        AcademicYear year,
        LocalDateTime opensLocal,
        LocalDateTime closesLocal,
        Instant opensAt,
        Instant closesAt,
        int answerDays,
        CallPhase phase,
        int ruleVersion,
        String seedHash,
        String seedPublished,
        CallStage stage,
        CallPlan plan,
        Instant ownUntil,
        Long copiedFrom) {
    public String title(Locale locale) {
        return locale.getLanguage().equals("de") ? titleDe : titleEn;
    }

    /** Somebody still has a deadline of her own when that of all is over. */
    public boolean hasOwnDeadlines() {
        return ownUntil != null && ownUntil.isAfter(closesAt);
    }

    /** May this be done now, by the table of {@link CallStep}? */
    public boolean allows(CallStep step) {
        return step.isLegalIn(stage);
    }

    /** The last minute that counts, as the office types it. */
    public LocalDateTime lastMinute() {
        return CallWindow.lastMinute(closesAt);
    }
}
