package org.sojourn.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A list's address keeps what was chosen and changes one thing at a time. */
class ListAddressTest {
    private enum Column {
        CODE,
        PARTNER
    }

    private final ListAddress list =
            new ListAddress("/partners/places").with("year", 2027).with("q", "St. Gallen & Köln");

    @Test
    void whatSomebodyTypedIsWrittenSoThatItComesBackAsTyped() {
        assertThat(list).hasToString("/partners/places?year=2027&q=St.+Gallen+%26+K%C3%B6ln");
    }

    @Test
    void aFilterIsTakenOffWithoutTouchingTheOthers() {
        assertThat(list.without("q")).hasToString("/partners/places?year=2027");
        assertThat(list.with("q", " ")).hasToString("/partners/places?year=2027");
        assertThat(list.without("year").without("q").open()).isEqualTo("/partners/places?");
        assertThat(list.without("q").open()).isEqualTo("/partners/places?year=2027&");
    }

    @Test
    void aColumnRisesAtTheFirstClickAndFallsAtTheSecond() {
        Order<Column> usual = new Order<>(Column.CODE, true);
        assertThat(usual.clicked(Column.PARTNER)).isEqualTo(new Order<>(Column.PARTNER, false));
        assertThat(usual.clicked(Column.PARTNER).clicked(Column.PARTNER)).isEqualTo(new Order<>(Column.PARTNER, true));
        assertThat(usual.clicked(Column.CODE)).isEqualTo(new Order<>(Column.CODE, false));
        assertThat(list.without("q").in(new Order<>(Column.PARTNER, true)))
                .hasToString("/partners/places?year=2027&sort=PARTNER&dir=desc");
    }

    @Test
    void onlyTheLeadingColumnTellsItsDirection() {
        Order<Column> order = new Order<>(Column.PARTNER, true);
        assertThat(order.aria(Column.PARTNER)).isEqualTo("descending");
        assertThat(order.clicked(Column.PARTNER).aria(Column.PARTNER)).isEqualTo("ascending");
        assertThat(order.aria(Column.CODE)).isNull();
    }
}
