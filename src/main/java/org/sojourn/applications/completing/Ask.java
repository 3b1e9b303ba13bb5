package org.sojourn.applications.completing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.sojourn.applications.Missing;
import org.sojourn.platform.Entry;

/**
 * One person is asked for what her application lacks. It is made with the others of its batch, seen by her at once, told by
 * letter once the time to take it back is over, and stays from then on.
 */
@Entity
@Table(name = "completeness_ask")
class Ask extends Entry {
    /** How long a batch can be taken back. */
    static final Duration SECOND_THOUGHTS = Duration.ofMinutes(10);

    @Column(name = "batch_id")
    private long batchId;

    @Column(name = "call_id")
    private long callId;

    @Column(name = "application_id")
    private long applicationId;

    /** {@code LANGUAGE_PROOF:en SUBMISSION:} */
    private String missing;

    @Column(name = "until_day")
    private LocalDate untilDay;

    @Column(name = "asked_at")
    private Instant askedAt;

    @Column(name = "asked_by")
    private long askedBy;

    @Column(name = "tell_after")
    private Instant tellAfter;

    @Column(name = "told_at")
    private Instant toldAt;

    protected Ask() {}

    Ask(long callId, long applicationId, List<Missing> missing, LocalDate until) {
        this.callId = callId;
        this.applicationId = applicationId;
        this.missing =
                missing.stream().map(each -> each.code() + ":" + each.about()).collect(Collectors.joining(" "));
        this.untilDay = until;
    }

    void by(long officer, Instant now) {
        askedBy = officer;
        askedAt = now;
        tellAfter = now.plus(SECOND_THOUGHTS);
    }

    void inBatch(long id) {
        batchId = id;
    }

    void told(Instant now) {
        toldAt = now;
    }

    boolean isTold() {
        return toldAt != null;
    }

    /** Can it still be taken back? */
    boolean isOpen(Instant now) {
        return toldAt == null && now.isBefore(tellAfter);
    }

    static List<Missing> read(String missing) {
        return Arrays.stream(missing.split(" "))
                .map(each -> each.split(":", 2))
                .map(each -> new Missing(Missing.Code.valueOf(each[0]), each[1]))
                .toList();
    }

    List<Missing> missing() {
        return read(missing);
    }

    MyAsk mine() {
        return new MyAsk(missing(), untilDay, askedAt);
    }

    long callId() {
        return callId;
    }

    long applicationId() {
        return applicationId;
    }

    LocalDate untilDay() {
        return untilDay;
    }
}
