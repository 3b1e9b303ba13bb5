package org.sojourn.offers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongPredicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sojourn.access.As;
import org.sojourn.access.NotPermitted;
import org.sojourn.access.Role;
import org.sojourn.container.ContainerTest;
import org.sojourn.container.Given;
import org.sojourn.container.Sql;
import org.sojourn.offers.OfferDesk.AnswerOffer;
import org.sojourn.platform.Refusal;

@ContainerTest
class OffersIT {
    @Inject
    OfferDesk desk;

    @Inject
    OfferRegister register;

    private long call;
    private long run;

    @BeforeEach
    void aReleasedCall() {
        call = Given.aClosedCall();
        run = Given.aReleasedRun(call);
    }

    @AfterEach
    void theClockIsRight() {
        Given.theClockIsAheadBy(Duration.ZERO);
    }

    @Test
    void aYesTakesTheSeatAndStandsInTheJournal() {
        long place = aPlaceWithSeats(2);
        long student = As.student();
        long offer = Given.anOffer(run, student, place);
        desk.accept(new AnswerOffer(offer, 1));
        assertThat(taken(place)).isEqualTo(1);
        assertThat(register.mine()).extracting(OfferRow::status).containsExactly(OfferStatus.ACCEPTED);
        assertThat(Sql.rows(
                        "SELECT actor_id, act FROM journal_entry WHERE object_type = 'place_offer' AND object_id = ?",
                        offer))
                .containsExactly(List.of(student, "offers.offer-accepted"));
    }

    @Test
    void nobodyAnswersForSomebodyElse() {
        long offer = Given.anOffer(run, Given.anAccount(Role.STUDENT), aPlaceWithSeats(1));
        As.student();
        assertThatThrownBy(() -> desk.accept(new AnswerOffer(offer, 1))).isInstanceOf(NotPermitted.class);
        As.coordinator();
        assertThatThrownBy(() -> desk.accept(new AnswerOffer(offer, 1))).isInstanceOf(NotPermitted.class);
    }

    @Test
    void afterTheDeadlineByTheDatabasesClockAYesIsRefused() {
        long place = aPlaceWithSeats(1);
        long offer = Given.anOffer(run, As.student(), place);
        Given.theClockIsAheadBy(Duration.ofDays(7).plusSeconds(1));
        assertThatThrownBy(() -> desk.accept(new AnswerOffer(offer, 1))).hasMessage("offer-lapsed");
        assertThat(taken(place)).isZero();
    }

    @Test
    void aMinuteBeforeTheDeadlineAYesCounts() {
        long place = aPlaceWithSeats(1);
        long offer = Given.anOffer(run, As.student(), place);
        Given.theClockIsAheadBy(Duration.ofDays(7).minusMinutes(1));
        desk.accept(new AnswerOffer(offer, 1));
        assertThat(taken(place)).isEqualTo(1);
    }

    @Test
    void theSeatTooManyIsRefusedAndNothingOfTheActStays() {
        long place = aPlaceWithSeats(1);
        long first = Given.anOffer(run, As.student(), place);
        desk.accept(new AnswerOffer(first, 1));
        long second = Given.anOffer(run, As.student(), place);
        assertThatThrownBy(() -> desk.accept(new AnswerOffer(second, 1))).hasMessage("place-is-taken");
        assertThat(Sql.text("SELECT status FROM place_offer WHERE id = ?", second))
                .isEqualTo("OPEN");
        assertThat(Sql.number("SELECT COUNT(*) FROM journal_entry WHERE object_id = ?", second))
                .isZero();
    }

    @Test
    void whenEightSayYesAtOnceForThreeSeatsThreeGetOne() {
        long place = aPlaceWithSeats(3);
        Map<Long, Optional<Throwable>> outcomes = everybodySaysYes(8, number -> true, place, place);
        assertThat(outcomes.values()).filteredOn(Optional::isEmpty).hasSize(3);
        assertThat(outcomes.values())
                .filteredOn(Optional::isPresent)
                .allSatisfy(stopped -> assertThat(stopped.orElseThrow())
                        .isInstanceOf(Refusal.class)
                        .hasMessage("place-is-taken"));
        assertThat(taken(place)).isEqualTo(3);
    }

    @Test
    void whenTwoPlacesShareAPoolThePoolIsNeverOverrun() {
        long pool = Given.aPoolOfSeats(call, 3);
        long winter = Given.aPlace(2);
        long summer = Given.aPlace(2);
        Given.seats(call, winter, pool, 2);
        Given.seats(call, summer, pool, 2);
        Map<Long, Optional<Throwable>> outcomes = everybodySaysYes(8, number -> number % 2 == 0, winter, summer);
        assertThat(outcomes.values()).filteredOn(Optional::isEmpty).hasSize(3);
        assertThat(taken(winter) + taken(summer)).isEqualTo(3).isEqualTo(taken(pool));
    }

    @Test
    void whoClicksTwiceTakesOneSeat() {
        long place = aPlaceWithSeats(5);
        long student = As.student();
        long offer = Given.anOffer(run, student, place);
        desk.accept(new AnswerOffer(offer, 1));
        assertThatThrownBy(() -> desk.accept(new AnswerOffer(offer, 1))).hasMessage("offer-answered");
        assertThat(taken(place)).isEqualTo(1);
    }

    /** Nothing of ours makes a second offer; should anything ever, the database still knows only one yes. */
    @Test
    void whoHasTwoOffersInACallSaysYesToOne() {
        long place = aPlaceWithSeats(1);
        long another = aPlaceWithSeats(1);
        long offer = Given.anOffer(run, As.student(), place);
        long second = Given.number();
        Sql.change(
                "INSERT INTO place_offer (id, version, call_id, run_id, application_id, account_id, place_id, status,"
                        + " offered_at, answer_by) SELECT ?, 1, call_id, ?, application_id, account_id, ?, 'OPEN', offered_at,"
                        + " answer_by FROM place_offer WHERE id = ?",
                second,
                second,
                another,
                offer);
        desk.accept(new AnswerOffer(offer, 1));
        assertThatThrownBy(() -> desk.accept(new AnswerOffer(second, 1)))
                .hasStackTraceContaining("one_accepted_offer_per_call");
        assertThat(taken(another)).isZero();
    }

    @Test
    void aPlaceGivenBackIsFreeAgainAndTheNoIsFinal() {
        long place = aPlaceWithSeats(1);
        long offer = Given.anOffer(run, As.student(), place);
        desk.accept(new AnswerOffer(offer, 1));
        desk.giveBack(new AnswerOffer(offer, 2));
        assertThat(taken(place)).isZero();
        assertThatThrownBy(() -> desk.accept(new AnswerOffer(offer, 3))).hasMessage("offer-answered");
    }

    private Map<Long, Optional<Throwable>> everybodySaysYes(
            int students, LongPredicate isFirst, long first, long second) {
        Map<Long, Runnable> acts = new HashMap<>();
        for (int i = 0; i < students; i++) {
            long student = Given.anAccount(Role.STUDENT);
            long offer = Given.anOffer(run, student, isFirst.test(i) ? first : second);
            acts.put(student, () -> desk.accept(new AnswerOffer(offer, 1)));
        }
        return As.atOnce(acts);
    }

    private long aPlaceWithSeats(int capacity) {
        long place = Given.aPlace(capacity);
        Given.seats(call, place, null, capacity);
        return place;
    }

    private long taken(long node) {
        return Sql.number("SELECT taken FROM seat_count WHERE call_id = ? AND node_id = ?", call, node);
    }
}
