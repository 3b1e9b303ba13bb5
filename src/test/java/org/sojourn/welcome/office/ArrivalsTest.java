package org.sojourn.welcome.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sojourn.welcome.office.ASight.TODAY;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sojourn.welcome.VisitSight;
import org.sojourn.welcome.core.Kind;
import org.sojourn.welcome.core.OwnerRole;

class ArrivalsTest {
    private static Arrivals of(ASight... sights) {
        return new Arrivals(TODAY, Stream.of(sights).map(ASight::made).toList());
    }

    @Test
    void theAgendaHasAWeekForEachInWhichSomebodyArrives() {
        Arrivals arrivals = of(
                ASight.in(1, -1).ready(-3),
                ASight.in(2, 0).ready(-3),
                ASight.in(3, 6).ready(-3),
                ASight.in(4, 7).ready(-3),
                ASight.in(5, 27).ready(-3),
                ASight.in(6, 28).ready(-3));
        List<Week> weeks = arrivals.agenda(4);
        assertThat(weeks)
                .extracting(Week::monday)
                .containsExactly(TODAY, TODAY.plusWeeks(1), TODAY.plusWeeks(3))
                .allSatisfy(day -> assertThat(day.getDayOfWeek().getValue()).isEqualTo(1));
        assertThat(weeks.get(0).arrivals()).extracting(VisitSight::id).containsExactly(2L, 3L);
        assertThat(weeks.get(0).sunday()).isEqualTo(LocalDate.of(2026, 11, 29));
        assertThat(weeks.get(2).arrivals()).extracting(VisitSight::id).containsExactly(5L);
    }

    @Test
    void theStaysAreOfThoseWhoAreHereOrComeSoon() {
        Arrivals arrivals = of(ASight.in(1, -100), ASight.in(2, -99), ASight.in(3, 6), ASight.in(4, 7));
        assertThat(arrivals.stays(1)).extracting(VisitSight::id).containsExactly(2L, 3L);
    }

    @Test
    void theWorstCaseStandsFirst() {
        Arrivals arrivals = of(
                ASight.in(1, 60).owes(OwnerRole.HR, "", 3),
                ASight.in(2, 90).safeAfter(20),
                ASight.in(3, 80).safeAfter(70),
                ASight.in(4, 7),
                ASight.in(5, 2),
                ASight.in(6, 8),
                ASight.in(7, 1).ready(-1));
        assertThat(arrivals.troubles()).extracting(VisitSight::id).containsExactly(5L, 4L, 3L, 2L, 1L);
    }

    @Test
    void whoIsHereAndNotReadyIsACaseUntilSheLeaves() {
        assertThat(ASight.in(1, -99).made().isInTrouble()).as("her last day").isTrue();
        assertThat(ASight.in(2, -100).made().isInTrouble()).as("the day after").isFalse();
    }

    @Test
    void whatTheWelcomeOfficeItselfOwesMakesNoCase() {
        Arrivals arrivals = of(ASight.in(1, 60).owes(OwnerRole.WELCOME_SERVICE, "", 9));
        assertThat(arrivals.troubles()).isEmpty();
        assertThat(arrivals.loads()).extracting(OwnerLoad::overdue).containsExactly(1);
    }

    @Test
    void aPersonIsOneOwnerWhateverSheIsInEachVisit() {
        Arrivals arrivals = of(
                ASight.in(1, 60).owes(OwnerRole.HOST, "Lindner", 3).owes(OwnerRole.HR, "", 4),
                ASight.in(2, 60).owes(OwnerRole.BUDDY, "Lindner", 8).owes(OwnerRole.HR, "", 1),
                ASight.in(3, 60).owes(OwnerRole.HR, "", 0).owes(OwnerRole.HR, "", 5));
        assertThat(arrivals.loads())
                .extracting(load -> load.owner().role(), OwnerLoad::overdue, OwnerLoad::days)
                .containsExactly(
                        org.assertj.core.api.Assertions.tuple(OwnerRole.HR, 3, 5L),
                        org.assertj.core.api.Assertions.tuple(OwnerRole.HOST, 2, 8L));
        assertThat(arrivals.loads().get(1).visit().id())
                .as("where the oldest is")
                .isEqualTo(2);
    }

    @Test
    void aSelectionKeepsTheRestOut() {
        Arrivals arrivals = of(ASight.in(1, 2), ASight.in(2, 3).as(Kind.PHD));
        assertThat(arrivals.only(one -> one.kind() == Kind.PHD).troubles())
                .extracting(VisitSight::id)
                .containsExactly(2L);
    }
}
