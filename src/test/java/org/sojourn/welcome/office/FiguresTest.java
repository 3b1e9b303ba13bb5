package org.sojourn.welcome.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sojourn.welcome.office.ASight.TODAY;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sojourn.welcome.VisitSight;
import org.sojourn.welcome.core.Kind;

class FiguresTest {
    private static Figures of(ASight... sights) {
        return Figures.of(Stream.of(sights).map(ASight::made).toList(), TODAY);
    }

    @Test
    void readyOnDayOneIsTheGateOnTheDayOfArrivalOrBefore() {
        Figures figures = of(
                ASight.in(1, -30).ready(-1),
                ASight.in(2, -30).ready(0),
                ASight.in(3, -30).ready(1),
                ASight.in(4, -30),
                ASight.in(5, 0).ready(-20),
                ASight.in(6, 1).ready(-20));
        assertThat(figures.ready()).as("who is yet to come does not count").isEqualTo(new Share(3, 5));
        assertThat(figures.ready().percent()).isEqualTo(60);
    }

    @Test
    void registeredIsTheAddressWithinFourteenDaysOfThoseWhoMust() {
        Figures figures = of(
                ASight.in(1, -30).address(14),
                ASight.in(2, -30).address(15),
                ASight.in(3, -30),
                ASight.in(4, -30).withoutAddress(),
                ASight.in(5, -14),
                ASight.in(6, -15),
                ASight.in(7, -2).address(1));
        assertThat(figures.registered())
                .as("1 and 7 in time; 2, 3 and 6 not; of 5 nobody knows yet, 4 need not")
                .isEqualTo(new Share(2, 5));
    }

    @Test
    void theMedianIsADaySomebodyWaited() {
        List<ASight> five = new ArrayList<>();
        for (int days : new int[] {90, 10, 40, 20, 30})
            five.add(ASight.in(days, -30).ready(-1).knownBeforeReady(days));
        assertThat(of(five.toArray(ASight[]::new)).medianDays()).isEqualTo(30);
        five.add(ASight.in(6, -30).ready(-1).knownBeforeReady(35));
        assertThat(of(five.toArray(ASight[]::new)).medianDays()).isEqualTo(30);
        assertThat(of(five.subList(0, 4).toArray(ASight[]::new)).medianDays())
                .as("of fewer than five")
                .isNull();
    }

    @Test
    void fewerThanFiveAreTooFew() {
        assertThat(new Share(4, 4).isTooFew()).isTrue();
        assertThat(new Share(0, 5).isTooFew()).isFalse();
        assertThat(new Share(0, 0).percent()).isZero();
        assertThat(new Share(2, 3).percent()).isEqualTo(67);
        assertThat(new Share(1, 3).percent()).isEqualTo(33);
        assertThat(new Share(1, 8).percent()).as("12.5").isEqualTo(13);
    }

    private static List<VisitSight> arrivals(Kind kind, int count) {
        List<VisitSight> all = new ArrayList<>();
        for (int i = 0; i < count; i++)
            all.add(ASight.in(kind.ordinal() * 100L + i, -i).as(kind).made());
        return all;
    }

    private static YearCount year(List<VisitSight> some, List<VisitSight> more) {
        List<VisitSight> all = new ArrayList<>(some);
        all.addAll(more);
        return YearCount.of(all).get(0);
    }

    @Test
    void smallKindsAreCountedTogether() {
        List<VisitSight> small = new ArrayList<>(arrivals(Kind.PHD, 3));
        small.addAll(arrivals(Kind.STAFF, 4));
        YearCount year = year(arrivals(Kind.POSTDOC, 6), small);
        assertThat(year.all()).isEqualTo(13);
        assertThat(year.kinds()).containsExactly(new YearCount.Named(Kind.POSTDOC, 6));
        assertThat(year.others()).isEqualTo(7);
    }

    @Test
    void aSingleSmallKindHidesBehindTheSmallestOfTheOthers() {
        List<VisitSight> large = new ArrayList<>(arrivals(Kind.POSTDOC, 9));
        large.addAll(arrivals(Kind.PHD, 5));
        YearCount year = year(large, arrivals(Kind.OBSERVER, 2));
        assertThat(year.kinds()).containsExactly(new YearCount.Named(Kind.POSTDOC, 9));
        assertThat(year.others()).as("two and five").isEqualTo(7);
    }

    @Test
    void aYearWithFewArrivalsSaysNothing() {
        YearCount year = year(arrivals(Kind.POSTDOC, 3), arrivals(Kind.PHD, 1));
        assertThat(year).isEqualTo(new YearCount(2026, null, List.of(), 0));
    }

    @Test
    void theLatestYearStandsFirst() {
        List<VisitSight> all = new ArrayList<>(arrivals(Kind.POSTDOC, 5));
        all.add(ASight.in(999, 400).made());
        assertThat(YearCount.of(all)).extracting(YearCount::year).containsExactly(2027, 2026);
    }
}
