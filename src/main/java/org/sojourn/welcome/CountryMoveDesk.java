package org.sojourn.welcome;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Set;
import org.sojourn.access.Desk;
import org.sojourn.access.NotPermitted;
import org.sojourn.access.Permits;
import org.sojourn.access.Role;
import org.sojourn.access.journal.Journal;
import org.sojourn.platform.Refusal;
import org.sojourn.welcome.countries.CountryShelf;

/** Moves visits to the newest version of the country lists. */
@Desk
public class CountryMoveDesk {
    @PersistenceContext
    private EntityManager entities;

    @Inject
    private CountryShelf countries;

    @Inject
    private Journal journal;

    /**
     * Plans these visits by the newest lists from now on, all or none. What was done stays done. Refuses when newer lists were
     * saved since, when one of them is called off, and when none is named.
     *
     * @return how many had other lists
     */
    @Permits(Role.WELCOME)
    public int move(MoveToCountries command) {
        int newest = countries.newest();
        Refusal.whenStale(command.version(), newest);
        if (command.visitIds().isEmpty()) throw new Refusal("template-move-nobody");
        List<Visit> visits = entities.createQuery("SELECT v FROM Visit v WHERE v.id IN :ids ORDER BY v.id", Visit.class)
                .setParameter("ids", command.visitIds())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
        if (visits.size() < command.visitIds().size()) throw new NotPermitted("visit");
        List<Visit> older =
                visits.stream().filter(visit -> visit.countryNumber() != newest).toList();
        for (Visit visit : older)
            journal.write("welcome.visit-by-other-countries", "visit", visit.id(), visit.planByCountries(newest));
        return older.size();
    }

    /** @param version the newest version that was seen */
    public record MoveToCountries(int version, Set<Long> visitIds) {}
}
