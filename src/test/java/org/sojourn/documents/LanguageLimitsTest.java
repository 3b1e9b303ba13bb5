package org.sojourn.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sojourn.documents.LanguageLimits.Verdict;
import org.sojourn.platform.Refusal;
import org.sojourn.vocabulary.CefrLevel;

class LanguageLimitsTest {
    private static final LocalDate DEADLINE = LocalDate.of(2027, 1, 15);
    private static final LocalDate TO_GO = LocalDate.of(2027, 8, 1);
    private static final LanguageLimits LIMITS = new LanguageLimits("en", CefrLevel.B2, CefrLevel.C1, TO_GO, 24);

    @Test
    void withoutAProofOfTheLanguageNobodyApplies() {
        assertThat(LIMITS.of(List.of(), DEADLINE)).isEqualTo(Verdict.MISSING);
        assertThat(LIMITS.of(List.of(proof("fr", CefrLevel.C2, "2026-05-01", null)), DEADLINE))
                .isEqualTo(Verdict.MISSING);
        assertThat(LIMITS.of(List.of(proof("en", CefrLevel.B1, "2026-05-01", null)), DEADLINE))
                .isEqualTo(Verdict.MISSING);
    }

    @Test
    void theLowerLevelIsEnoughToApplyAndTheHigherOneMayComeUntilItsDay() {
        List<ProvenLanguage> proofs = List.of(proof("en", CefrLevel.B2, "2026-05-01", null));
        assertThat(LIMITS.of(proofs, DEADLINE)).isEqualTo(Verdict.TO_APPLY);
        assertThat(LIMITS.of(proofs, TO_GO)).isEqualTo(Verdict.TO_APPLY);
        assertThat(LIMITS.of(proofs, TO_GO.plusDays(1))).isEqualTo(Verdict.TOO_LATE_TO_GO);
    }

    @Test
    void theBestProofCounts() {
        assertThat(LIMITS.of(
                        List.of(
                                proof("en", CefrLevel.C1, "2026-05-01", null),
                                proof("en", CefrLevel.A2, "2026-11-01", null)),
                        DEADLINE))
                .isEqualTo(Verdict.TO_GO);
    }

    @Test
    void aProofCountsToTheDayItIsTooOld() {
        List<ProvenLanguage> proofs = List.of(proof("en", CefrLevel.C1, "2025-01-15", null));
        assertThat(LIMITS.of(proofs, DEADLINE)).isEqualTo(Verdict.TO_GO);
        assertThat(LIMITS.of(proofs, DEADLINE.plusDays(1))).isEqualTo(Verdict.MISSING);
    }

    @Test
    void aProofCountsToTheLastDayItNames() {
        List<ProvenLanguage> proofs = List.of(proof("en", CefrLevel.C1, "2026-05-01", "2027-01-15"));
        assertThat(LIMITS.of(proofs, DEADLINE)).isEqualTo(Verdict.TO_GO);
        assertThat(LIMITS.of(proofs, DEADLINE.plusDays(1))).isEqualTo(Verdict.MISSING);
    }

    @Test
    void aTestThatIsTakenLaterDoesNotCountYet() {
        assertThat(LIMITS.of(List.of(proof("en", CefrLevel.C1, "2027-01-16", null)), DEADLINE))
                .isEqualTo(Verdict.MISSING);
    }

    @Test
    void whereBothLevelsAreTheSameThereIsOneDay() {
        LanguageLimits one = new LanguageLimits("en", CefrLevel.B2, CefrLevel.B2, null, 0);
        assertThat(one.of(List.of(proof("en", CefrLevel.B2, "2000-01-01", null)), DEADLINE))
                .isEqualTo(Verdict.TO_GO);
    }

    @Test
    void whatIsMissingInAProofIsSaid() {
        LocalDate today = LocalDate.of(2026, 11, 22);
        LocalDate test = LocalDate.of(2026, 5, 1);
        refused(new LanguageFacts("xx", CefrLevel.B2, Certificate.IELTS, test, null), "proof-language-needed");
        refused(new LanguageFacts("en", null, Certificate.IELTS, test, null), "proof-level-needed");
        refused(new LanguageFacts("en", CefrLevel.B2, null, test, null), "proof-certificate-needed");
        refused(new LanguageFacts("en", CefrLevel.B2, Certificate.IELTS, null, null), "proof-day-needed");
        refused(new LanguageFacts("en", CefrLevel.B2, Certificate.IELTS, today.plusDays(1), null), "proof-day-to-come");
        refused(
                new LanguageFacts("en", CefrLevel.B2, Certificate.IELTS, test, test.minusDays(1)),
                "proof-ends-before-it-begins");
        new LanguageFacts("en", CefrLevel.B2, Certificate.IELTS, today, today).check(today);
    }

    private static void refused(LanguageFacts facts, String code) {
        assertThatThrownBy(() -> facts.check(LocalDate.of(2026, 11, 22)))
                .isInstanceOf(Refusal.class)
                .hasMessage(code);
    }

    private static ProvenLanguage proof(String language, CefrLevel level, String issued, String until) {
        LocalDate end = until == null ? null : LocalDate.parse(until);
        return new ProvenLanguage(
                1,
                new LanguageFacts(language, level, Certificate.IELTS, LocalDate.parse(issued), end),
                true,
                Instant.EPOCH);
    }
}
