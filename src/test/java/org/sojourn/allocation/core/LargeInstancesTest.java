package org.sojourn.allocation.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class LargeInstancesTest {
    @Test
    void largeInstancesHaveTheKnownDigests() throws IOException {
        Path file = CaseFile.folder().resolve("large-digests.json");
        if (!Files.exists(file)) return;
        List<Map<String, Object>> instances =
                CaseFile.list(CaseFile.object(Json.read(Files.readString(file))).get("instances"));
        for (Map<String, Object> instance : instances) {
            Intake intake = new LargeInstance(
                            CaseFile.number(instance.get("n"), 0),
                            CaseFile.number(instance.get("m"), 0),
                            CaseFile.number(instance.get("seed"), 0),
                            CaseFile.number(instance.get("corr"), 0))
                    .draw();
            Decision decision = Allocation.decide(intake);
            assertThat(decision.assignment()).hasSize(CaseFile.number(instance.get("placed"), 0));
            assertThat(decision.verdicts().stream()
                            .filter(v -> v.position() == 1 && v.outcome() == Outcome.GRANTED)
                            .count())
                    .isEqualTo(CaseFile.number(instance.get("firstChoice"), 0));
            assertThat(digest(intake, decision)).isEqualTo(instance.get("sha256"));
        }
        System.out.println("Large instances compared: " + instances.size());
    }

    @Test
    void theIndependentCheckPassesALargeInstance() {
        Intake intake = new LargeInstance(2000, 150, 3, 0).draw();
        Check check = Check.of(intake, Allocation.decide(intake));
        assertThat(check.violations()).isEmpty();
        assertThat(check.students()).isEqualTo(2000);
    }

    @Test
    void tenThousandStudentsAreDecidedInAMomentAfterWarmUp() {
        Market market = Market.of(new LargeInstance(10_000, 200, 5, 50).draw());
        long[] nanos = new long[60];
        for (int run = 0; run < nanos.length; run++) {
            long before = System.nanoTime();
            DeferredAcceptance.run(market);
            nanos[run] = System.nanoTime() - before;
        }
        Arrays.sort(nanos);
        System.out.println("10,000 students x 200 options: median " + nanos[30] / 1000 + " microseconds");
        assertThat(nanos[0]).as("nanoseconds of the best run").isLessThan(50_000_000L);
    }

    private static String digest(Intake intake, Decision decision) {
        return Fingerprint.of(intake.students().stream()
                .map(s -> decision.placeOf(s.id()).map(o -> o.substring(1)).orElse("-"))
                .collect(Collectors.joining(",")));
    }
}
