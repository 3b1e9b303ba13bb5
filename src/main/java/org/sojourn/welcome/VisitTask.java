package org.sojourn.welcome;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.sojourn.platform.Entry;
import org.sojourn.platform.Refusal;

/**
 * What was done to one task of one visit: done on a day, not needed for a reason, or given to somebody. What is done stays
 * done, also when the visit would not need it any more.
 */
@Entity
@Table(name = "visit_task")
class VisitTask extends Entry {
    static final int LONGEST_WORDS = 400;

    @Column(name = "visit_id")
    private long visitId;

    private String code;

    @Column(name = "done_on")
    private LocalDate doneOn;

    @Column(name = "done_at")
    private Instant doneAt;

    @Column(name = "done_by")
    private Long doneBy;

    @Column(name = "evidence_words")
    private String evidence;

    @Column(name = "not_needed_reason")
    private String notNeededReason;

    @Column(name = "not_needed_by")
    private Long notNeededBy;

    @Column(name = "handed_to")
    private Long handedTo;

    protected VisitTask() {}

    VisitTask(long visitId, String code) {
        this.visitId = visitId;
        this.code = code;
    }

    /** @param on the day it was done; refuses one that is yet to come */
    void complete(LocalDate on, String words, long by, Instant now, LocalDate today) {
        if (on == null) throw new Refusal("task-day-missing");
        if (on.isAfter(today)) throw new Refusal("task-done-in-the-future");
        evidence = optional(words);
        doneOn = on;
        doneBy = by;
        doneAt = now;
        notNeededReason = null;
        notNeededBy = null;
    }

    void dismiss(String reason, long by) {
        if (reason == null || reason.isBlank()) throw new Refusal("reason-needed");
        notNeededReason = optional(reason);
        notNeededBy = by;
    }

    void handTo(long accountId) {
        handedTo = accountId;
    }

    static String optional(String typed) {
        if (typed == null || typed.isBlank()) return null;
        if (typed.strip().length() > LONGEST_WORDS) throw new Refusal("visit-words-too-long", LONGEST_WORDS);
        return typed.strip();
    }

    long visitId() {
        return visitId;
    }

    String code() {
        return code;
    }

    boolean isDone() {
        return doneOn != null;
    }

    boolean isNotNeeded() {
        return notNeededReason != null;
    }

    LocalDate doneOn() {
        return doneOn;
    }

    Instant doneAt() {
        return doneAt;
    }

    Long doneBy() {
        return doneBy;
    }

    String evidence() {
        return evidence;
    }

    String notNeededReason() {
        return notNeededReason;
    }

    Long handedTo() {
        return handedTo;
    }
}
