package org.sojourn.welcome;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.sojourn.access.Permits;
import org.sojourn.access.Register;
import org.sojourn.access.Role;
import org.sojourn.welcome.core.CountryLists;
import org.sojourn.welcome.countries.CountryDraft;

/** Looks up which visits have which version of what they are planned by, and what another would mean for them. */
@Register
public class MoveRegister {
    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Plans plans;

    @Inject
    private Moves moves;

    /** How many visits that are under way or to come have which version, by its number. */
    @Permits(Role.WELCOME)
    public Map<Integer, Long> running(Basis basis) {
        Map<Integer, Long> running = new TreeMap<>();
        entities.createQuery(
                        "SELECT v." + basis.attribute + ", COUNT(v) FROM Visit v WHERE v.state = :planned AND"
                                + " v.departure >= :since GROUP BY v." + basis.attribute,
                        Object[].class)
                .setParameter("planned", VisitState.PLANNED)
                .setParameter("since", plans.since())
                .getResultList()
                .forEach(row -> running.put((Integer) row[0], (Long) row[1]));
        return running;
    }

    /** Those of an older version, by arrival, each with what would change; one that changes in nothing is there too. */
    @Permits(Role.WELCOME)
    public Behind behind(Basis basis) {
        int newest = moves.newest(basis);
        var moved = moves.to(basis, newest);
        return new Behind(
                newest,
                plans.running("v." + basis.attribute + " <> :newest", Map.of("newest", newest)).stream()
                        .map(planned -> VersionMove.of(planned, moved.apply(planned), basis))
                        .toList());
    }

    /** The running visits these lists would plan differently, by arrival. Refuses lists that cannot be. */
    @Permits(Role.WELCOME)
    public List<VersionMove> preview(CountryDraft draft) {
        return differing(draft);
    }

    /** How many those are, for whoever sees no visits. */
    @Permits({Role.WELCOME, Role.ADMINISTRATOR})
    public int affected(CountryDraft draft) {
        return differing(draft).size();
    }

    private List<VersionMove> differing(CountryDraft draft) {
        CountryLists lists = draft.lists();
        return plans.running("1 = 1", Map.of()).stream()
                .map(planned -> VersionMove.of(planned, planned.by(lists), Basis.COUNTRIES))
                .filter(move -> move.change().isDifferent())
                .toList();
    }

    /** @param newest the version they would be moved to */
    public record Behind(int newest, List<VersionMove> moves) {
        public Behind {
            moves = List.copyOf(moves);
        }
    }
}
