package org.sojourn.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class HouseholdTest {
    private final List<String> stopped = new ArrayList<>();
    private final Household household = new Household();

    @Test
    void theServerStopsBeforeTheDatabaseAndEachOnlyOnce() {
        household.add(thing("database"));
        household.add(thing("server"));
        household.close();
        household.close();

        assertThat(stopped).containsExactly("server", "database");
    }

    @Test
    void oneThatFailsToStopDoesNotKeepTheOthersRunning() {
        household.add(thing("database"));
        household.add(() -> {
            throw new IllegalStateException("stuck");
        });
        household.close();

        assertThat(stopped).containsExactly("database");
    }

    @Test
    void whatArrivesAfterTheEndIsStoppedAtOnce() {
        household.close();

        assertThatThrownBy(() -> household.add(thing("server"))).isInstanceOf(CannotStart.class);
        assertThat(stopped).containsExactly("server");
    }

    private AutoCloseable thing(String name) {
        return () -> stopped.add(name);
    }
}
