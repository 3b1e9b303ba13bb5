package org.sojourn.offers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.sojourn.allocation.NodeKind;
import org.sojourn.allocation.NodeRow;

/**
 * The one class that moves seats. A seat is taken by an update that names its own condition, place first, then the pools
 * above it from the inside out; zero rows mean full. Two at once are put in order by the row's lock.
 */
@ApplicationScoped
class SeatLedger {
    private static final String PATH =
            "WITH RECURSIVE up (kind, node_id, parent_pool, depth) AS (SELECT kind, node_id, parent_pool, 0"
                    + " FROM seat_count WHERE call_id = ? AND kind = 'PLACE' AND node_id = ?"
                    + " UNION ALL SELECT s.kind, s.node_id, s.parent_pool, up.depth + 1 FROM seat_count s"
                    + " JOIN up ON s.node_id = up.parent_pool WHERE s.call_id = ? AND s.kind = 'POOL')"
                    + " SELECT kind, node_id FROM up ORDER BY depth";

    @PersistenceContext
    private EntityManager entities;

    /** Opens the counts of a release: every place and pool with its capacity, nothing taken. */
    void open(long callId, List<NodeRow> nodes) {
        for (NodeRow node : nodes)
            entities.createNativeQuery("INSERT INTO seat_count (call_id, kind, node_id, parent_pool, capacity, taken)"
                            + " VALUES (?, ?, ?, ?, ?, 0)")
                    .setParameter(1, callId)
                    .setParameter(2, node.kind().name())
                    .setParameter(3, node.nodeId())
                    .setParameter(4, node.parentPool())
                    .setParameter(5, node.capacity())
                    .executeUpdate();
    }

    /** Takes a seat at a place and in every pool above it; false when one of them is full. */
    boolean take(long callId, long placeId) {
        for (Seat seat : path(callId, placeId)) {
            int moved = entities.createNativeQuery("UPDATE seat_count SET taken = taken + 1"
                            + " WHERE call_id = ? AND kind = ? AND node_id = ? AND taken < capacity")
                    .setParameter(1, callId)
                    .setParameter(2, seat.kind().name())
                    .setParameter(3, seat.nodeId())
                    .executeUpdate();
            if (moved == 0) return false;
        }
        return true;
    }

    /** Gives a taken seat back, at the place and in every pool above it. */
    void giveBack(long callId, long placeId) {
        for (Seat seat : path(callId, placeId))
            entities.createNativeQuery("UPDATE seat_count SET taken = taken - 1"
                            + " WHERE call_id = ? AND kind = ? AND node_id = ? AND taken > 0")
                    .setParameter(1, callId)
                    .setParameter(2, seat.kind().name())
                    .setParameter(3, seat.nodeId())
                    .executeUpdate();
    }

    /** Moves an offer from one status to another, if it still is in the first; false when somebody was quicker. */
    boolean answer(OfferRow offer, OfferStatus from, OfferStatus to, Instant now) {
        return entities.createNativeQuery("UPDATE place_offer SET status = ?, answered_at = ?, version = version + 1"
                                + " WHERE id = ? AND status = ? AND version = ?")
                        .setParameter(1, to.name())
                        .setParameter(2, LocalDateTime.ofInstant(now, ZoneOffset.UTC))
                        .setParameter(3, offer.id())
                        .setParameter(4, from.name())
                        .setParameter(5, offer.version())
                        .executeUpdate()
                == 1;
    }

    private List<Seat> path(long callId, long placeId) {
        List<?> rows = entities.createNativeQuery(PATH)
                .setParameter(1, callId)
                .setParameter(2, placeId)
                .setParameter(3, callId)
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new Seat(NodeKind.valueOf((String) row[0]), ((Number) row[1]).longValue()))
                .toList();
    }

    private record Seat(NodeKind kind, long nodeId) {}
}
