package org.sojourn.partners;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.sojourn.platform.Entry;
import org.sojourn.vocabulary.Points;

/** With how many points one got a place when it was last given. */
@Entity
@Table(name = "place_cut_off")
class PlaceCutOff extends Entry {
    @Column(name = "place_id")
    private long placeId;

    private Integer tenths;

    private int admitted;

    @Column(name = "kept_at")
    private Instant keptAt;

    protected PlaceCutOff() {}

    PlaceCutOff(long placeId) {
        this.placeId = placeId;
    }

    /** @param points null when not all of it was taken */
    void keep(Points points, int people, Instant now) {
        tenths = points == null ? null : points.tenths();
        admitted = people;
        keptAt = now;
    }

    long placeId() {
        return placeId;
    }

    Points points() {
        return tenths == null ? null : new Points(tenths);
    }

    int admitted() {
        return admitted;
    }
}
