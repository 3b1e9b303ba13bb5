package org.sojourn.welcome;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.sojourn.access.CurrentCaller;
import org.sojourn.access.NotPermitted;
import org.sojourn.access.Role;
import org.sojourn.access.journal.Changes;
import org.sojourn.access.journal.Journal;
import org.sojourn.documents.DocumentShelf;
import org.sojourn.platform.DatabaseClock;
import org.sojourn.platform.Refusal;

/**
 * The acts behind {@link VisitDesk}, {@link ChangeDesk} and {@link MoveDesk}, for a visit their doors have found and
 * nobody else changes until the transaction ends. Each tells {@link VisitChanged}, once.
 */
@ApplicationScoped
class VisitActs {
    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Plans plans;

    @Inject
    private CurrentCaller caller;

    @Inject
    private DatabaseClock clock;

    @Inject
    private Journal journal;

    @Inject
    private Papers papers;

    @Inject
    private DocumentShelf shelf;

    @Inject
    private Event<VisitChanged> changed;

    /** For the welcome office. */
    Visit any(long visitId) {
        return found(visitId, visit -> true);
    }

    Visit hosted(long visitId) {
        return found(visitId, visit -> isHosted(visit));
    }

    Visit own(long visitId) {
        return found(visitId, visit -> isOwn(visit));
    }

    boolean isHosted(Visit visit) {
        return new Owners(caller.get()).hosts().contains(visit.hostId());
    }

    boolean isOwn(Visit visit) {
        return visit.guestId() == caller.accountId() && caller.is(Role.GUEST);
    }

    private Visit found(long visitId, Predicate<Visit> may) {
        Visit visit = entities.find(Visit.class, visitId, LockModeType.PESSIMISTIC_WRITE);
        if (visit == null || !may.test(visit)) throw new NotPermitted("visit");
        return visit;
    }

    void change(Visit visit, int version, VisitFacts to, String act) {
        Refusal.whenStale(version, visit.version());
        VisitFacts before = visit.facts();
        Changes changes = visit.change(to, today());
        entities.flush();
        PlannedVisit after = planned(visit);
        journal.write(act, "visit", visit.id(), changes);
        if (!before.departure().equals(to.departure()))
            shelf.needUntil(
                    papers.of(visit.id()).stream().map(VisitPaper::documentId).toList(), to.departure());
        tell(visit, VisitChange.of(after.with(before), after, before, to).moved());
    }

    void callOff(Visit visit, int version, String reason) {
        Refusal.whenStale(version, visit.version());
        Changes changes = visit.callOff(reason, caller.accountId(), clock.now());
        entities.flush();
        journal.write("welcome.visit-called-off", "visit", visit.id(), changes);
        tell(visit, VisitChange.ofAll(planned(visit), false));
    }

    void bringBack(Visit visit, int version) {
        Refusal.whenStale(version, visit.version());
        Changes changes = visit.bringBack();
        entities.flush();
        journal.write("welcome.visit-brought-back", "visit", visit.id(), changes);
        tell(visit, VisitChange.ofAll(planned(visit), true));
    }

    void tell(Visit visit, List<MovedTask> moved) {
        changed.fire(new VisitChanged(visit.id(), caller.accountId(), visit.state() == VisitState.CALLED_OFF, moved));
    }

    private PlannedVisit planned(Visit visit) {
        return plans.of(Plans.Which.one(visit.id())).get(0);
    }

    LocalDate today() {
        return plans.today();
    }
}
