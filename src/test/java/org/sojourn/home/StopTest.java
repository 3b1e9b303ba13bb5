package org.sojourn.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** A way says what is done, where one is, and what is to come. */
class StopTest {
    private static final List<Stop> WAY = List.of(new Stop("a", "", ""), new Stop("b", "", ""), new Stop("c", "", ""));

    @Test
    void beforeHereIsDoneAndAfterHereIsToCome() {
        assertThat(Stop.way(WAY, 1)).extracting(Stop::state).containsExactly("done", "now", "");
    }

    @Test
    void aWayNotBegunHasNoHereAndAFinishedOneIsAllDone() {
        assertThat(Stop.way(WAY, -1)).extracting(Stop::state).containsOnly("");
        assertThat(Stop.way(WAY, 3)).extracting(Stop::state).containsOnly("done");
    }
}
