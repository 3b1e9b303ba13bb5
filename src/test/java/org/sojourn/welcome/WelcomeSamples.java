package org.sojourn.welcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.sojourn.access.Role;
import org.sojourn.container.Given;
import org.sojourn.container.Sql;
import org.sojourn.platform.Refusal;
import org.sojourn.welcome.core.TaskState;

/** Visits and their tasks, in short. */
final class WelcomeSamples {
    static final LocalDate ARRIVAL = LocalDate.of(2027, 6, 1);
    static final LocalDate DEPARTURE = LocalDate.of(2029, 5, 31);

    private WelcomeSamples() {}

    static LocalDate today() {
        return LocalDate.parse(
                String.valueOf(Sql.rows("SELECT CAST(UTC_TIMESTAMP() + INTERVAL clock_offset_seconds SECOND"
                                + " + INTERVAL 1 HOUR AS DATE) FROM installation WHERE id = 1")
                        .get(0)
                        .get(0)));
    }

    static long office(String key) {
        long id = Given.anAccount(Role.TASK_OWNER);
        Sql.change("UPDATE account_role SET unit = ? WHERE account_id = ?", "OFFICE " + key, id);
        return id;
    }

    static long aVisitOf(long host) {
        return Given.aVisit(Given.anAccount(Role.GUEST), host);
    }

    static TaskDesk.CompleteTask done(long visit, String code, LocalDate on) {
        return new TaskDesk.CompleteTask(visit, code, 0, on, null, null);
    }

    static TaskRow row(VisitCard card, String code) {
        return card.tasks().stream()
                .filter(task -> task.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    static TaskState state(VisitCard card, String code) {
        return row(card, code).state();
    }

    static void refused(String code, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }
}
