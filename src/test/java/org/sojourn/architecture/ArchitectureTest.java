package org.sojourn.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.EvaluationResult;
import jakarta.inject.Named;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Holds the plan of the house. {@link ArchitectureCanFailTest} has seen each of these rules red. */
class ArchitectureTest {
    private static final JavaClasses HOUSE = new ClassFileImporter().importPath(Path.of("target", "classes"));

    @TestFactory
    Stream<DynamicTest> theHouseKeepsItsRules() {
        return new HouseRules("org.sojourn")
                .all().entrySet().stream()
                        .map(rule -> DynamicTest.dynamicTest(rule.getKey(), () -> {
                            EvaluationResult result = rule.getValue().evaluate(HOUSE);
                            assertThat(result.getFailureReport().getDetails()).isEmpty();
                        }));
    }

    @TestFactory
    Stream<DynamicTest> theFilesKeepTheirRules() {
        List<Source> files = Source.below("src/main");
        return SourceRules.all().entrySet().stream()
                .map(rule -> DynamicTest.dynamicTest(
                        rule.getKey(),
                        () -> assertThat(rule.getValue().apply(files)).isEmpty()));
    }

    @Test
    void everyTableAndEntityHasItsRoom() {
        assertThat(new Queries(Source.below("src/main")).owners())
                .containsEntry("Account", "access")
                .containsEntry("account", "access")
                .containsEntry("exchange_place", "partners")
                .containsEntry("seat_count", "offers")
                .allSatisfy((name, room) -> assertThat(Rooms.all()).as(name).contains(room));
    }

    /** Names in pages know no package: two beans of one name stop the application. */
    @Test
    void noTwoPagesShareAName() {
        assertThat(HOUSE.stream()
                        .filter(type -> type.isAnnotatedWith(Named.class))
                        .map(ArchitectureTest::nameInPages)
                        .toList())
                .isNotEmpty()
                .doesNotHaveDuplicates();
    }

    /** A rule about a room that does not exist guards nothing: whoever builds one adds it here and looks at the rules. */
    @Test
    void theseRoomsAreBuilt() {
        Rooms rooms = new Rooms("org.sojourn");
        assertThat(new TreeSet<>(
                        HOUSE.stream().map(rooms::of).flatMap(Optional::stream).toList()))
                .containsExactly(
                        "access",
                        "allocation",
                        "applications",
                        "calls",
                        "correspondence",
                        "demo",
                        "documents",
                        "home",
                        "launch",
                        "offers",
                        "operations",
                        "partners",
                        "platform",
                        "privacy",
                        "rulings",
                        "students",
                        "theme",
                        "vocabulary",
                        "welcome");
    }

    @Test
    void theseCoresAreBuilt() {
        assertThat(PlainRules.CORES.stream()
                        .filter(core -> HOUSE.stream()
                                .anyMatch(type -> type.getPackageName().startsWith("org.sojourn." + core))))
                .containsExactly(
                        "allocation.core",
                        "calls.rules",
                        "welcome.core",
                        "platform.paper",
                        "platform.sheets",
                        "privacy.registry");
    }

    private static String nameInPages(JavaClass type) {
        String given = type.getAnnotationOfType(Named.class).value();
        String simple = type.getSimpleName();
        return given.isEmpty() ? simple.substring(0, 1).toLowerCase(Locale.ROOT) + simple.substring(1) : given;
    }
}
