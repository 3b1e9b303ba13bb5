package org.sojourn.applications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sojourn.vocabulary.CefrLevel;
import org.sojourn.vocabulary.Points;
import org.sojourn.vocabulary.Programme;

class ApplicationTest {
    private static final Instant NOW = Instant.parse("2027-01-10T09:00:00Z");
    private static final Instant LATER = NOW.plusSeconds(60);
    private static final Facts FACTS = new Facts(Programme.MEDICINE, 6, Map.of("en", CefrLevel.C1));

    private Application application;

    @BeforeEach
    void aDraft() {
        application = new Application(7, 42, NOW);
    }

    @Test
    void aDraftDoesNotCount() {
        assertThat(application.counts()).isFalse();
    }

    @Test
    void itIsNotSubmittedBeforeTheRulesKnowEnough() {
        application.rewish(list -> list.with(1), NOW);
        assertThatThrownBy(() -> application.submit(NOW)).hasMessage("application-without-facts");
    }

    @Test
    void itIsNotSubmittedWithoutAWish() {
        application.tell(FACTS, NOW);
        assertThatThrownBy(() -> application.submit(NOW)).hasMessage("application-without-wish");
    }

    @Test
    void submittingTwiceIsTheSameAsOnce() {
        submitted();
        application.submit(LATER);
        assertThat(application.counts()).isTrue();
    }

    @Test
    void aMoveAfterTheSubmissionCountsAtOnce() {
        submitted();
        application.rewish(list -> list.higher(2), LATER);
        assertThat(application.counts()).isTrue();
        assertThat(application.wishList().places()).containsExactly(2L, 1L);
    }

    @Test
    void aSubmittedApplicationKeepsAtLeastOneWishAndItsFacts() {
        submitted();
        application.rewish(list -> list.without(2), LATER);
        assertThatThrownBy(() -> application.rewish(list -> list.without(1), LATER))
                .hasMessage("wish-is-last");
        assertThatThrownBy(() -> application.tell(new Facts(null, 5, Map.of()), LATER))
                .hasMessage("application-without-facts");
        assertThat(application.wishList().places()).containsExactly(1L);
    }

    @Test
    void aWithdrawnApplicationDoesNotCountAndTakesNoChange() {
        submitted();
        application.withdraw("  Krankheit ", LATER);
        assertThat(application.counts()).isFalse();
        assertThatThrownBy(() -> application.rewish(list -> list.lower(1), LATER))
                .hasMessage("application-withdrawn");
        assertThatThrownBy(() -> application.submit(LATER)).hasMessage("application-withdrawn");
    }

    @Test
    void takenUpAgainItIsWhatItWasBefore() {
        submitted();
        application.withdraw("", LATER);
        application.takeUpAgain(LATER);
        assertThat(application.counts()).isTrue();
        Application draft = new Application(7, 43, NOW);
        draft.withdraw(null, NOW);
        draft.takeUpAgain(LATER);
        assertThat(draft.status()).isEqualTo(ApplicationStatus.DRAFT);
    }

    @Test
    void aReasonLongerThanAPageIsRefused() {
        assertThatThrownBy(() -> application.withdraw("x".repeat(501), NOW)).hasMessage("withdrawal-reason-too-long");
    }

    @Test
    void whatTheOfficeEntersIsSubmitted() {
        application.enter(anEntry(List.of(3L, 1L)), NOW);
        assertThat(application.counts()).isTrue();
        assertThat(application.wishList().places()).containsExactly(3L, 1L);
        assertThat(application.givenPoints())
                .containsExactly(
                        new GivenPoints("BASE", "", new Points(785)),
                        new GivenPoints("PARTNER", "KCL", new Points(30)));
        assertThat(application.categories()).containsExactly("first-timer");
    }

    @Test
    void theOfficeDoesNotTakeUpWhatAStudentHasWithdrawn() {
        submitted();
        application.withdraw("", LATER);
        assertThatThrownBy(() -> application.enter(anEntry(List.of(1L)), LATER)).hasMessage("application-withdrawn");
    }

    private void submitted() {
        application.tell(FACTS, NOW);
        application.rewish(list -> list.with(1).with(2), NOW);
        application.submit(NOW);
    }

    private static OfficeEntry anEntry(List<Long> wishes) {
        return new OfficeEntry(
                Programme.MEDICINE,
                6,
                null,
                Map.of("en", CefrLevel.B2),
                List.of(
                        new GivenPoints("BASE", "", new Points(785)),
                        new GivenPoints("PARTNER", "KCL", new Points(30))),
                Set.of("first-timer"),
                wishes);
    }
}
