package org.sojourn.applications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sojourn.applications.Stand.asks;
import static org.sojourn.applications.Stand.proof;
import static org.sojourn.applications.Stand.submitted;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sojourn.applications.Missing.Code;
import org.sojourn.documents.DocumentKind;
import org.sojourn.documents.DocumentState;
import org.sojourn.documents.DocumentsBeside;
import org.sojourn.documents.Paper;
import org.sojourn.vocabulary.CefrLevel;
import org.sojourn.vocabulary.Programme;

class ProvenCompletenessTest {
    private static final Map<String, CefrLevel> TOLD = Map.of("en", CefrLevel.C1);

    private final ProvenCompleteness completeness = new ProvenCompleteness();

    @Test
    void aLanguageThatIsToldButNotProvenLacksItsProofOnce() {
        assertThat(completeness.of(
                        submitted(TOLD), List.of(asks("en", CefrLevel.B2), asks("en", CefrLevel.C1), asks("en", null))))
                .containsExactly(new Missing(Code.LANGUAGE_PROOF, "en"));
    }

    @Test
    void aLanguageThatIsNotEvenToldIsNotAskedForTwice() {
        assertThat(completeness.of(submitted(Map.of()), List.of(asks("en", CefrLevel.B2))))
                .isEmpty();
    }

    @Test
    void aProofThatWaitsIsTheOfficesTurnAndNotTheStudents() {
        assertThat(completeness.of(
                        submitted(TOLD, proof("en", CefrLevel.C1, DocumentState.HELD)),
                        List.of(asks("en", CefrLevel.B2))))
                .containsExactly(new Missing(Code.LANGUAGE_TO_CHECK, "en"))
                .allMatch(each -> each.code().isOffices());
    }

    @Test
    void anAcceptedProofLeavesNothing() {
        assertThat(completeness.of(
                        submitted(TOLD, proof("en", CefrLevel.B2, DocumentState.ACCEPTED)),
                        List.of(asks("en", CefrLevel.B2))))
                .isEmpty();
    }

    @Test
    void aProofOfALowerLevelOrOneThatHasRunOutProvesNothing() {
        Paper old = new Paper(DocumentKind.LANGUAGE, DocumentState.ACCEPTED, "en", CefrLevel.C2, "2027-01-17");

        assertThat(completeness.of(
                        submitted(TOLD, old, proof("en", CefrLevel.B1, DocumentState.ACCEPTED)),
                        List.of(asks("en", CefrLevel.B2))))
                .containsExactly(new Missing(Code.LANGUAGE_PROOF, "en"));
        assertThat(new Paper(DocumentKind.LANGUAGE, DocumentState.ACCEPTED, "en", CefrLevel.C2, "2027-01-18")
                        .proves("en", CefrLevel.C2, Stand.TODAY))
                .as("its last day")
                .isTrue();
    }

    @Test
    void aRejectedProofIsToBeHandedInAnewAndProvesNothing() {
        assertThat(completeness.of(
                        submitted(TOLD, proof("en", CefrLevel.C1, DocumentState.REJECTED)),
                        List.of(asks("en", CefrLevel.B2))))
                .containsExactly(new Missing(Code.LANGUAGE_PROOF, "en"), new Missing(Code.DOCUMENT_ASKED, "LANGUAGE"));
    }

    @Test
    void aCallThatWantsNoProofsMissesNone() {
        Standing free = new Standing(
                ApplicationStatus.SUBMITTED,
                new Facts(Programme.MEDICINE, 5, TOLD),
                List.of(5L),
                List.of(),
                false,
                false,
                Stand.TODAY);
        assertThat(completeness.of(free, List.of(asks("en", CefrLevel.B2)))).isEmpty();
    }

    @Test
    void aParkedPaperIsNobodysTurn() {
        Paper parked = new Paper(DocumentKind.TRANSCRIPT, DocumentState.PARKED, null, null, null);

        assertThat(completeness.of(submitted(TOLD, parked), List.of())).isEmpty();
    }

    @Test
    void papersAreReadAsTheDatabaseHandsThemOver() {
        assertThat(DocumentsBeside.read("[\"LANGUAGE HELD en B2 2028-12-31\",\"OTHER ASKED_AGAIN - - -\"]"))
                .containsExactly(
                        new Paper(DocumentKind.LANGUAGE, DocumentState.HELD, "en", CefrLevel.B2, "2028-12-31"),
                        new Paper(DocumentKind.OTHER, DocumentState.ASKED_AGAIN, null, null, null));
        assertThat(DocumentsBeside.read(null)).isEmpty();
    }
}
