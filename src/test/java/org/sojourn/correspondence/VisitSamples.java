package org.sojourn.correspondence;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.sojourn.access.Role;
import org.sojourn.container.Given;
import org.sojourn.container.Sql;
import org.sojourn.welcome.MovedTask;
import org.sojourn.welcome.Owner;
import org.sojourn.welcome.VisitFacts;
import org.sojourn.welcome.core.Kind;
import org.sojourn.welcome.core.LegalForm;
import org.sojourn.welcome.core.TaskText;

/** Visits, and people who have to do with them, as letters are written about them. */
final class VisitSamples {
    /** Of the delivered tasks. */
    private static final Set<String> OF_HEALTH = Set.of("W21", "W22", "W23", "W49");

    private VisitSamples() {}

    static VisitFacts facts(LocalDate arrival) {
        return new VisitFacts(
                Kind.POSTDOC,
                LegalForm.EMPLOYED,
                Set.of("NG"),
                LocalDate.of(1990, 5, 17),
                arrival,
                arrival.plusYears(1),
                Set.of(),
                Set.of(),
                Set.of());
    }

    static MovedTask moved(String code, Owner owner, LocalDate before, LocalDate after) {
        TaskText de = new TaskText("Titel " + code, "", "", "", "", "");
        TaskText en = new TaskText("Title " + code, "", "", "", "", "");
        return new MovedTask(code, de, en, owner, before, after, OF_HEALTH.contains(code));
    }

    static long office(String key) {
        long id = Given.anAccount(Role.TASK_OWNER);
        Sql.change("UPDATE account_role SET unit = ? WHERE account_id = ?", "OFFICE " + key, id);
        return id;
    }

    static void done(long visit, String code) {
        Sql.change(
                "INSERT INTO visit_task (id, version, visit_id, code, done_on, done_at, done_by)"
                        + " VALUES (?, 1, ?, ?, '2026-01-01', '2026-01-01', 0)",
                Given.number(),
                visit,
                code);
    }

    static void arrives(long visit, LocalDate day) {
        Sql.change(
                "UPDATE visit SET arrival = ?, departure = ? WHERE id = ?",
                day.toString(),
                day.plusYears(1).toString(),
                visit);
    }

    static void paper(long visit, String what, LocalDate lastDay) {
        Sql.change(
                "INSERT INTO visit_expiry (id, version, visit_id, what, expires_on) VALUES (?, 1, ?, ?, ?)",
                Given.number(),
                visit,
                what,
                lastDay.toString());
    }

    static LocalDate today() {
        return LocalDate.parse(Sql.text("SELECT CAST(UTC_DATE() AS CHAR)"));
    }

    static List<String> kinds(long person) {
        return Sql.rows("SELECT kind FROM letter WHERE account_id = ? ORDER BY id", person).stream()
                .map(row -> String.valueOf(row.get(0)))
                .toList();
    }
}
