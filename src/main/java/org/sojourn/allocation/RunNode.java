package org.sojourn.allocation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Objects;
import org.sojourn.platform.Unversioned;
import org.sojourn.vocabulary.Points;

/** How full a place or pool of a run is; written with the run, never changed. */
@Entity
@Unversioned("written once, with its run")
@Table(name = "run_node")
@IdClass(RunNode.Key.class)
class RunNode {
    @Id
    @Column(name = "run_id")
    private long runId;

    @Id
    @Enumerated(EnumType.STRING)
    private NodeKind kind;

    @Id
    @Column(name = "node_id")
    private long nodeId;

    @Column(name = "parent_pool")
    private Long parentPool;

    private int capacity;
    private int filled;

    @Column(name = "is_full")
    private boolean full;

    @Column(name = "cutoff_tenths")
    private Integer cutoffTenths;

    @Column(name = "reserved_cutoff_tenths")
    private Integer reservedCutoffTenths;

    @Column(name = "first_wishes")
    private int firstWishes;

    @Column(name = "all_wishes")
    private int allWishes;

    protected RunNode() {}

    RunNode(long runId, NodeRow row) {
        this.runId = runId;
        this.kind = row.kind();
        this.nodeId = row.nodeId();
        this.parentPool = row.parentPool();
        this.capacity = row.capacity();
        this.filled = row.filled();
        this.full = row.full();
        this.cutoffTenths = tenths(row.cutoff());
        this.reservedCutoffTenths = tenths(row.reservedCutoff());
        this.firstWishes = row.firstWishes();
        this.allWishes = row.allWishes();
    }

    NodeRow row() {
        return new NodeRow(
                kind,
                nodeId,
                parentPool,
                capacity,
                filled,
                full,
                points(cutoffTenths),
                points(reservedCutoffTenths),
                firstWishes,
                allWishes);
    }

    private static Integer tenths(Points points) {
        return points == null ? null : points.tenths();
    }

    private static Points points(Integer tenths) {
        return tenths == null ? null : new Points(tenths);
    }

    static class Key implements Serializable {
        private static final long serialVersionUID = 1L;
        private long runId;
        private NodeKind kind;
        private long nodeId;

        public Key() {}

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && key.runId == runId && key.kind == kind && key.nodeId == nodeId;
        }

        @Override
        public int hashCode() {
            return Objects.hash(runId, kind, nodeId);
        }
    }
}
