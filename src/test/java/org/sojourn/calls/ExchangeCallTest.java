package org.sojourn.calls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sojourn.calls.CallWindowTest.assertRefused;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sojourn.platform.Seal;
import org.sojourn.vocabulary.AcademicYear;

class ExchangeCallTest {
    private static final AcademicYear YEAR = new AcademicYear(2027);
    private static final Instant BEFORE = Instant.parse("2026-11-30T00:00:00Z");
    private static final Instant OPENS = Instant.parse("2026-12-01T11:00:00Z");
    private static final Instant CLOSES = Instant.parse("2027-01-15T23:00:00Z");
    private static final String SEED = "5eed".repeat(16);

    @Test
    void thePhaseFollowsTheClockOnceTheCallIsOpened() {
        ExchangeCall call = aCall();
        assertThat(call.phase(OPENS)).isEqualTo(CallPhase.DRAFT);

        open(call);

        assertThat(Stream.of(OPENS.minusNanos(1000), OPENS, CLOSES.minusNanos(1000), CLOSES)
                        .map(call::phase))
                .containsExactly(CallPhase.ANNOUNCED, CallPhase.OPEN, CallPhase.OPEN, CallPhase.CLOSED);
    }

    @Test
    void oneMayApplyInTheLastMicrosecondAndNotAfterIt() {
        ExchangeCall call = open(aCall());

        call.refuseUnlessOpen(OPENS, null);
        call.refuseUnlessOpen(CLOSES.minusNanos(1000), null);
        assertRefused("call-is-over", () -> call.refuseUnlessOpen(CLOSES, null));
        assertRefused("call-not-open-yet", () -> call.refuseUnlessOpen(OPENS.minusNanos(1000), null));
        assertRefused("call-not-opened-yet", () -> aCall().refuseUnlessOpen(OPENS, null));
    }

    @Test
    void aCallWithoutPlacesDoesNotOpen() {
        ExchangeCall call = aCall();
        call.choosePlaces(List.of());

        assertRefused("call-without-places", () -> open(call));
        assertThat(call.isDraft()).isTrue();
    }

    @Test
    void aCallWhoseWindowIsOverDoesNotOpen() {
        assertRefused("call-closes-in-the-past", () -> aCall().open("sealed", Seal.digest(SEED), CLOSES));
    }

    @Test
    void anOpenedCallKeepsItsRulesPlacesAndWindow() {
        ExchangeCall call = open(aCall());

        assertRefused("call-already-opened", () -> call.followRules(3));
        assertRefused("call-already-opened", () -> call.choosePlaces(Set.of(9L)));
        assertRefused("call-already-opened", () -> call.rewrite("Neu", "New", YEAR, window(), 14));
        assertRefused("call-already-opened", () -> open(call));
        assertRefused("call-already-opened", call::refuseUnlessDraft);
        assertThat(call.placeIds()).containsExactlyInAnyOrder(1L, 2L);
        assertThat(call.ruleVersion()).isEqualTo(2);
    }

    @Test
    void theDeadlineMovesLaterOnly() {
        ExchangeCall call = open(aCall());

        assertRefused("call-deadline-only-later", () -> call.extend(CLOSES, OPENS));
        assertRefused("call-deadline-only-later", () -> call.extend(CLOSES.minusSeconds(60), OPENS));
        call.extend(CLOSES.plusSeconds(86400), OPENS);

        assertThat(call.card(CLOSES).phase()).isEqualTo(CallPhase.OPEN);
        assertThat(call.card(CLOSES).closesLocal()).isEqualTo(LocalDateTime.parse("2027-01-17T00:00"));
        assertThat(call.card(CLOSES).opensAt()).isEqualTo(OPENS);
    }

    @Test
    void aClosedCallOpensAgainOnlyForATimeToCome() {
        ExchangeCall call = open(aCall());
        Instant later = CLOSES.plusSeconds(7200);

        assertRefused("call-closes-in-the-past", () -> call.extend(CLOSES.plusSeconds(3600), later));
        call.extend(later.plusSeconds(3600), later);

        assertThat(call.phase(later)).isEqualTo(CallPhase.OPEN);
    }

    @Test
    void aDraftIsEditedNotExtended() {
        assertRefused("call-not-opened-yet", () -> aCall().extend(CLOSES.plusSeconds(60), OPENS));
    }

    @Test
    void theSeedIsPublishedOnceAfterTheWindowAndMustBeTheOneDeposited() {
        ExchangeCall call = open(aCall());

        assertRefused("call-not-over-yet", () -> call.release(SEED, CLOSES.minusNanos(1000)));
        assertThatThrownBy(() -> call.release("f".repeat(64), CLOSES)).isInstanceOf(IllegalStateException.class);
        assertThat(call.card(CLOSES).seedPublished()).isNull();
        call.release(SEED, CLOSES);

        assertThat(call.card(CLOSES).seedPublished()).isEqualTo(SEED);
        assertThat(Seal.digest(call.card(CLOSES).seedPublished()))
                .isEqualTo(call.card(CLOSES).seedHash());
        assertThat(call.phase(CLOSES)).isEqualTo(CallPhase.RELEASED);
        assertRefused("call-released", () -> call.release(SEED, CLOSES));
        assertRefused("call-released", () -> call.extend(CLOSES.plusSeconds(60), CLOSES));
    }

    @Test
    void theYearStaysWhilePlacesOfItAreChosen() {
        ExchangeCall call = aCall();
        AcademicYear next = new AcademicYear(2028);

        assertRefused("call-year-has-places", () -> call.rewrite("Neu", "New", next, window(), 14));
        call.choosePlaces(Set.of());
        call.rewrite("Neu", "New", next, window(), 14);

        assertThat(call.year()).isEqualTo(next);
    }

    @Test
    void aRefusedEditChangesNothing() {
        ExchangeCall call = aCall();

        assertRefused("call-answer-days", () -> call.rewrite("Neu", "New", YEAR, window(), 0));
        assertRefused("call-answer-days", () -> call.rewrite("Neu", "New", YEAR, window(), 91));
        assertRefused("call-title-missing", () -> call.rewrite("Neu", " ", YEAR, window(), 14));
        assertRefused("call-title-too-long", () -> call.rewrite("n".repeat(151), "New", YEAR, window(), 14));

        assertThat(call.title()).isEqualTo("Auslandssemester 2027/28");
    }

    private static ExchangeCall aCall() {
        ExchangeCall call = new ExchangeCall(" Auslandssemester 2027/28 ", "Semesters abroad", YEAR, window(), 14) {
            @Override
            public long id() {
                return 1;
            }
        };
        call.choosePlaces(List.of(1L, 2L));
        call.followRules(2);
        return call;
    }

    private static CallWindow window() {
        return CallWindow.typed(LocalDateTime.parse("2026-12-01T12:00"), LocalDateTime.parse("2027-01-15T23:59"));
    }

    private static ExchangeCall open(ExchangeCall call) {
        call.open("sealed", Seal.digest(SEED), BEFORE);
        return call;
    }
}
