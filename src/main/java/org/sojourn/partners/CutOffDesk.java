package org.sojourn.partners;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sojourn.access.Desk;
import org.sojourn.access.Permits;
import org.sojourn.access.Role;
import org.sojourn.access.journal.Changes;
import org.sojourn.access.journal.Journal;
import org.sojourn.platform.DatabaseClock;
import org.sojourn.vocabulary.Points;

/** Where a release writes down with how many points its places were got. */
@Desk
public class CutOffDesk {
    @PersistenceContext
    private EntityManager entities;

    @Inject
    private DatabaseClock clock;

    @Inject
    private Journal journal;

    /** Keeps what a release says of its places; what an earlier one said of the same places goes. */
    @Permits({Role.COORDINATOR, Role.SYSTEM})
    public void keep(KeepCutOffs command) {
        if (command.cutOffs().isEmpty()) return;
        Instant now = clock.now();
        Map<Long, PlaceCutOff> known = entities.createQuery(
                        "SELECT c FROM PlaceCutOff c WHERE c.placeId IN :places", PlaceCutOff.class)
                .setParameter(
                        "places",
                        command.cutOffs().stream().map(CutOff::placeId).toList())
                .getResultStream()
                .collect(Collectors.toMap(PlaceCutOff::placeId, Function.identity()));
        for (CutOff each : command.cutOffs()) {
            PlaceCutOff kept = known.get(each.placeId());
            if (kept == null) {
                kept = new PlaceCutOff(each.placeId());
                entities.persist(kept);
            }
            kept.keep(each.points(), each.admitted(), now);
        }
        entities.flush();
        journal.write(
                "partners.cut-offs-kept",
                "exchange_call",
                command.callId(),
                Changes.of("places", null, command.cutOffs().size()));
    }

    /** @param callId whose release it is */
    public record KeepCutOffs(long callId, List<CutOff> cutOffs) {
        public KeepCutOffs {
            cutOffs = List.copyOf(cutOffs);
        }
    }

    /**
     * @param points of the last admitted, or null where there was room for everybody
     * @param admitted how many got it
     */
    public record CutOff(long placeId, Points points, int admitted) {}
}
