package org.sojourn.correspondence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.sojourn.platform.Unversioned;

/**
 * People were reminded of a step or a paper of a visit. A letter names several steps and is forgotten after a month, so its key
 * cannot say what was told before.
 */
@Entity
@Unversioned("it is written once and never changed")
@Table(name = "visit_told")
class VisitTold {
    @Id
    @GeneratedValue(strategy = GenerationType.TABLE, generator = "entry")
    private Long id;

    @Column(name = "visit_id")
    private long visitId;

    private String code;

    private LocalDate due;

    @Enumerated(EnumType.STRING)
    private Occasion occasion;

    @Column(name = "told_at")
    private Instant toldAt;

    /** When a reminder is due. */
    enum Occasion {
        /** The day of a step is near. */
        SOON,
        /** The day of a step is over. */
        LATE,
        /** A paper ends in three months. */
        DAYS_90,
        /** A paper ends in one. */
        DAYS_30
    }

    /**
     * What people are reminded of.
     *
     * @param due the day of the step, or the last one of the paper
     */
    record Mark(long visitId, String code, LocalDate due, Occasion occasion) {}

    protected VisitTold() {}

    VisitTold(Mark mark, Instant now) {
        this.visitId = mark.visitId();
        this.code = mark.code();
        this.due = mark.due();
        this.occasion = mark.occasion();
        this.toldAt = now;
    }

    Mark mark() {
        return new Mark(visitId, code, due, occasion);
    }
}
