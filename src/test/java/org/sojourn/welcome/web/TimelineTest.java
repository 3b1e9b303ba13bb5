package org.sojourn.welcome.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sojourn.welcome.VisitSight;
import org.sojourn.welcome.core.Kind;
import org.sojourn.welcome.core.Progress;

class TimelineTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

    private static Timeline.Bar bar(LocalDate arrival, LocalDate departure) {
        VisitSight stay = new VisitSight(
                1,
                "Guest",
                Set.of("FR"),
                Kind.PHD,
                "Host",
                "Clinic",
                arrival,
                departure,
                arrival,
                arrival,
                arrival,
                false,
                null,
                new Progress(0, 0, 0, 0),
                List.of(),
                MONDAY);
        return new Timeline(MONDAY, MONDAY, 4, List.of(stay)).getBars().get(0);
    }

    @Test
    void aBarBeginsWithTheArrivalAndEndsWithTheLastDay() {
        Timeline empty = new Timeline(MONDAY, MONDAY, 4, List.of());
        assertThat(empty.from()).isEqualTo(LocalDate.of(2026, 11, 9));
        assertThat(empty.until()).isEqualTo(LocalDate.of(2027, 2, 22));
        assertThat(empty.getNow()).as("14 of 105 days").isEqualTo("13.3%");
        Timeline.Bar bar = bar(MONDAY, LocalDate.of(2026, 12, 13));
        assertThat(bar.x()).isEqualTo("13.3%");
        assertThat(bar.width()).as("21 days").isEqualTo("20.0%");
    }

    @Test
    void whoIsHereLongerThanThePictureFillsIt() {
        Timeline.Bar bar = bar(LocalDate.of(2026, 1, 1), LocalDate.of(2028, 1, 1));
        assertThat(bar.x()).isEqualTo("0.0%");
        assertThat(bar.width()).isEqualTo("100.0%");
    }

    @Test
    void theMonthsAreNamedWhereTheyBegin() {
        assertThat(new Timeline(MONDAY, MONDAY, 4, List.of()).getMonths())
                .extracting(Timeline.Month::day)
                .containsExactly(LocalDate.of(2026, 12, 1), LocalDate.of(2027, 1, 1), LocalDate.of(2027, 2, 1));
    }
}
