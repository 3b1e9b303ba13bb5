package org.sojourn.allocation.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sojourn.vocabulary.Points;

/** What the independent verifier accepts and, above all, what it does not. */
class VerifyTest {
    private static final String RULES = "sojourn-rule-book 1\nlottery one-for-all\n";
    private final RandomIntakes small = new RandomIntakes(5, 4);

    @Test
    void aThousandCorrectRunsAreAcceptedAndEveryChangeOfOneStudentIsRejected() {
        AtomicInteger changed = new AtomicInteger();
        small.each(1000, (intake, random) -> {
            Decision decision = Allocation.decide(intake);
            accepted(verify(intake, decision.assignment()));
            for (Student student : intake.students()) {
                List<String> others = new ArrayList<>(
                        intake.options().stream().map(Option::id).toList());
                others.add(null);
                others.remove(decision.assignment().get(student.id()));
                for (String other : others) {
                    Map<String, String> mutated = new TreeMap<>(decision.assignment());
                    if (other == null) mutated.remove(student.id());
                    else mutated.put(student.id(), other);
                    assertThat(verify(intake, mutated).code())
                            .as("%s to %s", student.id(), other)
                            .isEqualTo(1);
                    changed.incrementAndGet();
                }
            }
        });
        assertThat(changed).hasValueGreaterThan(15_000);
    }

    private static void accepted(VerifyProgram.Report report) {
        assertThat(report.text()).startsWith("PASSED: 13 checks");
        assertThat(report.code()).isZero();
    }

    /** With the digest of the result made anew, so that only the places themselves can give it away. */
    private static VerifyProgram.Report verify(Intake intake, Map<String, String> assignment) {
        return VerifyProgram.run(bundle(intake, assignment, true).json());
    }

    private static Bundle bundle(Intake intake, Map<String, String> assignment, boolean seedIsPublic) {
        return new Bundle(
                Allocation.ENGINE,
                RULES,
                IntakeText.of(intake),
                intake.lottery().seed(),
                seedIsPublic,
                assignment,
                new Bundle.Digests(
                        Fingerprint.of(RULES),
                        intake.digest(),
                        intake.lottery().commitment(),
                        Fingerprint.of(Decision.canonical(intake, assignment))));
    }

    private static String example() {
        Intake intake = new RandomIntakes(6, 4).draw(new Random(7));
        return bundle(intake, Allocation.decide(intake).assignment(), true).json();
    }

    @Test
    void everyCaseOfTheFilesEndsForItAsExpected() {
        int accepted = 0;
        for (CaseFile file : CaseFile.all()) {
            if (!file.canBeSaid()) continue;
            Intake intake = file.intake();
            Map<String, Object> walk = CaseFile.object(file.expected("SD"));
            accepted += accepts(file, intake, Mechanism.DEFERRED_ACCEPTANCE, file.expected("DA"));
            accepted += accepts(file, intake, Mechanism.IMMEDIATE_ACCEPTANCE, file.expected("BOSTON"));
            accepted += accepts(file, intake, Mechanism.MERIT_WALK_DOWN, walk.get("result"));
        }
        assertThat(accepted).isGreaterThan(540);
    }

    private static int accepts(CaseFile file, Intake intake, Mechanism mechanism, Object expected) {
        if (expected == null) return 0;
        VerifyProgram.Report report = verify(intake.with(mechanism), CaseFile.placed(expected));
        assertThat(report.text()).as(file.name() + " " + mechanism).startsWith("PASSED");
        return 1;
    }

    @Test
    void everyMechanismIsRecomputedByItsOwnDefinitionAndNoOtherResultPasses() {
        for (Mechanism mechanism : Mechanism.values()) {
            if (mechanism.promisesFairness()) continue;
            small.each(150, (drawn, random) -> {
                Intake intake = drawn.with(List.<Reserve>of()).with(mechanism);
                Map<String, String> right =
                        new TreeMap<>(Allocation.decide(intake).assignment());
                assertThat(verify(intake, right).text())
                        .startsWith("PASSED: 11 checks")
                        .contains("[note] That nobody is passed over");
                Student one =
                        intake.students().get(random.nextInt(intake.students().size()));
                String other = intake.options().get(random.nextInt(4)).id();
                if (!other.equals(right.put(one.id(), other)))
                    assertThat(verify(intake, right).code()).isEqualTo(1);
            });
        }
    }

    @Test
    void everyTradeOfTheFilesEndsForItAsExpected() {
        for (CaseFile file : CaseFile.all()) {
            if (file.expected("TTC") == null) continue;
            Map<String, String> placed = Allocation.decide(file.trading()).assignment();
            assertThat(verify(file.trading(), placed).text()).as(file.name()).startsWith("PASSED");
        }
    }

    @Test
    void everyChangedDigitOfPointsCapacitiesAndSeedIsRejected() {
        String json = example();
        assertThat(VerifyProgram.run(json).code()).isZero();
        int changed = 0;
        Matcher numbers = Pattern.compile("(tenths|capacity|rank|seats|ties|seed)\":\\[?\"?([^,\\]}\"]+)")
                .matcher(json);
        while (numbers.find())
            for (int at = numbers.start(2); at < numbers.end(2); at++)
                for (char other = '0'; other <= '9'; other++) {
                    if (json.charAt(at) == other) continue;
                    String mutated = json.substring(0, at) + other + json.substring(at + 1);
                    assertThat(VerifyProgram.run(mutated).code())
                            .as(mutated.substring(Math.max(0, at - 30), at + 1))
                            .isIn(1, 2);
                    changed++;
                }
        assertThat(changed).isGreaterThan(300);
    }

    @Test
    void everyChangedByteOfPointsCapacitiesAndSeedOfManyRunsIsRejected() {
        Pattern members = Pattern.compile("(tenths|capacity|seats|seed)\":\"?([^,\\]}\"]+)");
        AtomicInteger changed = new AtomicInteger();
        small.each(1000, (intake, random) -> {
            String json =
                    bundle(intake, Allocation.decide(intake).assignment(), true).json();
            Matcher found = members.matcher(json);
            while (found.find())
                for (int at = found.start(2); at < found.end(2); at++) {
                    char other = (char) ('0' + (json.charAt(at) + 1 + random.nextInt(8)) % 10);
                    if (other == json.charAt(at)) continue;
                    String mutated = json.substring(0, at) + other + json.substring(at + 1);
                    assertThat(VerifyProgram.run(mutated).code())
                            .as(mutated.substring(Math.max(0, at - 30), at + 1))
                            .isIn(1, 2);
                    changed.incrementAndGet();
                }
        });
        System.out.println("Changed bytes of points, capacities and seed: " + changed);
        assertThat(changed).hasValueGreaterThan(30_000);
    }

    @Test
    void everyChangedByteButThoseOfTheEngineIsRejected() {
        String json = example().strip();
        int from = json.indexOf(Allocation.ENGINE);
        for (int at = 0; at < json.length(); at++) {
            if (at >= from && at < from + Allocation.ENGINE.length()) continue;
            char other = json.charAt(at) == 'x' ? 'y' : 'x';
            String mutated = json.substring(0, at) + other + json.substring(at + 1);
            assertThat(VerifyProgram.run(mutated).code())
                    .as(mutated.substring(Math.max(0, at - 40), at + 1))
                    .isIn(1, 2);
        }
    }

    @Test
    void whatIsNotABundleIsRefusedWithASentence() {
        String json = example().strip();
        refused("", "the text ends too early");
        refused("[]", "There should be an object at the bundle.");
        refused("{", "the text ends too early");
        refused(json.substring(0, json.length() / 2), "Not JSON as a bundle uses it");
        refused(json + "{}", "after the end of the bundle");
        refused(json.replaceFirst("sojourn-bundle 1", "sojourn-bundle 9"), "this program reads \"sojourn-bundle 1\"");
        refused(json.replaceFirst("\"pools\"", "\"polls\""), "the member \"pools\" is missing");
        refused(json.replaceFirst("\"engine\"", "\"extra\":1,\"engine\""), "the member \"extra\" is not known");
        refused(json.replaceFirst("\"engine\"", "\"engine\":\"a\",\"engine\""), "the name \"engine\" stands twice");
        refused(json.replaceFirst("\"capacity\":(\\d+)", "\"capacity\":\"$1\""), "should be a whole number");
        refused(json.replaceFirst("\"capacity\":(\\d+)", "\"capacity\":$1.0"), "a whole number in its shortest form");
        refused(json.replaceFirst("\"capacity\":(\\d+)", "\"capacity\":0$1"), "a whole number in its shortest form");
        refused(json.replaceFirst("\"capacity\":(\\d+)", "\"capacity\":9999999999"), "a number is too large");
        refused(json.replaceFirst("DEFERRED_ACCEPTANCE", "DEFERRED"), "should be one of [DEFERRED_ACCEPTANCE,");
        refused(json.replaceFirst("\"id\":\"", "\"id\":\"\\\\t"), "without control characters");
        refused(json.replaceFirst("\"id\":\"", "\"id\":\"\\\\ud800"), "half a character");
        refused("[".repeat(100_000), "it is nested too deeply");
        assertThat(VerifyProgram.run(new byte[] {'{', (byte) 0xff}).text()).contains("not UTF-8");
    }

    private static void refused(String bundle, String sentence) {
        VerifyProgram.Report report = VerifyProgram.run(bundle);
        assertThat(report.text()).contains(sentence);
        assertThat(report.code()).isEqualTo(2);
    }

    @Test
    void everyFailureIsToldInASentenceOfItsOwn() {
        Intake intake = new Intake(
                List.of(new Option("o1", "p", 1), new Option("o2", "p", 1)),
                List.of(Pool.outermost("p", 1)),
                List.of(
                        student("s1", 90),
                        student("s2", 80),
                        new Student("s3", List.of(wish("o1", 70).barredBy(new Ineligibility("SEMESTER", "2", "5"))))),
                List.of(),
                new Lottery("seed"));
        assertThat(verify(intake, Map.of("s1", "o1")).code()).isZero();
        assertThat(verify(intake, Map.of("s2", "o1")).text())
                .contains("FAILED: 2 of 13 checks.")
                .contains("[FAIL] Student s1 prefers option o1, and by the merit order it would take her.")
                .contains("[FAIL] Student s1 has no place; the recomputation gives her option o1.")
                .contains("[FAIL] Student s2 has option o1; the recomputation gives her no place.");
        assertThat(verify(intake, Map.of("s1", "o1", "s2", "o2")).text())
                .contains("[FAIL] The pool p may give 1 and gives 2.")
                .contains("option o2 would not keep student s2");
        assertThat(verify(intake, Map.of("s3", "o1")).text())
                .contains("[FAIL] Student s3 has option o1 in spite of the rule SEMESTER.");
        assertThat(verify(intake, Map.of("s3", "o2")).text()).contains("has option o2, which is not on her list");
    }

    private static Student student(String id, int points) {
        return new Student(id, List.of(wish("o1", points), wish("o2", points)));
    }

    private static Wish wish(String option, int points) {
        return Wish.of(option, new Points(10 * points));
    }

    @Test
    void beforeTheReleaseTheLotsAreTakenAsToldAndTheReportSaysSo() {
        small.each(50, (intake, random) -> {
            String json = bundle(intake, Allocation.decide(intake).assignment(), false)
                    .json();
            assertThat(json).doesNotContain(intake.lottery().seed());
            VerifyProgram.Report report = VerifyProgram.run(json);
            assertThat(report.text()).startsWith("PASSED: 12 checks").contains("[note] The seed is not published yet.");
            assertThat(VerifyProgram.run(json.replaceAll("\"lots\":\\[.*?\\]", "\"lots\":[]"))
                            .text())
                    .startsWith("FAILED")
                    .contains("there is neither a seed nor a lot for student");
        });
    }

    @Test
    void anybodyCanRunItWithAJavaAndNothingElse(@TempDir Path folder) throws Exception {
        Path good = Files.writeString(folder.resolve("good.json"), example());
        Path bad = Files.writeString(folder.resolve("bad.json"), example().replace("\"tenths\":1", "\"tenths\":2"));
        VerifyProgram.Report failed = VerifyProgram.runFromItsSource(bad);
        assertThat(failed.text()).startsWith("FAILED").contains("[FAIL] The digest of the intake in the bundle is ");
        assertThat(failed.code()).isEqualTo(1);
        assertThat(VerifyProgram.runCompiled(good).code()).isZero();
        VerifyProgram.Report unread = VerifyProgram.runCompiled(folder.resolve("none.json"));
        assertThat(unread.text()).contains("The file cannot be read");
        assertThat(unread.code()).isEqualTo(2);
    }

    @Test
    void itUsesTheJdkAloneAndNothingOfOurs() throws Exception {
        assertThat(Files.readAllLines(VerifyProgram.SOURCE))
                .filteredOn(line -> line.startsWith("import "))
                .isNotEmpty()
                .allMatch(line -> line.startsWith("import java."));
        assertThat(Files.readString(VerifyProgram.SOURCE)).doesNotContain("org.sojourn");
    }
}
