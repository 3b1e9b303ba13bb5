package org.sojourn.calls;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sojourn.partners.PlaceCard;
import org.sojourn.vocabulary.AcademicYear;
import org.sojourn.vocabulary.CefrLevel;
import org.sojourn.vocabulary.Direction;
import org.sojourn.vocabulary.PlaceKind;
import org.sojourn.vocabulary.Programme;
import org.sojourn.vocabulary.Term;

class ClashesTest {
    private static final AcademicYear YEAR = new AcademicYear(2027);

    @Test
    void aDeadlineOnAHolidayOrAWeekendIsPointedOut() {
        assertThat(new Clashes(call(1, "2027-01-15T23:59")).ofDays().found()).isEmpty();
        assertThat(new Clashes(call(1, "2026-11-18T23:59")).ofDays().found())
                .singleElement()
                .satisfies(clash -> {
                    assertThat(clash.code()).isEqualTo("day-off");
                    assertThat(clash.arguments())
                            .containsExactly(
                                    "calls.clash.what.deadline",
                                    LocalDate.parse("2026-11-18"),
                                    "calls.holiday.REPENTANCE");
                    assertThat(clash.href()).isEqualTo("/calls/edit?id=1");
                });
        assertThat(new Clashes(call(1, "2027-01-16T23:59"))
                        .ofDays()
                        .found()
                        .get(0)
                        .arguments())
                .endsWith("calls.weekday.SATURDAY");
    }

    @Test
    void anAgreementThatDoesNotHoldIsNamedOnceWhateverTheNumberOfItsPlaces() {
        List<PlaceCard> places = List.of(
                place(5, "KCL-W", 7, YEAR, false),
                place(6, "KCL-S", 7, YEAR, false),
                place(8, "UMW-W", 9, YEAR, false));

        assertThat(new Clashes(call(1, "2027-01-15T23:59"))
                        .ofPlaces(places, Set.of(9L))
                        .found())
                .singleElement()
                .satisfies(clash -> {
                    assertThat(clash.code()).isEqualTo("agreement-ends");
                    assertThat(clash.href()).isEqualTo("/partners/agreement?id=7");
                });
    }

    @Test
    void placesWithdrawnOfAnotherYearOrMissingAreNamed() {
        List<PlaceCard> now =
                List.of(place(5, "KCL-W", 7, YEAR, true), place(6, "UMW-W", 7, new AcademicYear(2026), false));
        List<PlaceCard> before = List.of(
                place(1, "KCL-W", 7, new AcademicYear(2026), false),
                place(2, "FLI-W", 7, new AcademicYear(2026), false));

        assertThat(new Clashes(call(1, "2027-01-15T23:59"))
                        .ofPlaces(now, Set.of(7L))
                        .ofMissing(before, now)
                        .found())
                .extracting(Clash::code)
                .containsExactly("place-withdrawn", "place-of-another-year", "place-missing");
    }

    @Test
    void anotherCallAtTheSameTimeOrWithTheSamePlacesIsPointedOut() {
        CallCard call = call(1, "2027-01-15T23:59");
        CallWithPlaces itself = new CallWithPlaces(call, Set.of(5L));
        CallWithPlaces sharing = new CallWithPlaces(call(2, "2027-01-15T23:59"), Set.of(5L, 6L));
        CallWithPlaces beside = new CallWithPlaces(call(3, "2027-02-15T23:59"), Set.of(8L));

        assertThat(new Clashes(call)
                        .ofOthers(List.of(itself, sharing, beside), Set.of(5L))
                        .found())
                .extracting(Clash::code, Clash::href)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("shared-places", "/calls/call?id=2"),
                        org.assertj.core.groups.Tuple.tuple("overlap", "/calls/call?id=3"));
    }

    private static CallCard call(long id, String lastMinute) {
        LocalDateTime opens = LocalDateTime.parse("2026-11-02T12:00");
        CallWindow window = CallWindow.typed(opens, LocalDateTime.parse(lastMinute));
        ExchangeCall call = new ExchangeCall("Runde " + id, "Round " + id, YEAR, window, 7) {
            @Override
            public long id() {
                return id;
            }
        };
        call.plan(CallPlan.after(LocalDateTime.parse(lastMinute)), Instant.EPOCH);
        return call.card(Instant.EPOCH);
    }

    private static PlaceCard place(long id, String code, long agreement, AcademicYear year, boolean withdrawn) {
        return new PlaceCard(
                id,
                1,
                code,
                3,
                code,
                "University " + code,
                code,
                agreement,
                year,
                Direction.OUTGOING,
                PlaceKind.SEMESTER,
                Programme.MEDICINE,
                Term.WINTER,
                20,
                2,
                null,
                "en",
                CefrLevel.B2,
                null,
                withdrawn);
    }
}
