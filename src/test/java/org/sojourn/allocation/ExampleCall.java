package org.sojourn.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import org.sojourn.access.As;
import org.sojourn.allocation.RunDesk.MoveRun;
import org.sojourn.applications.ApplicationDesk;
import org.sojourn.calls.CallDesk;
import org.sojourn.calls.CallRegister;
import org.sojourn.calls.rules.RuleBook;
import org.sojourn.container.Given;
import org.sojourn.container.Sql;
import org.sojourn.partners.ImportPlaces;
import org.sojourn.partners.PartnerDesk;
import org.sojourn.partners.PartnerFacts;
import org.sojourn.partners.PartnerRegister;
import org.sojourn.partners.PlaceDesk;
import org.sojourn.platform.DatabaseClock;
import org.sojourn.platform.Refusal;
import org.sojourn.vocabulary.AcademicYear;

/**
 * The worked example as a call of its own, entered through the doors from the files the demo ships. All its calls share one
 * year's places; importing them sets right what an earlier test changed.
 */
@Dependent
class ExampleCall {
    private static final AcademicYear YEAR = new AcademicYear(2035);

    @Inject
    private PartnerDesk partners;

    @Inject
    private PartnerRegister partnerRegister;

    @Inject
    private PlaceDesk places;

    @Inject
    private CallDesk calls;

    @Inject
    private CallRegister register;

    @Inject
    private ApplicationDesk applications;

    @Inject
    private DatabaseClock clock;

    @Inject
    private RunDesk runs;

    @Inject
    private RunRegister runRegister;

    @Inject
    private OrderDesk orders;

    @Inject
    private OrderRegister orderRegister;

    /** Opens the call with its places and its seven applications; its window ends in a week. */
    long open() {
        return open(RuleBook.pointsGiven());
    }

    private long open(RuleBook rules) {
        As.coordinator();
        List.of("KCL", "UMW", "FLI").forEach(this::agreeWith);
        LocalDateTime today = LocalDateTime.ofInstant(clock.now(), DatabaseClock.ZONE)
                .toLocalDate()
                .atStartOfDay();
        String title = "Worked example " + Given.number();
        var sheet = new ImportPlaces(YEAR, "call-a-places.xlsx", file("call-a-places.xlsx"), false);
        Set<Long> offered = Set.copyOf(places.importPlaces(sheet).placeIds());
        long id = calls.create(new CallDesk.CreateCall(
                new CallDesk.Terms(title, title, YEAR, today.minusDays(1), today.plusDays(7), 7)));
        calls.choosePlaces(new CallDesk.ChoosePlaces(id, version(id), offered));
        calls.saveRules(new CallDesk.SaveRules(id, version(id), rules));
        calls.open(new CallDesk.OpenCall(id, version(id)));
        byte[] applicants = file("call-a-applicants.xlsx");
        applications.importApplicants(
                new ApplicationDesk.ImportApplicants(id, "call-a-applicants.xlsx", applicants, false));
        return id;
    }

    /** The same, and its window is over; a coordinator acts. */
    long closed() {
        long id = open();
        Given.theClockIsAheadBy(Duration.ofDays(10));
        return id;
    }

    /** The same by other rules for the same points. */
    long closed(RuleBook rules) {
        long id = open(rules);
        Given.theClockIsAheadBy(Duration.ofDays(10));
        return id;
    }

    /** Orders a run and waits for it; an order that failed is refused with its reason. */
    long decide(long callId) {
        return ended(orders.order(callId)).runId();
    }

    OrderCard ended(long orderId) {
        long began = System.nanoTime();
        while (orderRegister.order(orderId).orElseThrow().isAlive()) {
            assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(30));
            orderRegister.await(orderId);
            LockSupport.parkNanos(20_000_000);
        }
        OrderCard order = orderRegister.order(orderId).orElseThrow();
        if (order.state() == OrderState.FAILED) throw new Refusal(order.reason());
        return order;
    }

    /** A run of the call, decided by one person, proposed, and approved by another; a coordinator acts. */
    MoveRun approved(long callId) {
        As.coordinator();
        long run = decide(callId);
        runs.propose(seen(run));
        As.approver();
        runs.approve(seen(run));
        As.coordinator();
        return seen(run);
    }

    /** The run in the version it has now. */
    MoveRun seen(long runId) {
        return new MoveRun(runId, runRegister.run(runId).orElseThrow().version());
    }

    int version(long callId) {
        return register.callForOffice(callId).orElseThrow().version();
    }

    /** Who got what in a run: given name to place code, or to "–". */
    static Map<String, String> outcome(long runId) {
        Map<String, String> found = new HashMap<>();
        Sql.rows(
                        "SELECT a.given_name, COALESCE(p.code, '–') FROM run_student s JOIN account a ON a.id = s.account_id"
                                + " LEFT JOIN exchange_place p ON p.id = s.place_id WHERE s.run_id = ?",
                        runId)
                .forEach(row -> found.put((String) row.get(0), (String) row.get(1)));
        return found;
    }

    static long account(String givenName, String familyName) {
        return Sql.number("SELECT id FROM account WHERE given_name = ? AND family_name = ?", givenName, familyName);
    }

    static long application(long callId, long accountId) {
        return Sql.number("SELECT id FROM application WHERE call_id = ? AND account_id = ?", callId, accountId);
    }

    private void agreeWith(String code) {
        if (partnerRegister.byCode(code).isPresent()) return;
        PartnerFacts facts = new PartnerFacts(code, code, code, "Lund", "SE", null, null, null, null);
        long id = partners.create(new PartnerDesk.CreatePartner(facts, false));
        partners.agree(new PartnerDesk.Agree(id, code + " 2030–2040", new AcademicYear(2030), new AcademicYear(2040)));
    }

    private static byte[] file(String name) {
        try (InputStream in = ExampleCall.class.getResourceAsStream("/org/sojourn/demo/" + name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
