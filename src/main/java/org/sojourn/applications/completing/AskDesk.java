package org.sojourn.applications.completing;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sojourn.access.CurrentCaller;
import org.sojourn.access.Desk;
import org.sojourn.access.NotPermitted;
import org.sojourn.access.Permits;
import org.sojourn.access.Reach;
import org.sojourn.access.Role;
import org.sojourn.access.journal.Changes;
import org.sojourn.access.journal.Journal;
import org.sojourn.applications.CompletenessQueue;
import org.sojourn.applications.CompletenessRegister;
import org.sojourn.applications.MissingAsked;
import org.sojourn.calls.CallCard;
import org.sojourn.calls.CallRegister;
import org.sojourn.platform.DatabaseClock;
import org.sojourn.platform.Refusal;

/** Asks students for what their applications lack, takes that back, and tells it. */
@Desk
public class AskDesk {
    private static final String APPLICATION = "application";

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private CurrentCaller caller;

    @Inject
    private CallRegister calls;

    @Inject
    private CompletenessRegister completeness;

    @Inject
    private DatabaseClock clock;

    @Inject
    private Journal journal;

    @Inject
    private Event<MissingAsked> asked;

    /**
     * Asks each of these people for what her application lacks now, until a day. Who has put everything right in the meantime
     * is left out. They see it at once; {@link MissingAsked} follows for each when the batch can no longer be taken back.
     * Refuses an application that is not within reach, a day that is over or later than anything comes in, a call in which
     * nothing comes in, and when nobody is left to be asked.
     *
     * @return the batch
     */
    @Permits(value = Role.COORDINATOR, reach = Reach.UNIT)
    public long ask(AskForMissing command) {
        CallCard call = calls.call(command.callId()).orElseThrow(() -> new NotPermitted("call"));
        Map<Long, CompletenessQueue.Row> rows = rows(command);
        Askable askable = Askable.in(call, clock.now());
        askable.refuseUnlessPossible(command.until());
        List<Ask> batch = new ArrayList<>();
        rows.values().stream()
                .filter(row -> !askable.of(row).isEmpty())
                .map(row -> new Ask(call.id(), row.applicationId(), askable.of(row), command.until()))
                .forEach(batch::add);
        if (batch.isEmpty()) throw new Refusal("ask-nobody");
        keep(batch);
        batch.forEach(ask -> tell("applications.missing-asked", ask, rows.get(ask.applicationId())));
        return batch.get(0).id();
    }

    private Map<Long, CompletenessQueue.Row> rows(AskForMissing command) {
        Map<Long, CompletenessQueue.Row> rows =
                completeness.incomplete(command.callId(), calls.placeIds(command.callId())).stream()
                        .filter(row -> command.applicationIds().contains(row.applicationId()))
                        .collect(Collectors.toMap(CompletenessQueue.Row::applicationId, Function.identity()));
        if (rows.size() < command.applicationIds().size()
                && completeness
                                .chosen(command.callId(), command.applicationIds())
                                .size()
                        < command.applicationIds().size()) throw new NotPermitted(APPLICATION);
        journal.willTellOf(
                rows.values().stream().map(CompletenessQueue.Row::accountId).toList());
        return rows;
    }

    private void keep(List<Ask> batch) {
        for (Ask ask : batch) {
            ask.by(caller.accountId(), clock.now());
            entities.persist(ask);
        }
        batch.forEach(ask -> ask.inBatch(batch.get(0).id()));
        entities.flush();
    }

    private void tell(String act, Ask ask, CompletenessQueue.Row row) {
        List<String> missing =
                ask.missing().stream().map(each -> each.code().name()).toList();
        journal.write(
                act,
                APPLICATION,
                ask.applicationId(),
                Changes.of("missing", null, missing)
                        .and("until", null, ask.untilDay())
                        .about(row.accountId()));
    }

    /**
     * Takes a batch of the caller's own back, as if nobody had been asked. Refuses once it is told, and does nothing when it
     * is taken back already.
     */
    @Permits(value = Role.COORDINATOR, reach = Reach.OWN)
    public void takeBack(TakeBack command) {
        List<Ask> batch = entities.createQuery(
                        "SELECT q FROM Ask q WHERE q.batchId = :batch AND q.askedBy = :me", Ask.class)
                .setParameter("batch", command.batchId())
                .setParameter("me", caller.accountId())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
        if (batch.stream().anyMatch(ask -> ask.isTold() || !ask.isOpen(clock.now()))) throw new Refusal("ask-is-told");
        Map<Long, Long> people = accounts(batch);
        journal.willTellOf(people.values());
        for (Ask ask : batch) {
            entities.remove(ask);
            journal.write(
                    "applications.asking-taken-back",
                    APPLICATION,
                    ask.applicationId(),
                    Changes.of("until", ask.untilDay(), null).about(people.get(ask.applicationId())));
        }
    }

    /** Tells the next of those that can no longer be taken back; for the job. Says how many. */
    @Permits(Role.SYSTEM)
    public int tellDue(int most) {
        List<Ask> due = entities.createQuery(
                        "SELECT q FROM Ask q WHERE q.toldAt IS NULL AND q.tellAfter <= :now ORDER BY q.tellAfter, q.id",
                        Ask.class)
                .setParameter("now", clock.now())
                .setMaxResults(most)
                .getResultList();
        Map<Long, Long> people = accounts(due);
        for (Ask ask : due) {
            ask.told(clock.now());
            asked.fire(new MissingAsked(
                    ask.callId(),
                    ask.applicationId(),
                    people.get(ask.applicationId()),
                    ask.missing(),
                    ask.untilDay(),
                    ask.id()));
        }
        return due.size();
    }

    private Map<Long, Long> accounts(List<Ask> asks) {
        if (asks.isEmpty()) return Map.of();
        return entities.createQuery("SELECT a.id, a.accountId FROM Application a WHERE a.id IN :ids", Object[].class)
                .setParameter("ids", asks.stream().map(Ask::applicationId).toList())
                .getResultStream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> (Long) row[1]));
    }

    /** @param until the last day, by Dresden's calendar */
    public record AskForMissing(long callId, LocalDate until, Set<Long> applicationIds) {
        public AskForMissing {
            applicationIds = Set.copyOf(applicationIds);
        }
    }

    public record TakeBack(long batchId) {}
}
