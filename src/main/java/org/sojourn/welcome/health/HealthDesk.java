package org.sojourn.welcome.health;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import org.sojourn.access.CurrentCaller;
import org.sojourn.access.Desk;
import org.sojourn.access.NotPermitted;
import org.sojourn.access.Permits;
import org.sojourn.access.Reach;
import org.sojourn.access.Role;
import org.sojourn.access.journal.Changes;
import org.sojourn.access.journal.Journal;
import org.sojourn.documents.FileCheck;
import org.sojourn.documents.inspect.Inspected;
import org.sojourn.platform.DatabaseClock;
import org.sojourn.platform.Refusal;
import org.sojourn.welcome.HealthVisit;
import org.sojourn.welcome.HealthVisitRegister;
import org.sojourn.welcome.TaskDesk;
import org.sojourn.welcome.TaskRow;

/** Where a guest gives papers to occupational health, and where the physicians open them and say what came of it. */
@Desk
public class HealthDesk {
    /** Papers of one visit, and their bytes together. */
    static final int MOST = 20;

    private static final long LARGEST = 40L << 20;
    private static final int LONGEST_WORDS = 2000;

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private HealthVisitRegister visits;

    @Inject
    private TaskDesk tasks;

    @Inject
    private FileCheck check;

    @Inject
    private HealthKey key;

    @Inject
    private CurrentCaller caller;

    @Inject
    private DatabaseClock clock;

    @Inject
    private Journal journal;

    @Inject
    private Event<HealthAsks> asks;

    /**
     * The guest gives a paper for one of her tasks that concern health. Refuses another task, a file that is no sound PDF, PNG
     * or JPEG, more than one visit may have, and everything while there is no key.
     *
     * @return the paper’s id
     */
    @Permits(value = Role.GUEST, reach = Reach.OWN)
    public long give(GivePaper command) {
        HealthVisit visit = visits.mine(command.visitId()).orElseThrow(() -> new NotPermitted("visit"));
        return taken(visit, command);
    }

    /** A paper that came with a visit, from before there was this program or with a demo. */
    @Permits(Role.SYSTEM)
    public long takeOver(GivePaper command) {
        HealthVisit visit = visits.visit(command.visitId()).orElseThrow(() -> new NotPermitted("visit"));
        return taken(visit, command);
    }

    private long taken(HealthVisit visit, GivePaper command) {
        if (command.kind() == null || command.kind() == HealthKind.NOTE) throw new Refusal("health-kind-needed");
        if (visit.ofGuest().stream().noneMatch(task -> task.code().equals(command.taskCode())))
            throw new Refusal("health-task-is-other");
        if (!key.isThere()) throw new Refusal("health-key-missing");
        Inspected file = check.check(command.content());
        refuseTooMany(visit.id(), file.content().length);
        HealthFile paper = new HealthFile(visit.id(), command.taskCode(), command.kind())
                .given(visit.guest().id(), clock.now());
        entities.persist(paper);
        paper.take(key, file);
        entities.flush();
        write("welcome.health-paper-given", paper, visit);
        return paper.id();
    }

    private void refuseTooMany(long visitId, long more) {
        Object[] kept = entities.createQuery(
                        "SELECT COUNT(f), COALESCE(SUM(f.bytes), 0) FROM HealthFile f WHERE f.visitId = :visit",
                        Object[].class)
                .setParameter("visit", visitId)
                .getSingleResult();
        if (((Number) kept[0]).longValue() >= MOST || ((Number) kept[1]).longValue() + more > LARGEST)
            throw new Refusal("health-too-many", MOST, LARGEST >> 20);
    }

    /** Puts another file in the place of one’s own, until a physician has opened it. */
    @Permits(value = Role.GUEST, reach = Reach.OWN)
    public void replace(ReplacePaper command) {
        HealthFile paper = own(command.healthFileId());
        paper.refuseOpened();
        Refusal.whenStale(command.version(), paper.version());
        if (!key.isThere()) throw new Refusal("health-key-missing");
        paper.take(key, check.check(command.content()));
        paper.given(caller.accountId(), clock.now());
        entities.flush();
        write("welcome.health-paper-replaced", paper);
    }

    /** Takes one’s own paper back, until a physician has opened it; nothing of it is left. */
    @Permits(value = Role.GUEST, reach = Reach.OWN)
    public void takeBack(TakeBackPaper command) {
        HealthFile paper = own(command.healthFileId());
        paper.refuseOpened();
        Refusal.whenStale(command.version(), paper.version());
        write("welcome.health-paper-taken-back", paper);
        entities.remove(paper);
        entities.flush();
    }

    /** One’s own paper, or what the physicians have written about it. That is no opening. */
    @Permits(value = Role.GUEST, reach = Reach.OWN)
    public HealthPaper openMine(long healthFileId) {
        return own(healthFileId).paper(key);
    }

    /** Another guest’s paper and one there is none of are refused alike. */
    private HealthFile own(long id) {
        HealthFile paper = entities.find(HealthFile.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (paper == null || visits.mine(paper.visitId()).isEmpty()) throw new NotPermitted("health_file");
        return paper;
    }

    /** A physician opens a paper. Who, when and which is written for the guest to read, and into the journal without a content. */
    @Permits(Role.OCCUPATIONAL_HEALTH)
    public HealthPaper open(long healthFileId) {
        HealthFile paper = entities.find(HealthFile.class, healthFileId, LockModeType.PESSIMISTIC_WRITE);
        if (paper == null) throw new Refusal("health-paper-gone");
        HealthPaper opened = paper.paper(key);
        paper.open(clock.now());
        entities.persist(new HealthOpening(paper.id(), caller.accountId(), clock.now()));
        entities.flush();
        write("welcome.health-paper-opened", paper);
        return opened;
    }

    /**
     * A physician says of one of her tasks that it is done, on a day, or that it is not yet; then the guest has to read what is
     * missing, and {@link HealthAsks} follows. Everybody else learns only whether it is done. Words are kept as a paper.
     * Refuses words without a key.
     */
    @Permits(Role.OCCUPATIONAL_HEALTH)
    public void conclude(ConcludeTask command) {
        HealthVisit visit = visits.visit(command.visitId()).orElseThrow(() -> new NotPermitted("visit"));
        TaskRow task = visit.ofPhysicians().stream()
                .filter(one -> one.code().equals(command.taskCode()))
                .findFirst()
                .orElseThrow(() -> new Refusal("health-task-is-other"));
        String words = command.words() == null ? "" : command.words().strip();
        if (words.length() > LONGEST_WORDS) throw new Refusal("visit-words-too-long", LONGEST_WORDS);
        if (!command.good() && words.isEmpty()) throw new Refusal("health-words-needed");
        if (!command.good()) Refusal.whenStale(command.version(), task.version());
        long note = words.isEmpty() ? 0 : note(visit, task.code(), words);
        if (command.good())
            tasks.completeMine(new TaskDesk.CompleteTask(
                    visit.id(), task.code(), command.version(), command.doneOn(), null, null));
        else asks.fire(new HealthAsks(visit.id(), visit.guest().id(), note));
    }

    private long note(HealthVisit visit, String code, String words) {
        HealthFile note = new HealthFile(visit.id(), code, HealthKind.NOTE).given(caller.accountId(), clock.now());
        entities.persist(note);
        note.take(key, words);
        entities.flush();
        write("welcome.health-note-written", note, visit);
        return note.id();
    }

    private void write(String act, HealthFile paper) {
        HealthVisit visit = (caller.is(Role.OCCUPATIONAL_HEALTH)
                        ? visits.visit(paper.visitId())
                        : visits.mine(paper.visitId()))
                .orElseThrow();
        write(act, paper, visit);
    }

    private void write(String act, HealthFile paper, HealthVisit visit) {
        journal.write(
                act,
                "health_file",
                paper.id(),
                Changes.of("task", null, paper.code()).about(visit.guest().id()));
    }

    public record GivePaper(long visitId, String taskCode, HealthKind kind, byte[] content) {}

    public record ReplacePaper(long healthFileId, int version, byte[] content) {}

    public record TakeBackPaper(long healthFileId, int version) {}

    /**
     * @param version of what was done to the task before, 0 for nothing
     * @param good done; otherwise not yet
     * @param doneOn the day, where it is done
     * @param words for the guest, or blank
     */
    public record ConcludeTask(
            long visitId, String taskCode, int version, boolean good, LocalDate doneOn, String words) {}
}
