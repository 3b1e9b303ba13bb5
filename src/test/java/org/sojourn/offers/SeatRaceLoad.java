package org.sojourn.offers;

import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.sojourn.container.ContainerTest;

/** The race for seats for as long as it takes to believe it: a hundred thousand clicks. Run by {@code mvn -Pload verify}. */
@ContainerTest
class SeatRaceLoad {
    private static final int ROUNDS = 50;

    @Inject
    OfferDesk desk;

    @Test
    void noSeatIsGivenTwiceInAHundredThousandClicks() throws Exception {
        new SeatRace(desk).run(ROUNDS);
    }
}
