package org.sojourn.welcome;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiPredicate;
import org.sojourn.access.CurrentCaller;
import org.sojourn.access.NotPermitted;
import org.sojourn.access.Role;
import org.sojourn.access.accounts.ColleagueRow;
import org.sojourn.access.accounts.MandateRegister;
import org.sojourn.access.journal.Changes;
import org.sojourn.access.journal.Journal;
import org.sojourn.platform.DatabaseClock;
import org.sojourn.platform.Refusal;
import org.sojourn.welcome.core.OwnerRole;
import org.sojourn.welcome.core.PlannedTask;
import org.sojourn.welcome.core.TaskState;
import org.sojourn.welcome.core.Template;

/** The acts behind {@link TaskDesk}, for a task its doors have found. Acts on one visit wait for each other. */
@ApplicationScoped
class TaskActs {
    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Plans plans;

    @Inject
    private CurrentCaller caller;

    @Inject
    private MandateRegister mandates;

    @Inject
    private DatabaseClock clock;

    @Inject
    private Journal journal;

    @Inject
    private Event<TaskReminded> reminded;

    @Inject
    private TaskHolders holders;

    /** A task with its visit, which nobody else changes until the transaction ends. */
    record Found(PlannedVisit planned, PlannedTask task) {
        OwnerRole role() {
            return planned.template(task.code()).ownerRole();
        }

        VisitTask done() {
            return planned.done(task.code());
        }
    }

    /** For the welcome office, which opens everything but what is the physicians’. */
    Found any(long visitId, String code) {
        return found(visitId, code, (owners, one) -> one.role() != OwnerRole.OCCUPATIONAL_HEALTH);
    }

    /** For the welcome office, which asks for everything, the physicians’ tasks too. */
    Found askable(long visitId, String code) {
        return found(visitId, code, (owners, one) -> true);
    }

    Found mine(long visitId, String code) {
        return found(visitId, code, (owners, one) -> owners.isMine(one.planned().visit(), one.role(), one.done()));
    }

    /** For whoever’s task it is, and for the guest. */
    Found readable(long visitId, String code) {
        return found(
                visitId,
                code,
                (owners, one) -> one.planned().visit().guestId() == caller.accountId() && caller.is(Role.GUEST)
                        || owners.isMine(one.planned().visit(), one.role(), one.done()));
    }

    /** For whoever has a part in the visit. */
    Found shared(long visitId, String code) {
        return found(
                visitId,
                code,
                (owners, one) -> owners.isInvolved(one.planned().visit())
                        || owners.isMine(one.planned().visit(), one.role(), one.done()));
    }

    private Found found(long visitId, String code, BiPredicate<Owners, Found> may) {
        entities.find(Visit.class, visitId, LockModeType.PESSIMISTIC_WRITE);
        Owners owners = new Owners(caller.get());
        return plans.of(Plans.Which.one(visitId)).stream()
                .flatMap(planned -> planned.planned(code).map(task -> new Found(planned, task)).stream())
                .filter(one -> may.test(owners, one))
                .findFirst()
                .orElseThrow(() -> new NotPermitted("task"));
    }

    void complete(Found found, TaskDesk.CompleteTask command) {
        found.planned().visit().refuseWhenCalledOff();
        refuseDone(found);
        VisitTask task = toChange(found, command.version());
        boolean gate = found.task().code().equals(Template.GATE);
        if (gate && found.task().state() == TaskState.LOCKED)
            throw new Refusal("gate-is-closed", found.task().blockedBy().size());
        refuseWordsOfHealth(found, command.evidence());
        task.complete(command.doneOn(), command.evidence(), caller.accountId(), now(), today());
        LocalDate ends = found.planned().end(task.code());
        if (ends != null) extend(task, ends, command.expiresOn());
        else if (command.expiresOn() != null) holdUntil(task.visitId(), task.code(), command.expiresOn());
        entities.flush();
        write("welcome.task-done", found, task, Changes.of("doneOn", null, command.doneOn()));
    }

    /** The document holds longer from now on; its old end is watched no more. */
    private void extend(VisitTask task, LocalDate ends, LocalDate day) {
        if (day == null) throw new Refusal("extension-needs-day");
        if (!day.isAfter(ends)) throw new Refusal("extension-not-later");
        holdUntil(task.visitId(), Extensions.document(task.code()), day);
    }

    private void holdUntil(long visitId, String document, LocalDate day) {
        List<VisitExpiry> known = entities.createQuery(
                        "SELECT e FROM VisitExpiry e WHERE e.visitId = :visit AND e.what = :what", VisitExpiry.class)
                .setParameter("visit", visitId)
                .setParameter("what", document)
                .getResultList();
        if (known.isEmpty()) entities.persist(new VisitExpiry(visitId, document, day));
        else known.get(0).move(day);
    }

    void dismiss(Found found, TaskDesk.DismissTask command) {
        found.planned().visit().refuseWhenCalledOff();
        refuseDone(found);
        if (found.task().code().equals(Template.GATE)) throw new Refusal("gate-stays");
        refuseWordsOfHealth(found, command.reason());
        VisitTask task = toChange(found, command.version());
        task.dismiss(found.planned().isOfHealth(task.code()) ? "–" : command.reason(), caller.accountId());
        entities.flush();
        write("welcome.task-not-needed", found, task, Changes.of("reason", null, task.notNeededReason()));
    }

    /** Refuses somebody from outside. */
    ColleagueRow colleague(long id) {
        return mandates.colleagues().stream()
                .filter(one -> one.id() == id)
                .findFirst()
                .orElseThrow(() -> new Refusal("task-needs-a-colleague"));
    }

    void handOver(Found found, int version, ColleagueRow colleague) {
        found.planned().visit().refuseWhenCalledOff();
        refuseDone(found);
        VisitTask task = toChange(found, version);
        task.handTo(colleague.id());
        entities.flush();
        holders.forget();
        write("welcome.task-handed-over", found, task, Changes.of("handedTo", null, colleague.name()));
    }

    void comment(Found found, String words) {
        refuseWordsOfHealth(found, words);
        note(found, VisitNote.Kind.COMMENT, words);
    }

    void remind(Found found) {
        found.planned().visit().refuseWhenCalledOff();
        if (!found.task().isToDo()) throw new Refusal("task-is-not-to-do");
        Instant midnight = today().atStartOfDay(DatabaseClock.ZONE).toInstant();
        Long already = entities.createQuery(
                        "SELECT COUNT(n) FROM VisitNote n WHERE n.visitId = :visit AND n.code = :code"
                                + " AND n.kind = :kind AND n.writtenAt >= :midnight",
                        Long.class)
                .setParameter("visit", found.planned().visit().id())
                .setParameter("code", found.task().code())
                .setParameter("kind", VisitNote.Kind.REMINDER)
                .setParameter("midnight", midnight)
                .getSingleResult();
        if (already > 0) throw new Refusal("task-reminded-today");
        note(found, VisitNote.Kind.REMINDER, "");
        Owner owner = found.planned().owner(found.task().code());
        reminded.fire(new TaskReminded(
                found.planned().visit().id(),
                found.task().code(),
                owner.role(),
                owner.isPerson() ? Set.of(owner.personId()) : Set.of(),
                caller.accountId()));
    }

    private void note(Found found, VisitNote.Kind kind, String words) {
        VisitNote note = new VisitNote(
                        found.planned().visit().id(), found.task().code(), kind, words)
                .written(caller.accountId(), now());
        entities.persist(note);
        entities.flush();
        String act = kind == VisitNote.Kind.COMMENT ? "welcome.task-commented" : "welcome.task-reminded";
        journal.write(
                act,
                "visit_note",
                note.id(),
                Changes.of("task", null, found.task().code())
                        .about(found.planned().visit().guestId()));
    }

    /** Of two who complete the same task the second learns that it is done, by whom and when. */
    private void refuseDone(Found found) {
        VisitTask task = found.done();
        if (task != null && task.isDone())
            throw new Refusal(
                    "task-is-done",
                    found.planned().name(task.doneBy()),
                    word("dd", task.doneAt()),
                    word("MM", task.doneAt()),
                    word("yyyy", task.doneAt()),
                    word("HH:mm", task.doneAt()));
    }

    private static String word(String pattern, Instant moment) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ROOT).format(moment.atZone(DatabaseClock.ZONE));
    }

    private VisitTask toChange(Found found, int version) {
        VisitTask known = found.done();
        Refusal.whenStale(version, known == null ? 0 : known.version());
        if (known != null) return known;
        VisitTask task =
                new VisitTask(found.planned().visit().id(), found.task().code());
        entities.persist(task);
        return task;
    }

    private static void refuseWordsOfHealth(Found found, String words) {
        boolean said = words != null && !words.isBlank();
        if (said && found.planned().isOfHealth(found.task().code())) throw new Refusal("no-words-about-health");
    }

    private void write(String act, Found found, VisitTask task, Changes changes) {
        journal.write(
                act,
                "visit_task",
                task.id(),
                changes.and("task", null, task.code())
                        .about(found.planned().visit().guestId()));
    }

    private Instant now() {
        return clock.now();
    }

    private LocalDate today() {
        return now().atZone(DatabaseClock.ZONE).toLocalDate();
    }
}
