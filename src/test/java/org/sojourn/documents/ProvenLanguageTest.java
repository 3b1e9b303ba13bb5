package org.sojourn.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sojourn.vocabulary.CefrLevel;

class ProvenLanguageTest {
    private static final LocalDate DAY = LocalDate.of(2027, 1, 22);
    private static final Instant MOMENT = Instant.parse("2026-12-01T10:00:00Z");
    private static final LanguageFacts ENGLISH =
            new LanguageFacts("en", CefrLevel.B2, Certificate.IELTS, LocalDate.of(2026, 5, 1), null);

    @Test
    void whatWaitsAndWhatIsAcceptedCountsAndNothingElse() {
        List<DocumentRow> papers = List.of(
                paper(1, DocumentState.HELD, null, ENGLISH),
                paper(2, DocumentState.ACCEPTED, null, ENGLISH),
                paper(3, DocumentState.REJECTED, null, ENGLISH),
                paper(4, DocumentState.PARKED, null, ENGLISH),
                paper(5, DocumentState.HELD, MOMENT, ENGLISH),
                paper(6, DocumentState.ACCEPTED, null, null));
        assertThat(ProvenLanguage.among(papers, DAY))
                .containsExactly(
                        new ProvenLanguage(1, ENGLISH, false, MOMENT), new ProvenLanguage(2, ENGLISH, true, MOMENT));
    }

    @Test
    void aProofThatHasEndedOrIsOfLaterDoesNotCountOnTheDay() {
        LanguageFacts ended =
                new LanguageFacts("en", CefrLevel.B2, Certificate.IELTS, LocalDate.of(2025, 1, 1), DAY.minusDays(1));
        LanguageFacts later = new LanguageFacts("en", CefrLevel.B2, Certificate.IELTS, DAY.plusDays(1), null);
        assertThat(ProvenLanguage.among(
                        List.of(
                                paper(1, DocumentState.ACCEPTED, null, ended),
                                paper(2, DocumentState.ACCEPTED, null, later)),
                        DAY))
                .isEmpty();
    }

    private static DocumentRow paper(long id, DocumentState state, Instant replacedAt, LanguageFacts facts) {
        return new DocumentRow(
                id,
                1,
                7,
                id,
                1,
                DocumentKind.LANGUAGE,
                state,
                "ielts.pdf",
                9,
                1,
                "digest",
                null,
                MOMENT,
                null,
                null,
                replacedAt,
                facts);
    }
}
