package org.sojourn.calls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sojourn.calls.CallWindowTest.assertRefused;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Every step at every stage, written down a second time: x is legal, the rest is refused with this code. */
class CallStepTest {
    private static final String TABLE = """
            step           DRAFT                ANNOUNCED             OPEN                  COMPLETING            SCORING               DECIDED              RELEASED              CONCLUDED
            EDIT           x                    call-already-opened   call-already-opened   call-already-opened   call-already-opened   call-already-opened  call-released         call-released
            DISCARD        x                    call-already-opened   call-already-opened   call-already-opened   call-already-opened   call-already-opened  call-released         call-released
            ANNOUNCE       x                    call-already-opened   call-already-opened   call-already-opened   call-already-opened   call-already-opened  call-released         call-released
            PLAN           x                    x                     x                     x                     x                     x                    call-released         call-released
            APPLY          call-not-opened-yet  call-not-open-yet     x                     call-is-over          call-is-over          call-is-over         call-is-over          call-is-over
            COMPLETE       call-not-opened-yet  call-not-open-yet     x                     x                     call-is-complete      call-is-complete     call-is-complete      call-is-complete
            EXTEND         call-not-opened-yet  x                     x                     x                     x                     x                    call-released         call-released
            EXTEND_FOR_ONE call-not-opened-yet  x                     x                     x                     x                     call-decided         call-released         call-released
            DECIDE         call-not-opened-yet  call-not-over-yet     call-not-over-yet     x                     x                     call-decided         call-released         call-released
            RECONSIDER     call-not-opened-yet  call-not-over-yet     call-not-over-yet     call-not-decided-yet  call-not-decided-yet  x                    call-released         call-released
            RELEASE        call-not-opened-yet  call-not-over-yet     call-not-over-yet     x                     x                     x                    call-released         call-released
            CONCLUDE       call-not-released-yet call-not-released-yet call-not-released-yet call-not-released-yet call-not-released-yet call-not-released-yet x                    call-concluded
            """;

    @Test
    void everyStepIsLegalExactlyWhereTheTableSaysAndRefusedWithAReasonElsewhere() {
        Map<CallStep, String[]> rows = new HashMap<>();
        TABLE.lines().skip(1).forEach(line -> {
            String[] cells = line.split("\\s+");
            rows.put(CallStep.valueOf(cells[0]), cells);
        });
        assertThat(rows).containsOnlyKeys(CallStep.values());
        for (CallStep step : CallStep.values())
            for (CallStage stage : CallStage.values()) {
                String expected = rows.get(step)[stage.ordinal() + 1];
                if (expected.equals("x")) step.refuseUnlessIn(stage);
                else assertRefused(expected, () -> step.refuseUnlessIn(stage));
                assertThat(step.isLegalIn(stage)).as("%s in %s", step, stage).isEqualTo(expected.equals("x"));
            }
    }

    @Test
    void fromEveryStageButTheLastThereIsANextStep() {
        for (CallStage stage : CallStage.values())
            assertThat(java.util.Arrays.stream(CallStep.values()).anyMatch(step -> step.isLegalIn(stage)))
                    .as(stage.name())
                    .isEqualTo(stage != CallStage.CONCLUDED);
    }

    @Test
    void theStagesOfAPhaseFollowEachOther() {
        CallPhase before = CallPhase.DRAFT;
        for (CallStage stage : CallStage.values()) {
            assertThat(stage.phase()).isGreaterThanOrEqualTo(before);
            before = stage.phase();
        }
    }
}
