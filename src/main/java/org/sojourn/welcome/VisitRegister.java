package org.sojourn.welcome;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sojourn.access.CurrentCaller;
import org.sojourn.access.Permits;
import org.sojourn.access.Reach;
import org.sojourn.access.Register;
import org.sojourn.access.Role;

/** Looks visits up with their plans of today: all for the welcome office, his own for a host, her own for a guest. */
@Register
public class VisitRegister {
    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Plans plans;

    @Inject
    private CurrentCaller caller;

    /** One visit, whoever hosts it. */
    @Permits(Role.WELCOME)
    public Optional<VisitCard> visit(long visitId) {
        return plans.of(Plans.Which.one(visitId)).stream().findFirst().map(this::card);
    }

    /** One of the caller’s own visits, or of a host he stands in for. */
    @Permits(value = Role.HOST, reach = Reach.OWN)
    public Optional<VisitCard> hosted(long visitId) {
        return plans.of(Plans.Which.one(visitId)).stream()
                .filter(planned -> new Owners(caller.get())
                        .hosts()
                        .contains(planned.visit().hostId()))
                .findFirst()
                .map(this::card);
    }

    /** The guest’s own visit: the one under way, else the next, else the last; else one that was called off. */
    @Permits(value = Role.GUEST, reach = Reach.OWN)
    public Optional<VisitCard> mine() {
        List<PlannedVisit> own = plans.running("v.guestId = :guest", Map.of("guest", caller.accountId()));
        return own.stream()
                .filter(planned -> !planned.facts().departure().isBefore(planned.today()))
                .findFirst()
                .or(() -> own.stream().reduce((one, later) -> later))
                .or(() -> plans.calledOff("v.guestId = :guest", Map.of("guest", caller.accountId())).stream()
                        .findFirst())
                .map(planned -> new Rows(planned, caller.get()).card(List.of()));
    }

    /** Every visit that is not long over, those that were called off too, by arrival; in two statements. */
    @Permits(Role.WELCOME)
    public List<VisitRow> all() {
        return rows(plans.listed("1 = 1", Map.of()));
    }

    /** The same of the caller’s own. */
    @Permits(value = Role.HOST, reach = Reach.OWN)
    public List<VisitRow> hostedAll() {
        return rows(plans.listed("v.hostId IN :hosts", Map.of("hosts", new Owners(caller.get()).hosts())));
    }

    private VisitCard card(PlannedVisit planned) {
        List<VisitExpiry> ending = entities.createQuery(
                        "SELECT e FROM VisitExpiry e WHERE e.visitId = :visit AND e.expiresOn < :departure"
                                + " ORDER BY e.expiresOn, e.id",
                        VisitExpiry.class)
                .setParameter("visit", planned.visit().id())
                .setParameter("departure", planned.facts().departure())
                .getResultList();
        return new Rows(planned, caller.get()).card(ending);
    }

    private List<VisitRow> rows(List<PlannedVisit> visits) {
        return visits.stream()
                .map(planned -> new Rows(planned, caller.get()).visitRow())
                .toList();
    }
}
