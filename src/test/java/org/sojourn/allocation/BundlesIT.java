package org.sojourn.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sojourn.access.As;
import org.sojourn.access.NotPermitted;
import org.sojourn.allocation.core.VerifyProgram;
import org.sojourn.calls.CallRegister;
import org.sojourn.container.ContainerTest;
import org.sojourn.container.Given;
import org.sojourn.container.Sql;

/** Runs that prove themselves to a program that knows nothing of us. */
@ContainerTest
class BundlesIT {
    @Inject
    ExampleCall example;

    @Inject
    RunDesk desk;

    @Inject
    BundleRegister bundles;

    @Inject
    CallRegister calls;

    @AfterEach
    void theClockIsRight() {
        Given.theClockIsAheadBy(Duration.ZERO);
    }

    @Test
    void aRunIsProvedBeforeTheReleaseByItsLotsAndAfterItByItsSeed() {
        long call = example.closed();
        RunDesk.MoveRun run = example.approved(call);
        String before = bundles.bundle(run.runId()).json();
        assertThat(before).doesNotContain(calls.lotterySeed(call)).contains("\"seed\":null");
        assertThat(VerifyProgram.run(before).text())
                .startsWith("PASSED: 12 checks")
                .contains("not published yet");
        desk.release(run);
        String after = bundles.bundle(run.runId()).json();
        assertThat(after).contains(calls.call(call).orElseThrow().seedPublished());
        assertThat(VerifyProgram.run(after).text()).startsWith("PASSED: 13 checks");
        assertThat(VerifyProgram.run(after.replaceFirst("\"tenths\":8", "\"tenths\":9"))
                        .code())
                .isEqualTo(1);
    }

    @Test
    void aRehearsalIsProvedAtOnceAndStillAfterTheCallHasMovedOn() {
        long call = example.open();
        long run = example.decide(call);
        assertThat(VerifyProgram.run(bundles.bundle(run).json()).text()).startsWith("PASSED: 13 checks");
        Given.theClockIsAheadBy(Duration.ofDays(10));
        assertThat(VerifyProgram.run(bundles.bundle(run).json()).text()).startsWith("PASSED: 13 checks");
    }

    @Test
    void namesAreNotInItAndStudentsDoNotGetIt() {
        long run = example.decide(example.closed());
        As.reader();
        assertThat(bundles.bundle(run).json()).doesNotContain("Hartwig").doesNotContain("KCL");
        As.account(ExampleCall.account("Ben", "Hartwig"));
        assertThatThrownBy(() -> bundles.bundle(run)).isInstanceOf(NotPermitted.class);
    }

    @Test
    void whenTheFrozenFactsAreErasedThereIsNoProofAnyMore() {
        long run = example.decide(example.closed());
        Sql.change("UPDATE allocation_run SET intake = '' WHERE id = ?", run);
        assertThatThrownBy(() -> bundles.bundle(run)).hasMessage("run-bundle-gone");
    }
}
