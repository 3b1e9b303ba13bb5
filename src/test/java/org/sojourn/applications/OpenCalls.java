package org.sojourn.applications;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.sojourn.calls.rules.RuleBook;
import org.sojourn.container.Given;
import org.sojourn.container.Sql;

/** Calls that are open, with places of their own and points given by the office. */
final class OpenCalls {
    private OpenCalls() {}

    static long aPlace() {
        return Given.aPlace(2);
    }

    static long anOpenCall(Long... places) {
        return closingIn(Duration.ofDays(30), List.of(places));
    }

    static long closingIn(Duration left, List<Long> places) {
        long id = Given.number();
        LocalDateTime now = LocalDateTime.now(ZoneOffset.UTC);
        LocalDateTime closes = now.plus(left);
        Sql.change(
                "INSERT INTO exchange_call (id, version, title_de, title_en, academic_year, zone, opens_local, closes_local,"
                        + " opens_at, closes_at, answer_days, state, rule_version)"
                        + " VALUES (?, 1, ?, ?, 2027, 'Europe/Berlin', ?, ?, ?, ?, 7, 'OPENED', 1)",
                id,
                "Runde " + id,
                "Round " + id,
                now.minusDays(1),
                closes,
                now.minusDays(1),
                closes);
        for (Long place : places) Sql.change("INSERT INTO call_place (call_id, place_id) VALUES (?, ?)", id, place);
        RuleBook rules = RuleBook.pointsGiven();
        Sql.change(
                "INSERT INTO rule_version (id, call_id, number, content, digest, written_at) VALUES (?, ?, 1, ?, ?, ?)",
                Given.number(),
                id,
                rules.text(),
                rules.digest(),
                now);
        return id;
    }
}
