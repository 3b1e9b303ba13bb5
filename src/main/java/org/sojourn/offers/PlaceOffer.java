package org.sojourn.offers;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import org.sojourn.allocation.AllocationReleased;
import org.sojourn.platform.Entry;

/**
 * A place offered to one person. It is made by a release and open until its deadline; then it has been accepted or
 * declined, or it lapses. An accepted place can be given back until the deadline; a declined one is gone. Answers are
 * written by {@link SeatLedger} together with the seat, never through this object.
 */
@Entity
@Table(name = "place_offer")
class PlaceOffer extends Entry {
    @Column(name = "call_id")
    private long callId;

    @Column(name = "run_id")
    private long runId;

    @Column(name = "application_id")
    private long applicationId;

    @Column(name = "account_id")
    private long accountId;

    @Column(name = "place_id")
    private long placeId;

    @Enumerated(EnumType.STRING)
    private OfferStatus status = OfferStatus.OPEN;

    @Column(name = "offered_at")
    private Instant offeredAt;

    @Column(name = "answer_by")
    private Instant answerBy;

    @Column(name = "answered_at")
    private Instant answeredAt;

    protected PlaceOffer() {}

    PlaceOffer(AllocationReleased release, AllocationReleased.Placement placement, Instant answerBy) {
        this.callId = release.callId();
        this.runId = release.runId();
        this.applicationId = placement.applicationId();
        this.accountId = placement.accountId();
        this.placeId = placement.placeId();
        this.offeredAt = release.at();
        this.answerBy = answerBy;
    }
}
