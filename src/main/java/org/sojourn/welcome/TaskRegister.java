package org.sojourn.welcome;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import org.sojourn.access.CurrentCaller;
import org.sojourn.access.Permits;
import org.sojourn.access.Reach;
import org.sojourn.access.Register;
import org.sojourn.access.Role;
import org.sojourn.access.Scope;
import org.sojourn.access.people.AccountRegister;
import org.sojourn.access.people.PersonRow;
import org.sojourn.welcome.core.OwnerRole;

/** Looks tasks up over all visits: what is still to do, for whoever has to do it. Open to a page, none tells of others’ tasks. */
@Register
public class TaskRegister {
    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Tasks tasks;

    @Inject
    private Plans plans;

    @Inject
    private CurrentCaller caller;

    @Inject
    private AccountRegister accounts;

    @Inject
    private Papers papers;

    /** What the caller has to do by name: as guest, host, buddy or secretary, or because it was given to her. */
    @Permits(value = Role.GUEST, house = true, reach = Reach.OWN)
    public List<BoardRow> mine() {
        Owners owners = new Owners(caller.get());
        return board(
                tasks.byName(),
                (planned, code) -> owners.isByName(planned.visit(), Tasks.role(planned, code), planned.done(code)));
    }

    /** What the caller’s offices have to do. */
    @Permits(value = Role.TASK_OWNER, reach = Reach.UNIT)
    public List<BoardRow> ofOffices() {
        Scope scope = caller.scope();
        return board(
                tasks.all(),
                (planned, code) ->
                        Owners.isOfOffice(scope, planned.visit(), Tasks.role(planned, code), planned.done(code)));
    }

    /** What the occupational physicians have to do. */
    @Permits(Role.OCCUPATIONAL_HEALTH)
    public List<BoardRow> ofHealth() {
        return board(tasks.all(), (planned, code) -> Tasks.role(planned, code) == OwnerRole.OCCUPATIONAL_HEALTH);
    }

    /** What the welcome office has to do, and the tasks of offices nobody works at. */
    @Permits(Role.WELCOME)
    public List<BoardRow> ofWelcome() {
        return board(
                tasks.all(),
                (planned, code) -> Tasks.role(planned, code) == OwnerRole.WELCOME_SERVICE
                        || !planned.owner(code).staffed());
    }

    private List<BoardRow> board(List<PlannedVisit> visits, BiPredicate<PlannedVisit, String> asked) {
        return visits.stream()
                .flatMap(planned ->
                        new Rows(planned, caller.get()).board(task -> asked.test(planned, task.code())).stream())
                .toList();
    }

    /** One task of one visit with what was said about it, whoever has to do it. */
    @Permits(Role.WELCOME)
    public Optional<TaskCard> task(long visitId, String taskCode) {
        return plans.of(Plans.Which.one(visitId)).stream().findFirst().flatMap(planned -> card(planned, taskCode));
    }

    /** One task that is the caller’s, or of a visit she has a part in. */
    @Permits(value = Role.GUEST, house = true, except = Role.WELCOME, reach = Reach.OWN)
    public Optional<TaskCard> myTask(long visitId, String taskCode) {
        Owners owners = new Owners(caller.get());
        return plans.of(Plans.Which.one(visitId)).stream()
                .findFirst()
                .filter(planned -> planned.template(taskCode) != null)
                .filter(planned -> owners.isInvolved(planned.visit())
                        || owners.isMine(planned.visit(), Tasks.role(planned, taskCode), planned.done(taskCode)))
                .flatMap(planned -> card(planned, taskCode));
    }

    private Optional<TaskCard> card(PlannedVisit planned, String code) {
        Rows rows = new Rows(planned, caller.get());
        Visit visit = planned.visit();
        Papers.Shown shown = papers.shown(planned, code);
        return planned.planned(code)
                .map(task -> new TaskCard(
                        rows.board(rows.row(task)),
                        planned.person(visit.hostId()),
                        planned.person(visit.guestId()),
                        planned.facts().legalForm(),
                        planned.facts(),
                        visit.state() == VisitState.CALLED_OFF,
                        planned.end(code),
                        shown.here(),
                        shown.earlier(),
                        planned.othersNeeding(code).stream()
                                .map(planned::beside)
                                .toList(),
                        notes(visit.id(), code)));
    }

    private List<NoteRow> notes(long visitId, String code) {
        List<VisitNote> notes = entities.createQuery(
                        "SELECT n FROM VisitNote n WHERE n.visitId = :visit AND n.code = :code ORDER BY n.id",
                        VisitNote.class)
                .setParameter("visit", visitId)
                .setParameter("code", code)
                .getResultList();
        Map<Long, PersonRow> writers =
                accounts.people(notes.stream().map(VisitNote::writtenBy).collect(Collectors.toSet()));
        return notes.stream()
                .map(note -> new NoteRow(
                        note.isReminder(),
                        note.words(),
                        writers.get(note.writtenBy()).name(),
                        note.writtenAt()))
                .toList();
    }
}
