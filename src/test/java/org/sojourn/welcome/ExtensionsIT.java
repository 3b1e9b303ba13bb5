package org.sojourn.welcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sojourn.welcome.WelcomeSamples.ARRIVAL;
import static org.sojourn.welcome.WelcomeSamples.DEPARTURE;
import static org.sojourn.welcome.WelcomeSamples.aVisitOf;
import static org.sojourn.welcome.WelcomeSamples.refused;
import static org.sojourn.welcome.WelcomeSamples.row;
import static org.sojourn.welcome.WelcomeSamples.today;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sojourn.access.As;
import org.sojourn.access.Role;
import org.sojourn.container.ContainerTest;
import org.sojourn.container.Given;
import org.sojourn.container.Sql;
import org.sojourn.welcome.core.TaskState;
import org.sojourn.welcome.core.WorkingDays;

/** Documents that end before the visit does: each asks for its own extension until it lasts. */
@ContainerTest
class ExtensionsIT {
    private static final LocalDate CARD = ARRIVAL.plusYears(1);
    private static final LocalDate CONTRACT = ARRIVAL.plusMonths(18);

    @Inject
    VisitRegister register;

    @Inject
    TaskDesk tasks;

    @Inject
    TaskRegister board;

    private long visit;

    @BeforeEach
    void aVisitWithACardAndAContractThatEnd() {
        visit = aVisitOf(Given.anAccount(Role.HOST));
        As.account(Given.anAccount(Role.WELCOME));
        assertThat(extensions()).isEmpty();
        done("W48", CARD);
        done("W08", CONTRACT);
    }

    private void done(String code, LocalDate until) {
        tasks.complete(new TaskDesk.CompleteTask(visit, code, 0, today(), "seen", until));
    }

    private VisitCard card() {
        return register.visit(visit).orElseThrow();
    }

    private List<String> extensions() {
        return card().tasks().stream()
                .filter(TaskRow::isToDo)
                .map(TaskRow::code)
                .filter(code -> code.startsWith("W69"))
                .toList();
    }

    private List<Object> held() {
        return Sql.rows(
                        "SELECT CONCAT(what, ' ', expires_on) FROM visit_expiry WHERE visit_id = ? ORDER BY what",
                        visit)
                .stream()
                .map(row -> row.get(0))
                .toList();
    }

    @Test
    void eachDocumentHasItsOwnTaskThatNamesIt() {
        assertThat(extensions()).containsExactly("W69#W48", "W69#W08");
        TaskRow first = row(card(), "W69#W48");
        assertThat(first.due()).isEqualTo(WorkingDays.saxony().onOrBefore(CARD.minusDays(90)));
        assertThat(first.de().title()).endsWith(": " + row(card(), "W48").de().title());
        assertThat(first.state()).isEqualTo(TaskState.OPEN);
        assertThat(row(card(), "W69#W08").due()).isEqualTo(WorkingDays.saxony().onOrBefore(CONTRACT.minusDays(90)));
        assertThat(board.task(visit, "W69#W08").orElseThrow().ends()).isEqualTo(CONTRACT);
        assertThat(board.task(visit, "W48").orElseThrow().ends()).isNull();
    }

    @Test
    void whatIsExtendedIsWatchedUntilItsNewEndAndTheOtherStays() {
        refused("extension-needs-day", () -> done("W69#W48", null));
        refused("extension-not-later", () -> done("W69#W48", CARD));
        assertThat(held()).containsExactly("W08 " + CONTRACT, "W48 " + CARD);
        done("W69#W48", DEPARTURE.plusDays(30));
        assertThat(held()).containsExactly("W08 " + CONTRACT, "W48 " + DEPARTURE.plusDays(30));
        assertThat(extensions()).containsExactly("W69#W08");
        assertThat(row(card(), "W69#W48").isDone()).isTrue();
        assertThat(row(card(), "W69#W48").evidence()).isEqualTo("seen");
        assertThat(card().endings()).hasSize(1);
        done("W69#W08", DEPARTURE);
        assertThat(extensions()).isEmpty();
        assertThat(card().endings()).isEmpty();
        assertThat(card().unfit()).isEmpty();
    }

    @Test
    void whatStillEndsTooEarlyIsExtendedOnceMore() {
        LocalDate again = ARRIVAL.plusMonths(20);
        done("W69#W48", again);
        assertThat(extensions()).containsExactly("W69#W08", "W69#W48#2");
        assertThat(row(card(), "W69#W48#2").due())
                .isEqualTo(WorkingDays.saxony().onOrBefore(again.minusDays(90)));
        assertThat(board.task(visit, "W69#W48#2").orElseThrow().ends()).isEqualTo(again);
        done("W69#W48#2", DEPARTURE);
        assertThat(held()).containsExactly("W08 " + CONTRACT, "W48 " + DEPARTURE);
        assertThat(extensions()).containsExactly("W69#W08");
    }

    @Test
    void oneThatIsNotNeededIsGoneAndTheOtherStays() {
        tasks.dismiss(new TaskDesk.DismissTask(visit, "W69#W48", 0, "She leaves earlier."));
        assertThat(extensions()).containsExactly("W69#W08");
        assertThat(board.task(visit, "W69#W48").orElseThrow().row().task().notNeededReason())
                .isEqualTo("She leaves earlier.");
    }
}
