package org.sojourn.architecture;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** A rule nobody has seen red guards nothing: each is shown something that breaks it. */
class ArchitectureCanFailTest {
    private static final String BROKEN = "org.sojourn.broken";
    private static final JavaClasses BROKEN_HOUSE =
            new ClassFileImporter().importPath(Path.of("target", "test-classes", "org", "sojourn", "broken"));

    /** By rule: the class in the broken house that must be named. */
    private static final Map<String, String> OFFENDERS = Map.ofEntries(
            entry("a room uses only what lies beneath it", "partners.LooksUp"),
            entry("only pages name pages", "calls.NamesAPage"),
            entry("pages never touch an entity", "calls.web.TouchingPage"),
            entry("doors take and give only what cannot change", "calls.CarelessDesk"),
            entry("every public method of a door says who may", "calls.CarelessDesk"),
            entry("a door asks for what it says it keeps to", "calls.BoundlessRegister"),
            entry("entities are private to their room and have no setters", "calls.OpenEntity"),
            entry("what changes has a version", "calls.Unguarded"),
            entry("entities of two rooms never hold each other", "calls.OpenEntity"),
            entry("names say something", "platform.PriceHelper"),
            entry("five parameters are enough", "platform.TakesSix"),
            entry("cores are plain Java", "allocation.core.LeansOnTheServer"),
            entry("cores know neither time nor chance", "calls.rules.ThrownDice"),
            entry("points are counted, not measured", "welcome.core.Measured"),
            entry("only the database's clock tells the time", "stays.OwnClock"),
            entry("nobody ends the process or unpacks objects", "api.Leaving"),
            entry("the packages of a room form no circle", "offers.seats.LeansBack"),
            entry("into access others come through doors", "offers.TakesTheSideEntry"),
            entry(
                    "only what runs by itself acts as the application, only a calendar looks as its owner",
                    "offers.ActsAsTheApplication"));

    /** By rule: a file that breaks it. */
    private static final Map<String, Source> FILES = Map.of(
            "a class has at most 300 lines", java("calls/Long.java", "\n".repeat(301)),
            "a page has at most 120 lines", new Source("src/main/webapp/calls/long.xhtml", "<p/>\n".repeat(121)),
            "a style sheet has at most 700 lines", new Source("src/main/webapp/assets/long.css", "a{}\n".repeat(701)),
            "a method has at most 30 lines", java("calls/A.java", "class A { void a() {" + "\n".repeat(31) + "} }"),
            "cores never write float or double",
                    java("calls/rules/A.java", "class A { int a() { double b = 1; return 1; } }"),
            "a query asks for what is its room's own",
                    java("calls/A.java", "class A { String a = \"SELECT p FROM \" + \"exchange_place p\"; }"));

    @TestFactory
    Stream<DynamicTest> everyRuleOfTheHouseIsSeenRed() {
        return new HouseRules(BROKEN)
                .all().entrySet().stream()
                        .map(rule -> DynamicTest.dynamicTest(
                                rule.getKey(),
                                () -> assertThat(rule.getValue()
                                                .evaluate(BROKEN_HOUSE)
                                                .getFailureReport()
                                                .getDetails())
                                        .anyMatch(line ->
                                                line.startsWith(BROKEN + "." + OFFENDERS.get(rule.getKey()) + ":"))));
    }

    @TestFactory
    Stream<DynamicTest> everyRuleOfTheFilesIsSeenRed() {
        return SourceRules.all().entrySet().stream()
                .map(rule -> DynamicTest.dynamicTest(rule.getKey(), () -> {
                    Source offender = FILES.get(rule.getKey());
                    Source migration = new Source("db/migration/V1__partners.sql", "CREATE TABLE exchange_place (");
                    assertThat(rule.getValue().apply(List.of(offender, migration)))
                            .anyMatch(line -> line.startsWith(offender.path()));
                }));
    }

    @Test
    void aClassInARoomThatIsNotInThePictureIsSeen() {
        assertThat(new HouseRules(BROKEN)
                        .all()
                        .get("a room uses only what lies beneath it")
                        .evaluate(BROKEN_HOUSE)
                        .getFailureReport()
                        .getDetails())
                .anyMatch(line -> line.startsWith(BROKEN + ".kitchen.NoRoom:"));
    }

    @Test
    void noRuleIsWithoutItsOffender() {
        assertThat(OFFENDERS.keySet()).isEqualTo(new HouseRules(BROKEN).all().keySet());
        assertThat(FILES.keySet()).isEqualTo(SourceRules.all().keySet());
    }

    private static Source java(String path, String text) {
        return new Source("src/main/java/org/sojourn/" + path, text);
    }
}
