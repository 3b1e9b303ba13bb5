package org.sojourn.applications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sojourn.applications.Stand.asks;
import static org.sojourn.applications.Stand.proof;
import static org.sojourn.applications.Stand.submitted;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sojourn.documents.DocumentState;
import org.sojourn.vocabulary.CefrLevel;

class ToldCompletenessTest {
    private final ToldCompleteness completeness = new ToldCompleteness();

    @Test
    void anApplicationJustBegunLacksEverythingInTheOrderOfPuttingItRight() {
        Standing begun = new Standing(
                ApplicationStatus.DRAFT,
                new Facts(null, null, Map.of()),
                List.of(),
                List.of(),
                false,
                true,
                Stand.TODAY);

        assertThat(completeness.of(begun, List.of()))
                .extracting(Missing::code)
                .containsExactly(
                        Missing.Code.PROGRAMME, Missing.Code.SEMESTER, Missing.Code.WISHES, Missing.Code.SUBMISSION);
    }

    @Test
    void aLanguageThatSeveralWishesAskForIsMissingOnce() {
        assertThat(completeness.of(
                        submitted(Map.of("en", CefrLevel.B1)),
                        List.of(
                                asks("en", CefrLevel.B2),
                                asks("en", CefrLevel.C1),
                                asks("pl", CefrLevel.B1),
                                asks("en", CefrLevel.B1))))
                .containsExactly(new Missing(Missing.Code.LANGUAGE, "en"), new Missing(Missing.Code.LANGUAGE, "pl"));
    }

    @Test
    void aHigherLevelThanAskedForIsEnoughAndNothingElseIsMissing() {
        assertThat(completeness.of(submitted(Map.of("en", CefrLevel.C2)), List.of(asks("en", CefrLevel.B2))))
                .isEmpty();
    }

    @Test
    void aLanguageThatIsProvenNeedNotBeTold() {
        assertThat(completeness.of(
                        submitted(Map.of(), proof("en", CefrLevel.C1, DocumentState.HELD)),
                        List.of(asks("en", CefrLevel.B2))))
                .isEmpty();
    }
}
