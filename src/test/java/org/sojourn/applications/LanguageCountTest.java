package org.sojourn.applications;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sojourn.documents.Certificate;
import org.sojourn.documents.LanguageFacts;
import org.sojourn.documents.ProvenLanguage;
import org.sojourn.vocabulary.CefrLevel;

class LanguageCountTest {
    private static final Instant UNTIL = Instant.parse("2027-01-22T22:59:00Z");
    private static final Map<String, CefrLevel> TOLD = Map.of("en", CefrLevel.C1, "fr", CefrLevel.A2);
    private static final LanguageCount OPEN = new LanguageCount(UNTIL, false);
    private static final LanguageCount OVER = new LanguageCount(UNTIL, true);

    @Test
    void whatSheTellsCountsUntilItIsProven() {
        assertThat(OPEN.levels(TOLD, List.of())).isEqualTo(TOLD);
        assertThat(OPEN.proven(List.of())).isEmpty();
    }

    @Test
    void aProofCountsInsteadBeItHigherOrLower() {
        assertThat(OPEN.levels(TOLD, List.of(held("en", CefrLevel.B1), held("fr", CefrLevel.C2))))
                .isEqualTo(Map.of("en", CefrLevel.B1, "fr", CefrLevel.C2));
        assertThat(OPEN.levels(TOLD, List.of(held("es", CefrLevel.B1)))).containsEntry("es", CefrLevel.B1);
    }

    @Test
    void theBestOfSeveralProofsCounts() {
        List<ProvenLanguage> proofs = List.of(held("en", CefrLevel.C1), accepted("en", CefrLevel.B2, UNTIL));
        assertThat(OPEN.proven(proofs)).isEqualTo(Map.of("en", CefrLevel.C1));
    }

    @Test
    void whereProofsAreNeededNothingElseCountsInTheEnd() {
        assertThat(OVER.levels(TOLD, List.of(held("en", CefrLevel.B2)))).isEqualTo(Map.of("en", CefrLevel.B2));
        assertThat(OVER.levels(TOLD, List.of())).isEmpty();
        assertThat(OVER.levels(Map.of("de", CefrLevel.NATIVE), List.of())).containsKey("de");
    }

    @Test
    void aProofHandedInTooLateCountsOnlyOnceTheOfficeAcceptsIt() {
        ProvenLanguage late = proof("en", CefrLevel.C2, false, UNTIL);
        assertThat(OPEN.levels(TOLD, List.of(late))).isEqualTo(TOLD);
        assertThat(OPEN.levels(TOLD, List.of(proof("en", CefrLevel.C2, false, UNTIL.minusNanos(1_000)))))
                .containsEntry("en", CefrLevel.C2);
        assertThat(OPEN.levels(TOLD, List.of(accepted("en", CefrLevel.C2, UNTIL.plusSeconds(1)))))
                .containsEntry("en", CefrLevel.C2);
    }

    @Test
    void theDayIsTheLastOneThatCountsWhole() {
        assertThat(new LanguageCount(Instant.parse("2027-01-22T23:00:00Z"), false).day())
                .isEqualTo(LocalDate.of(2027, 1, 22));
    }

    private static ProvenLanguage held(String language, CefrLevel level) {
        return proof(language, level, false, UNTIL.minusSeconds(3600));
    }

    private static ProvenLanguage accepted(String language, CefrLevel level, Instant at) {
        return proof(language, level, true, at);
    }

    private static ProvenLanguage proof(String language, CefrLevel level, boolean isAccepted, Instant at) {
        LanguageFacts facts = new LanguageFacts(language, level, Certificate.IELTS, LocalDate.of(2026, 5, 1), null);
        return new ProvenLanguage(1, facts, isAccepted, at);
    }
}
