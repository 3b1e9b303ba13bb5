package org.sojourn.privacy;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.sojourn.access.CurrentCaller;
import org.sojourn.access.Desk;
import org.sojourn.access.Permits;
import org.sojourn.access.Role;
import org.sojourn.access.journal.Journal;
import org.sojourn.platform.DatabaseClock;
import org.sojourn.platform.Refusal;
import org.sojourn.privacy.registry.Registry;
import org.sojourn.privacy.registry.Table;

/** Erases a person who asked for it, when two people agree; and keeps whom the law wants kept. */
@Desk
public class ErasureDesk {
    private static final Registry REGISTRY = Registry.shipped();
    private static final int LONGEST_REASON = 500;

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private CurrentCaller caller;

    @Inject
    private DatabaseClock clock;

    @Inject
    private Journal journal;

    @Inject
    private Erasing erasing;

    /** Prepares an erasure for a second person. Refuses accounts of staff that are open, one's own, and people under a hold. */
    @Permits(Role.ADMINISTRATOR)
    public long prepare(PrepareErasure command) {
        refuseUnlessErasable(command.accountId());
        refuseUnderHold(command.accountId());
        ErasureRequest request =
                new ErasureRequest(command.accountId(), text(command.reason()), caller.accountId(), clock.now());
        entities.persist(request);
        entities.flush();
        journal.write("privacy.erasure-prepared", "erasure_request", request.id(), "account " + command.accountId());
        return request.id();
    }

    /** The second person agrees: what need not wait is erased now. Refuses the one who prepared it. */
    @Permits({Role.ADMINISTRATOR, Role.APPROVER})
    public void confirm(Decide command) {
        ErasureRequest request = request(command);
        refuseUnderHold(request.accountId());
        request.confirm(caller.accountId(), clock.now());
        entities.flush();
        journal.write("privacy.erasure-confirmed", "erasure_request", request.id(), "account " + request.accountId());
        erase(request);
    }

    /** The second person disagrees; nothing is erased. */
    @Permits({Role.ADMINISTRATOR, Role.APPROVER})
    public void refuse(Decide command) {
        ErasureRequest request = request(command);
        request.refuse(caller.accountId(), clock.now());
        entities.flush();
        journal.write("privacy.erasure-refused", "erasure_request", request.id(), "account " + request.accountId());
    }

    /** Erases what had to wait until now; for the job of the night. */
    @Permits(Role.SYSTEM)
    public int finishWaiting() {
        List<Long> held = erasing.held(clock.now());
        List<ErasureRequest> waiting = entities.createQuery(
                        "SELECT r FROM ErasureRequest r WHERE r.state = :state ORDER BY r.id", ErasureRequest.class)
                .setParameter("state", ErasureState.CONFIRMED)
                .setMaxResults(50)
                .getResultList();
        return waiting.stream()
                .filter(request -> !held.contains(request.accountId()))
                .mapToInt(this::erase)
                .sum();
    }

    private int erase(ErasureRequest request) {
        Instant now = clock.now();
        boolean waits = waits(request.accountId(), now);
        int rows = waits
                ? erasing.whatNeedNotWait(request.accountId(), now)
                : erasing.people(List.of(request.accountId()));
        request.erased(rows);
        if (!waits) request.finish(now);
        entities.flush();
        if (rows > 0) journal.write("privacy.person-erased", "erasure_request", request.id(), rows + " rows");
        return rows;
    }

    private boolean waits(long account, Instant now) {
        String sql = REGISTRY.tables().values().stream()
                .filter(table -> table.isOfPeople() && table.during() != null)
                .map(table -> RowSql.count(
                        table,
                        RowSql.of(table, List.of(account)) + " AND "
                                + RowSql.waiting(table, Periods.ended(table, now))))
                .collect(Collectors.joining(" + ", "SELECT ", ""));
        return number(sql) > 0;
    }

    /** Keeps a person from every erasure until a day. Refuses a day that has passed and a missing reason. */
    @Permits(Role.ADMINISTRATOR)
    public long hold(PlaceHold command) {
        if (text(command.reason()) == null) throw new Refusal("hold-needs-a-reason");
        if (command.until() == null || !command.until().isAfter(LocalDate.ofInstant(clock.now(), DatabaseClock.ZONE)))
            throw new Refusal("hold-needs-a-day-to-come");
        refuseUnknown(command.accountId());
        LegalHold hold = new LegalHold(command, caller.accountId(), clock.now());
        entities.persist(hold);
        entities.flush();
        journal.write("privacy.hold-placed", "legal_hold", hold.id(), "account " + command.accountId());
        return hold.id();
    }

    @Permits(Role.ADMINISTRATOR)
    public void lift(LiftHold command) {
        LegalHold hold = entities.find(LegalHold.class, command.holdId());
        if (hold == null) throw new Refusal("hold-unknown");
        Refusal.whenStale(command.version(), hold.version());
        hold.lift(caller.accountId(), clock.now());
        entities.flush();
        journal.write("privacy.hold-lifted", "legal_hold", hold.id(), "account " + hold.accountId());
    }

    private ErasureRequest request(Decide command) {
        ErasureRequest request = entities.find(ErasureRequest.class, command.requestId());
        if (request == null) throw new Refusal("erasure-unknown");
        Refusal.whenStale(command.version(), request.version());
        return request;
    }

    private void refuseUnlessErasable(long account) {
        refuseUnknown(account);
        if (account == caller.accountId()) throw new Refusal("erasure-of-oneself");
        Table accounts = REGISTRY.accounts();
        if (number("SELECT " + RowSql.count(accounts, "id = " + account + " AND (" + accounts.idle() + ")")) == 0)
            throw new Refusal("erasure-of-staff");
    }

    private void refuseUnknown(long account) {
        if (number("SELECT " + RowSql.count(REGISTRY.accounts(), "id = " + account)) == 0)
            throw new Refusal("account-unknown");
    }

    private void refuseUnderHold(long account) {
        if (erasing.held(clock.now()).contains(account)) throw new Refusal("erasure-under-hold");
    }

    private long number(String sql) {
        return ((Number) entities.createNativeQuery(sql).getSingleResult()).longValue();
    }

    private static String text(String typed) {
        if (typed == null || typed.isBlank()) return null;
        String kept = typed.strip();
        return kept.substring(0, Math.min(kept.length(), LONGEST_REASON));
    }

    /** @param reason what the person wrote, in short, or null */
    public record PrepareErasure(long accountId, String reason) {}

    public record Decide(long requestId, int version) {}

    /** @param until the last day it holds */
    public record PlaceHold(long accountId, String reason, LocalDate until) {
        public PlaceHold {
            reason = Objects.requireNonNullElse(reason, "");
        }
    }

    public record LiftHold(long holdId, int version) {}
}
