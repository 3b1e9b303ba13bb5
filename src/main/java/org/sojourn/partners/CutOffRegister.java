package org.sojourn.partners;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.sojourn.access.Permits;
import org.sojourn.access.Reach;
import org.sojourn.access.Register;
import org.sojourn.access.Role;
import org.sojourn.vocabulary.AcademicYear;

/** Looks up with how many points a place was got in an earlier year. */
@Register
public class CutOffRegister {
    /** The points of a single person are hers; with fewer than these nothing is told. */
    static final int FEWEST = 2;

    @PersistenceContext
    private EntityManager entities;

    /**
     * The latest earlier year of places with the same codes, by the id of the place asked about. Places that were never given,
     * or to hardly anybody, are absent.
     */
    @Permits(
            value = {Role.STUDENT, Role.COORDINATOR, Role.APPROVER, Role.READER},
            reach = Reach.OPEN)
    public Map<Long, LastCutOff> last(Collection<Long> placeIds) {
        if (placeIds.isEmpty()) return Map.of();
        Map<Long, LastCutOff> last = new HashMap<>();
        for (Object[] row : entities.createQuery(
                        "SELECT p.id, o.year, c FROM ExchangePlace p, ExchangePlace o, PlaceCutOff c"
                                + " WHERE p.id IN :ids AND o.code = p.code AND o.year < p.year AND c.placeId = o.id"
                                + " ORDER BY o.year",
                        Object[].class)
                .setParameter("ids", placeIds)
                .getResultList()) {
            PlaceCutOff kept = (PlaceCutOff) row[2];
            if (kept.points() != null && kept.admitted() < FEWEST) last.remove((Long) row[0]);
            else last.put((Long) row[0], new LastCutOff(new AcademicYear((Integer) row[1]), kept.points()));
        }
        return last;
    }
}
