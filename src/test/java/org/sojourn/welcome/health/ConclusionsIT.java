package org.sojourn.welcome.health;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sojourn.welcome.health.HealthSamples.refused;
import static org.sojourn.welcome.health.HealthSamples.rows;

import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.sojourn.access.As;
import org.sojourn.container.ContainerTest;
import org.sojourn.welcome.TaskRow;
import org.sojourn.welcome.VisitRegister;

/** What the physician says of a task: yes or not yet, and who reads which of it. */
@ContainerTest
class ConclusionsIT extends AVisitWithPapers {
    @Inject
    VisitRegister visits;

    @Test
    void notYetNeedsWordsAndOnlyTheGuestReadsThem() {
        given();
        As.account(physician);
        refused("health-words-needed", () -> desk.conclude(conclude(false, " ")));
        desk.conclude(conclude(false, "The second dose is missing."));
        assertThat(register.file(visit).orElseThrow().papers())
                .filteredOn(PaperRow::isNote)
                .extracting(PaperRow::words)
                .containsExactly("");
        As.account(guest);
        PaperRow note = register.mine(visit).orElseThrow().papers().get(1);
        assertThat(note.words()).isEqualTo("The second dose is missing.");
        refused("health-paper-opened", () -> desk.takeBack(new HealthDesk.TakeBackPaper(note.id(), note.version())));
        assertThat(rows("visit_note", "visit_id = ?", visit)).isZero();
        assertThat(rows("visit_task", "visit_id = ?", visit)).isZero();
        assertThat(measles().isDone()).as("the host reads not yet").isFalse();
    }

    @Test
    void yesDoesTheTaskOnceAndTheHostReadsOnlyYes() {
        given();
        As.account(physician);
        desk.conclude(conclude(true, "Thank you."));
        refused("task-is-done", () -> desk.conclude(conclude(true, null)));
        refused(
                "health-task-is-other",
                () -> desk.conclude(new HealthDesk.ConcludeTask(
                        visit, "W21", 0, true, conclude(true, null).doneOn(), null)));
        TaskRow read = measles();
        assertThat(read.isDone()).isTrue();
        assertThat(read.evidence()).isEmpty();
        assertThat(rows("visit_note", "visit_id = ?", visit)).isZero();
    }

    private TaskRow measles() {
        As.account(host);
        return visits.hosted(visit).orElseThrow().gate().stream()
                .filter(task -> task.code().equals("W22"))
                .findFirst()
                .orElseThrow();
    }
}
