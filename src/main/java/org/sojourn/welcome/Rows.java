package org.sojourn.welcome;

import java.util.List;
import java.util.function.Predicate;
import org.sojourn.access.Caller;
import org.sojourn.access.Role;
import org.sojourn.welcome.core.PlannedTask;
import org.sojourn.welcome.core.Progress;
import org.sojourn.welcome.core.TaskState;
import org.sojourn.welcome.core.Template;
import org.sojourn.welcome.core.TemplateTask;

/** What one reader is shown of a planned visit. */
final class Rows {
    private final PlannedVisit planned;
    private final Caller reader;
    private final Owners owners;

    Rows(PlannedVisit planned, Caller reader) {
        this.planned = planned;
        this.reader = reader;
        this.owners = new Owners(reader);
    }

    /** @param ending documents that end before the visit does */
    VisitCard card(List<VisitExpiry> ending) {
        Visit visit = planned.visit();
        return new VisitCard(
                visit.id(),
                visit.version(),
                planned.person(visit.guestId()),
                planned.person(visit.hostId()),
                planned.person(visit.buddyId()),
                planned.person(visit.contactId()),
                planned.facts(),
                visit.clinic(),
                visit.topic(),
                visit.state(),
                planned.today(),
                planned.plan().earliestSafeStart(),
                planned.path(),
                gate(),
                tasks(task -> true),
                progress(),
                visit.calledOffReason(),
                ending.stream()
                        .filter(one -> planned.template(one.what()) != null)
                        .map(one -> new VisitCard.Ending(planned.beside(one.what()), one.expiresOn()))
                        .toList(),
                planned.forTheFamily());
    }

    private List<TaskRow> gate() {
        return planned.plan().gate().stream()
                .filter(task -> task.state() != TaskState.NOT_NEEDED)
                .map(this::row)
                .toList();
    }

    private Progress progress() {
        return planned.plan().progress(task -> true);
    }

    VisitRow visitRow() {
        Visit visit = planned.visit();
        boolean ready = planned.planned(Template.GATE)
                .filter(gate -> gate.state() == TaskState.DONE)
                .isPresent();
        return new VisitRow(
                visit.id(),
                planned.name(visit.guestId()),
                planned.facts().kind(),
                planned.name(visit.hostId()),
                visit.clinic(),
                visit.arrival(),
                planned.facts().departure(),
                planned.plan().earliestSafeStart(),
                ready,
                progress(),
                visit.state() == VisitState.CALLED_OFF,
                planned.today());
    }

    /** The tasks that are asked for, in the order of the template; what never applied is left out. */
    List<TaskRow> tasks(Predicate<PlannedTask> asked) {
        return planned.plan().tasks().stream()
                .filter(task -> task.state() != TaskState.NOT_NEEDED || task.doneOn() != null)
                .filter(asked)
                .map(this::row)
                .toList();
    }

    /** Those still to do that are asked for, for a board. */
    List<BoardRow> board(Predicate<PlannedTask> asked) {
        return planned.plan().tasks().stream()
                .filter(PlannedTask::isToDo)
                .filter(asked)
                .map(task -> board(row(task)))
                .toList();
    }

    BoardRow board(TaskRow row) {
        Visit visit = planned.visit();
        String standsInFor = StandIn.name(reader, visit, row.owner().role(), planned.done(row.code()));
        return new BoardRow(
                row,
                planned.name(visit.guestId()),
                planned.facts().kind(),
                visit.arrival(),
                planned.today(),
                standsInFor);
    }

    TaskRow row(PlannedTask task) {
        TemplateTask words = planned.template(task.code());
        VisitTask done = planned.done(task.code());
        boolean health = planned.isOfHealth(task.code());
        return new TaskRow(
                planned.visit().id(),
                task.code(),
                done == null ? 0 : done.version(),
                words.phase(),
                words.leadKind(),
                words.de(),
                words.en(),
                planned.owner(task.code()),
                task.state(),
                task.due(),
                task.overdue(),
                task.earliestFinish(),
                task.daysTooLate(),
                task.blockedBy().stream().map(planned::beside).toList(),
                planned.waitingFor(task.code()).stream().map(planned::beside).toList(),
                task.doneOn(),
                done == null ? "" : planned.name(done.doneBy()),
                done == null || health || done.evidence() == null || !readsEvidence(words, done) ? "" : done.evidence(),
                done == null || done.notNeededReason() == null ? "" : done.notNeededReason(),
                done == null ? "" : planned.name(done.handedTo()),
                health,
                owners.isMine(planned.visit(), words.ownerRole(), done));
    }

    /** What proves a task those read who do it, the host, the guest and the welcome office. */
    private boolean readsEvidence(TemplateTask task, VisitTask done) {
        return reader.roles().contains(Role.WELCOME)
                || owners.isInvolved(planned.visit())
                || owners.isMine(planned.visit(), task.ownerRole(), done);
    }
}
