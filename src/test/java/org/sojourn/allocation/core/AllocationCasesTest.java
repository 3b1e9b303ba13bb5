package org.sojourn.allocation.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** The published and constructed cases, read from the folder that {@code sojourn.allocation.cases} names. */
class AllocationCasesTest {
    private static final Map<String, Integer> COMPARED = new TreeMap<>();
    private static final Map<String, Integer> PASSED_OVER = new TreeMap<>();
    private final List<CaseFile> cases = CaseFile.all();

    @AfterAll
    static void tellHowManyWereCompared() {
        System.out.println("Allocation cases in " + CaseFile.folder().toAbsolutePath());
        COMPARED.forEach((sort, count) -> System.out.println("  compared     " + count + "  " + sort));
        PASSED_OVER.forEach((sort, count) -> System.out.println("  passed over  " + count + "  " + sort));
    }

    private static void count(Map<String, Integer> tally, String sort) {
        tally.merge(sort, 1, Integer::sum);
    }

    @Test
    void everyCaseEndsAsExpectedAndIsProvedSo() {
        for (CaseFile file : cases) {
            if (file.expected("DA") == null) continue;
            if (!file.canBeSaid()) {
                count(PASSED_OVER, "DA, " + file.name() + ": no intake can say it");
                continue;
            }
            compare(file, file.intake(), file.expected("DA"));
            count(COMPARED, "DA, " + file.sort());
        }
    }

    @Test
    void everyChangeEndsAsExpected() {
        for (CaseFile file : cases) {
            if (!file.canBeSaid()) continue;
            for (Map<String, Object> after : CaseFile.<Map<String, Object>>list(file.expected("AFTER"))) {
                Map<String, Object> change = CaseFile.object(after.get("change"));
                if (!Set.of("withdraw", "capacity", "poolCapacity", "openFirst", "reserves")
                        .containsAll(change.keySet())) {
                    count(PASSED_OVER, "AFTER " + change.keySet() + ", " + file.name() + ": no intake can say it");
                    continue;
                }
                compare(file, changed(file.intake(), change), after.get("DA"));
                count(COMPARED, "AFTER " + change.keySet());
            }
        }
    }

    private static Intake changed(Intake intake, Map<String, Object> change) {
        Intake changed = intake.without(new HashSet<>(CaseFile.list(change.get("withdraw"))));
        for (Map.Entry<String, Object> c :
                CaseFile.object(change.get("capacity")).entrySet())
            changed = changed.withOptionCapacity(c.getKey(), CaseFile.number(c.getValue(), 0));
        for (Map.Entry<String, Object> c :
                CaseFile.object(change.get("poolCapacity")).entrySet())
            changed = changed.withPoolCapacity(c.getKey(), CaseFile.number(c.getValue(), 0));
        List<String> first = CaseFile.list(change.get("openFirst"));
        List<Option> options = changed.options().stream()
                .map(o -> first.contains(o.id()) ? o.openingFirst() : o)
                .toList();
        changed = changed.with(options, changed.pools(), changed.students());
        return change.containsKey("reserves") ? changed.with(CaseFile.reserves(change.get("reserves"))) : changed;
    }

    private static void compare(CaseFile file, Intake intake, Object expected) {
        Decision decision = Allocation.decide(intake);
        assertThat(decision.assignment())
                .as(file.name() + " " + intake.mechanism())
                .isEqualTo(CaseFile.placed(expected));
        assertThat(Check.of(intake, decision).violations()).as(file.name()).isEmpty();
    }

    @Test
    void everyWalkDownAndEveryImmediateAcceptanceEndsAsExpected() {
        Map<String, Mechanism> named =
                Map.of("BOSTON", Mechanism.IMMEDIATE_ACCEPTANCE, "SD", Mechanism.MERIT_WALK_DOWN);
        for (CaseFile file : cases)
            named.forEach((name, mechanism) -> {
                if (file.expected(name) == null) return;
                Map<String, Object> expected = CaseFile.object(file.expected(name));
                compare(file, file.intake().with(mechanism), expected.getOrDefault("result", expected));
                count(COMPARED, name);
            });
    }

    @Test
    void everyTradeEndsAsExpected() {
        for (CaseFile file : cases) {
            if (file.expected("TTC") == null) continue;
            Decision decision = Allocation.decide(file.trading());
            Map<String, String> placed = new HashMap<>(decision.assignment());
            placed.entrySet().removeIf(place -> place.getKey().equals(place.getValue()));
            assertThat(placed).as(file.name() + " TTC").isEqualTo(CaseFile.placed(file.expected("TTC")));
            assertThat(Check.of(file.trading(), decision).violations())
                    .as(file.name())
                    .isEmpty();
            count(COMPARED, "TTC");
        }
    }

    private static boolean isBostons(CaseFile file) {
        return "BOSTON".equals(CaseFile.object(file.expected("MANIPULATION")).get("mechanism"));
    }

    @Test
    void immediateAcceptanceRewardsTheListThatTheCaseNames() {
        for (CaseFile file : cases) {
            if (!isBostons(file)) continue;
            Map<String, Object> lie = CaseFile.object(file.expected("MANIPULATION"));
            String liar = lie.get("student").toString();
            Intake truthful = file.intake().with(Mechanism.IMMEDIATE_ACCEPTANCE);
            List<Wish> report = CaseFile.<String>list(lie.get("report")).stream()
                    .map(option -> wish(truthful, liar, option))
                    .toList();
            List<Student> students = truthful.students().stream()
                    .map(s -> s.id().equals(liar) ? new Student(liar, report) : s)
                    .toList();
            Intake reported = truthful.with(truthful.options(), truthful.pools(), students);
            assertThat(Allocation.decide(truthful).assignment()).containsEntry(liar, (String) lie.get("truthful"));
            assertThat(Allocation.decide(reported).assignment()).containsEntry(liar, (String) lie.get("byReport"));
            count(COMPARED, "MANIPULATION of BOSTON");
        }
    }

    private static Wish wish(Intake intake, String student, String option) {
        return intake.students().stream()
                .filter(s -> s.id().equals(student))
                .flatMap(s -> s.wishes().stream())
                .filter(w -> w.option().equals(option))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theBestForTheProgrammesIsTheFairAssignmentWorstForEveryStudent() {
        for (CaseFile file : cases) {
            if (file.expected("PROGRAMME_OPTIMAL") == null) continue;
            if (file.intake().students().size() > 6) {
                count(PASSED_OVER, "PROGRAMME_OPTIMAL, " + file.name() + ": too many assignments to try");
                continue;
            }
            Map<String, String> worst = CaseFile.placed(file.expected("PROGRAMME_OPTIMAL"));
            List<Map<String, String>> fair = new BruteForce(file.intake()).certified();
            assertThat(fair).as(file.name()).contains(worst);
            for (Student student : file.intake().students())
                for (Map<String, String> other : fair)
                    assertThat(likes(student, worst))
                            .as(file.name() + " " + student.id())
                            .isGreaterThanOrEqualTo(likes(student, other));
            count(COMPARED, "PROGRAMME_OPTIMAL");
        }
    }

    private static int likes(Student student, Map<String, String> result) {
        List<String> list = student.wishes().stream().map(Wish::option).toList();
        String got = result.get(student.id());
        return got == null ? list.size() : list.indexOf(got);
    }

    @Test
    void noIntakeCanSayAQuotaOrAPlaceOfTwoUnits() {
        assertThat(Stream.of(Option.class.getRecordComponents()).map(RecordComponent::getName))
                .containsExactly("id", "pool", "capacity", "openFirst");
        assertThat(Stream.of(Intake.class.getRecordComponents()).map(RecordComponent::getName))
                .containsExactly("options", "pools", "students", "tieBreaks", "lottery", "reserves", "mechanism");
        for (CaseFile file : cases) {
            for (String negative : List.of("NO_STABLE", "MANIPULATION", "POOL_RESERVE"))
                if (file.expected(negative) != null && !isBostons(file))
                    count(PASSED_OVER, negative + ", " + file.name());
            for (String research : List.of("SIC", "EADA", "RSD_MATRIX"))
                if (file.expected(research) != null) count(PASSED_OVER, research + ", " + file.name());
        }
    }

    @Test
    void cutOffsAreAsExpected() {
        for (CaseFile file : cases) {
            if (!file.canBeSaid()) continue;
            CaseFile.object(file.expected("CUTOFFS")).forEach((option, value) -> {
                Map<String, Object> cutOff = CaseFile.object(value);
                Seats seats = Allocation.decide(file.intake()).seatsAt(Node.Kind.OPTION, option);
                assertThat(seats.full()).as(file.name() + " " + option).isEqualTo(cutOff.get("full"));
                assertThat(seats.lastAdmitted()).as(file.name() + " " + option).isEqualTo(cutOff.get("lastAdmitted"));
                count(COMPARED, "CUTOFFS");
            });
        }
    }

    @Test
    void lotteriesAreRepeatable() {
        for (CaseFile file : cases) {
            if (file.expected("LOTTERY") == null) continue;
            Map<String, Object> lottery = CaseFile.object(file.expected("LOTTERY"));
            Lottery drawn = new Lottery(lottery.get("seed").toString());
            assertThat(drawn.order(CaseFile.list(file.fields().get("students"))))
                    .as(file.name())
                    .isEqualTo(lottery.get("order"));
            CaseFile.object(lottery.get("digests"))
                    .forEach((student, digest) -> assertThat(drawn.lot(student)).isEqualTo(digest));
            count(COMPARED, "LOTTERY");
        }
    }

    @Test
    void asManyAssignmentsPassTheCertificateAsExpected() {
        for (CaseFile file : cases) {
            if (file.expected("STABLE_COUNT") == null) continue;
            if (!file.canBeSaid()) {
                count(PASSED_OVER, "STABLE_COUNT, " + file.name() + ": no intake can say it");
                continue;
            }
            int certified = new BruteForce(file.intake()).certified().size();
            assertThat(certified).as(file.name()).isEqualTo(CaseFile.number(file.expected("STABLE_COUNT"), 0));
            count(COMPARED, "STABLE_COUNT");
        }
    }
}
