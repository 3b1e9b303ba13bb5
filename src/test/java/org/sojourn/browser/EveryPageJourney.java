package org.sojourn.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever the navigation offers a person, she can read it. */
@Journey
class EveryPageJourney {
    static Stream<Arguments> peopleAndScreens() {
        return People.OF_THE_DEMO.stream()
                .flatMap(person -> Screen.some().stream().map(screen -> Arguments.of(person, screen)));
    }

    @ParameterizedTest
    @MethodSource("peopleAndScreens")
    void everyPageOfTheNavigationCanBeRead(String person, Screen screen, Visits visits) {
        Visit visit = visits.as(person, screen);
        List<String> offered = visit.navigation();
        assertThat(offered).as("navigation of %s", person).isNotEmpty();
        Set<String> pages = new LinkedHashSet<>(offered);
        for (String path : pages) {
            int status = visit.page()
                    .navigate(path.startsWith("/") ? path : "/" + path)
                    .status();
            assertThat(status).as(path).isEqualTo(200);
            Readable.check(visit.page(), screen);
        }
    }
}
