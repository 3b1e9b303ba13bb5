package org.sojourn.offers;

import java.util.ArrayList;
import java.util.List;
import org.sojourn.access.Role;
import org.sojourn.container.Given;
import org.sojourn.container.Sql;

/**
 * A released call with far more offers than seats: two places in a pool within a pool, one in the outer pool, one alone. A
 * third of the people has two offers, as after a move up.
 */
final class SeatMarket {
    private static final int PEOPLE = 60;

    private final long call = Given.aClosedCall();
    private final List<Offered> offers = new ArrayList<>();

    SeatMarket() {
        long outer = Given.aPoolOfSeats(call, 9);
        long inner = Given.aPoolOfSeats(call, 5);
        Sql.change("UPDATE seat_count SET parent_pool = ? WHERE call_id = ? AND node_id = ?", outer, call, inner);
        List<Long> places = List.of(place(inner, 4), place(inner, 3), place(outer, 6), place(null, 4));
        long first = Given.aReleasedRun(call);
        long second = laterRun(first);
        for (int i = 0; i < PEOPLE; i++) {
            long account = Given.anAccount(Role.STUDENT);
            offer(first, account, places.get(i % 4));
            if (i % 3 == 0) offerAgain(second, account, places.get((i + 1) % 4));
        }
    }

    private long place(Long pool, int capacity) {
        long place = Given.aPlace(capacity);
        Given.seats(call, place, pool, capacity);
        return place;
    }

    /** A run of its own for the second offers; only one run of a call counts as released. */
    private long laterRun(long first) {
        long later = Given.number();
        Sql.change(
                "INSERT INTO allocation_run (id, version, call_id, number, state, intake, intake_digest, rules_digest,"
                        + " seed_hash, result_digest, engine, rule_version, students, placed, first_wishes, wishes,"
                        + " ineligible_wishes, violations, decided_at, decided_by) SELECT ?, 1, call_id, 2, 'DECIDED', intake,"
                        + " intake_digest, rules_digest, seed_hash, result_digest, engine, rule_version, 0, 0, 0, 0, 0, 0,"
                        + " decided_at, decided_by FROM allocation_run WHERE id = ?",
                later,
                first);
        return later;
    }

    private void offer(long run, long account, long place) {
        offers.add(new Offered(Given.anOffer(run, account, place), account, place));
    }

    private void offerAgain(long run, long account, long place) {
        long id = Given.number();
        Sql.change(
                "INSERT INTO place_offer (id, version, call_id, run_id, application_id, account_id, place_id, status,"
                        + " offered_at, answer_by) SELECT ?, 1, call_id, ?, application_id, account_id, ?, 'OPEN', offered_at,"
                        + " answer_by FROM place_offer WHERE call_id = ? AND account_id = ?",
                id,
                run,
                place,
                call,
                account);
        offers.add(new Offered(id, account, place));
    }

    /** Every offer open again in its first version, no seat taken. */
    void beginAnew() {
        Sql.change("UPDATE place_offer SET status = 'OPEN', version = 1, answered_at = NULL WHERE call_id = ?", call);
        Sql.change("UPDATE seat_count SET taken = 0 WHERE call_id = ?", call);
    }

    long call() {
        return call;
    }

    List<Offered> offers() {
        return List.copyOf(offers);
    }

    record Offered(long id, long accountId, long placeId) {}
}
