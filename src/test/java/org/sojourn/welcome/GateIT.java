package org.sojourn.welcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sojourn.access.As;
import org.sojourn.access.Role;
import org.sojourn.container.ContainerTest;
import org.sojourn.container.Given;
import org.sojourn.container.Sql;
import org.sojourn.platform.Refusal;

@ContainerTest
class GateIT {
    @Inject
    VisitRegister register;

    @Inject
    TaskDesk tasks;

    private static long aVisit() {
        return Given.aVisit(Given.anAccount(Role.GUEST), Given.anAccount(Role.HOST));
    }

    private VisitCard card(long visit) {
        return register.visit(visit).orElseThrow();
    }

    private List<String> needed(long visit) {
        return card(visit).gate().stream().map(TaskRow::code).toList();
    }

    private TaskDesk.CompleteTask done(long visit, String code) {
        return new TaskDesk.CompleteTask(
                visit, code, 0, register.visit(visit).orElseThrow().today(), null, null);
    }

    private void refusedWith(int missing, long visit) {
        assertThatThrownBy(() -> tasks.complete(done(visit, "W37"))).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.code()).isEqualTo("gate-is-closed");
            assertThat(refusal.arguments().get(0)).isEqualTo(missing);
        });
    }

    @Test
    void theGateAsksForExactlyWhatThisVisitNeeds() {
        long visit = aVisit();
        As.account(Given.anAccount(Role.WELCOME));
        assertThat(needed(visit)).containsExactly("W08", "W10", "W14", "W22");
        Sql.change("UPDATE visit SET citizenships = 'ES' WHERE id = ?", visit);
        assertThat(needed(visit)).containsExactly("W08", "W22");
        Sql.change("UPDATE visit SET birth_date = '1970-12-31' WHERE id = ?", visit);
        assertThat(needed(visit)).containsExactly("W08");
    }

    @Test
    void itOpensOnceEverythingIsGreenTheHostingAgreementAndTheMeaslesProofToo() {
        long visit = aVisit();
        long office = Given.anAccount(Role.WELCOME);
        As.account(office);
        refusedWith(4, visit);
        tasks.complete(done(visit, "W08"));
        tasks.complete(done(visit, "W14"));
        refusedWith(2, visit);
        tasks.complete(done(visit, "W10"));
        refusedWith(1, visit);
        TaskDesk.CompleteTask proof = done(visit, "W22");
        As.account(Given.anAccount(Role.OCCUPATIONAL_HEALTH));
        tasks.completeMine(proof);
        As.account(office);
        tasks.complete(done(visit, "W37"));
        assertThat(card(visit).gate()).allMatch(TaskRow::isDone);
    }
}
