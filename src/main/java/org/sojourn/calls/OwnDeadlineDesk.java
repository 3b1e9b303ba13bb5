package org.sojourn.calls;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDateTime;
import org.sojourn.access.CurrentCaller;
import org.sojourn.access.Desk;
import org.sojourn.access.NotPermitted;
import org.sojourn.access.Permits;
import org.sojourn.access.Role;
import org.sojourn.access.journal.Changes;
import org.sojourn.access.journal.Journal;
import org.sojourn.access.people.AccountRegister;
import org.sojourn.access.people.PersonRow;
import org.sojourn.platform.DatabaseClock;
import org.sojourn.platform.Refusal;

/** Gives one person more time than the others. */
@Desk
public class OwnDeadlineDesk {
    @PersistenceContext
    private EntityManager entities;

    @Inject
    private AccountRegister accounts;

    @Inject
    private CurrentCaller caller;

    @Inject
    private DatabaseClock clock;

    @Inject
    private Journal journal;

    @Inject
    private Event<OwnDeadlineGiven> given;

    /**
     * One person may apply until a later minute than all others, also after theirs has passed; until hers is over the call
     * is open and nothing is decided. Refuses a number nobody has, no reason, a moment that is no later than the deadline
     * she has, and a call that is decided. She is told. The journal says that there was a reason, not which: it may speak of
     * illness.
     */
    @Permits(Role.COORDINATOR)
    public void give(GiveOwnDeadline command) {
        ExchangeCall call = entities.find(ExchangeCall.class, command.callId());
        if (call == null) throw new NotPermitted("call");
        Refusal.whenStale(command.version(), call.version());
        String reason = OwnDeadline.reason(command.reason());
        PersonRow person = person(command.studentNumber());
        Instant end = CallWindow.end(command.lastMinute());
        OwnDeadline hers = hers(call.id(), person.id());
        Instant before = hers.closesAt();
        call.extendForOne(end, clock.now());
        hers.give(end, reason, clock.now(), caller.accountId());
        entities.persist(hers);
        entities.flush();
        journal.write(
                "calls.own-deadline-given",
                "exchange_call",
                call.id(),
                Changes.of("lastMinute", before == null ? null : CallWindow.lastMinute(before), command.lastMinute())
                        .byName("reason", null, reason)
                        .about(person.id()));
        given.fire(new OwnDeadlineGiven(hers.id(), hers.version(), call.id(), person.id(), end));
    }

    private PersonRow person(String studentNumber) {
        String number = studentNumber == null ? "" : studentNumber.strip();
        if (number.isEmpty()) throw new Refusal("own-deadline-of-nobody");
        return accounts.accountsMatching(number).stream()
                .filter(person -> number.equals(person.studentNumber()))
                .findFirst()
                .orElseThrow(() -> new Refusal("own-deadline-of-nobody"));
    }

    private OwnDeadline hers(long callId, long accountId) {
        return entities.createQuery(
                        "SELECT d FROM OwnDeadline d WHERE d.callId = :call AND d.accountId = :account",
                        OwnDeadline.class)
                .setParameter("call", callId)
                .setParameter("account", accountId)
                .getResultStream()
                .findFirst()
                .orElseGet(() -> new OwnDeadline(callId, accountId));
    }

    /** @param lastMinute as typed, on Dresden's clock; it counts whole */
    public record GiveOwnDeadline(
            long callId, int version, String studentNumber, LocalDateTime lastMinute, String reason) {}
}
