package org.sojourn.partners;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.sojourn.vocabulary.AcademicYear;
import org.sojourn.vocabulary.CefrLevel;
import org.sojourn.vocabulary.Points;

class ExchangePlaceTest {
    private static final Instant NOW = Instant.parse("2027-01-15T10:00:00Z");

    @Test
    void aPlaceTakesNobodyOrMany() {
        assertThat(Sample.terms(20, 0, null)).satisfies(PlaceTerms::refuseWhenWrong);
        assertThatThrownBy(() -> Sample.terms(20, -1, null).refuseWhenWrong()).hasMessage("capacity-range");
        assertThatThrownBy(() -> Sample.terms(20, 1001, null).refuseWhenWrong()).hasMessage("capacity-range");
    }

    @Test
    void aStayLastsOneToAHundredAndFourWeeks() {
        assertThatThrownBy(() -> Sample.terms(0, 1, null).refuseWhenWrong()).hasMessage("place-length-range");
        assertThatThrownBy(() -> Sample.terms(105, 1, null).refuseWhenWrong()).hasMessage("place-length-range");
        assertThatCode(() -> Sample.terms(104, 1, null).refuseWhenWrong()).doesNotThrowAnyException();
    }

    @Test
    void theMinimumIsNeverNegative() {
        assertThatThrownBy(() -> Sample.terms(20, 1, new Points(-1)).refuseWhenWrong())
                .hasMessage("place-minimum-range");
        assertThatThrownBy(() -> Sample.terms(20, 1, new Points(10_001)).refuseWhenWrong())
                .hasMessage("place-minimum-range");
        assertThatCode(() -> Sample.terms(20, 1, Points.ZERO).refuseWhenWrong()).doesNotThrowAnyException();
    }

    @Test
    void anUnknownLanguageOrNothingAtAllIsRefused() {
        PlaceTerms t = Sample.terms(20, 1, null);
        assertThatThrownBy(() -> new PlaceTerms(
                                null,
                                t.direction(),
                                t.kind(),
                                t.programme(),
                                t.term(),
                                20,
                                1,
                                null,
                                "xx",
                                CefrLevel.B2,
                                null)
                        .refuseWhenWrong())
                .hasMessage("place-language-form");
        assertThatThrownBy(() ->
                        new PlaceTerms(null, null, null, null, null, 20, 1, null, "en", null, null).refuseWhenWrong())
                .hasMessage("place-incomplete");
    }

    @Test
    void aPlaceNeedsAnAgreementThatHoldsInItsYear() {
        assertThatThrownBy(() -> new ExchangePlace(
                        Sample.anAgreement(), new AcademicYear(2025), Sample.terms(20, 1, null), null))
                .hasMessage("agreement-not-in-year");
        Agreement ended = Sample.anAgreement();
        ended.withdraw(NOW);
        assertThatThrownBy(() -> new ExchangePlace(ended, Sample.YEAR, Sample.terms(20, 1, null), null))
                .hasMessage("agreement-already-withdrawn");
    }

    @Test
    void theHomeUniversityOffersNoPlaces() {
        Partner home = new Partner(Sample.facts("TUD"), true);
        assertThatThrownBy(() -> new Agreement(home, "x", Sample.YEAR, Sample.YEAR))
                .hasMessage("home-offers-no-places");
        assertThatThrownBy(() -> home.withdraw(NOW)).hasMessage("home-stays");
    }

    @Test
    void aPlaceDrawsOnlyFromAPoolOfItsOwnAgreementAndYear() {
        ExchangePlace place = Sample.aPlace();
        PlacePool own = new PlacePool(place.agreement(), Sample.YEAR, "gesamt", 2);
        PlacePool later = new PlacePool(place.agreement(), new AcademicYear(2028), "gesamt", 2);
        PlacePool foreign = new PlacePool(Sample.anAgreement(), Sample.YEAR, "gesamt", 2);
        assertThatCode(() -> place.offer(Sample.terms(20, 1, null), own)).doesNotThrowAnyException();
        assertThatThrownBy(() -> place.offer(Sample.terms(20, 1, null), later)).hasMessage("pool-elsewhere");
        assertThatThrownBy(() -> place.offer(Sample.terms(20, 1, null), foreign))
                .hasMessage("pool-elsewhere");
        assertThat(place.pool()).isSameAs(own);
    }

    @Test
    void aPlaceIsWithdrawnOnceAndBroughtBackOnce() {
        ExchangePlace place = Sample.aPlace();
        assertThatThrownBy(place::bringBack).hasMessage("place-not-withdrawn");
        place.withdraw(NOW);
        assertThatThrownBy(() -> place.withdraw(NOW)).hasMessage("place-already-withdrawn");
        place.bringBack();
        assertThatThrownBy(place::bringBack).hasMessage("place-not-withdrawn");
    }

    @Test
    void aPlaceOfAnEndedAgreementCannotBeBroughtBack() {
        ExchangePlace place = Sample.aPlace();
        place.withdraw(NOW);
        place.agreement().withdraw(NOW);
        assertThatThrownBy(place::bringBack).hasMessage("agreement-already-withdrawn");
    }

    @Test
    void yearsOfAnAgreementRunForwards() {
        Agreement agreement = Sample.anAgreement();
        assertThatThrownBy(() -> agreement.renew("x", Sample.YEAR, new AcademicYear(2026)))
                .hasMessage("agreement-years");
        assertThatThrownBy(() -> agreement.renew(" ", Sample.YEAR, Sample.YEAR)).hasMessage("agreement-title-form");
        assertThat(agreement.last()).isEqualTo(new AcademicYear(2030));
    }
}
