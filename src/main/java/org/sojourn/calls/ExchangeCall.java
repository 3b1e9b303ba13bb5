package org.sojourn.calls;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.sojourn.platform.Entry;
import org.sojourn.platform.Refusal;
import org.sojourn.platform.Seal;
import org.sojourn.vocabulary.AcademicYear;

/**
 * A call's life: the office drafts it, chooses places and writes rules, and may change or discard all of that. Then it opens
 * the call: from that moment rules and places stand, the lottery seed is drawn and lies sealed, and students are told. They
 * apply while the window is open; its end may be moved to a later day. With the results the seed is published, and the call
 * is history.
 */
@Entity
@Table(name = "exchange_call")
class ExchangeCall extends Entry {
    private static final int LONGEST_TITLE = 150;
    private static final int LONGEST_ANSWER = 90;

    @Column(name = "title_de")
    private String titleDe;

    @Column(name = "title_en")
    private String titleEn;

    @Column(name = "academic_year")
    private int academicYear;

    private String zone = CallWindow.ZONE.getId();

    @Column(name = "opens_local")
    private LocalDateTime opensLocal;

    @Column(name = "closes_local")
    private LocalDateTime closesLocal;

    @Column(name = "opens_at")
    private Instant opensAt;

    @Column(name = "closes_at")
    private Instant closesAt;

    @Column(name = "answer_days")
    private int answerDays;

    @Enumerated(EnumType.STRING)
    private CallState state = CallState.DRAFT;

    @Column(name = "rule_version")
    private int ruleVersion;

    @Column(name = "seed_sealed")
    private String seedSealed;

    @Column(name = "seed_hash")
    private String seedHash;

    @Column(name = "seed_published")
    private String seedPublished;

    @ElementCollection
    @CollectionTable(name = "call_place", joinColumns = @JoinColumn(name = "call_id"))
    @Column(name = "place_id")
    private Set<Long> placeIds = new HashSet<>();

    protected ExchangeCall() {}

    ExchangeCall(String titleDe, String titleEn, AcademicYear year, CallWindow window, int answerDays) {
        rewrite(titleDe, titleEn, year, window, answerDays);
    }

    /** Only a draft. The year stays while places of it are chosen. */
    void rewrite(String de, String en, AcademicYear year, CallWindow window, int days) {
        refuseUnlessDraft();
        if (!placeIds.isEmpty() && year.begins() != academicYear)
            throw new Refusal("call-year-has-places", placeIds.size(), year().toString());
        if (days < 1 || days > LONGEST_ANSWER) throw new Refusal("call-answer-days", LONGEST_ANSWER);
        window.refuseUnlessBefore(year);
        String german = title(de);
        String english = title(en);
        this.titleDe = german;
        this.titleEn = english;
        this.academicYear = year.begins();
        this.answerDays = days;
        keep(window);
    }

    /** Only a draft: exactly these places, no others. */
    void choosePlaces(Collection<Long> chosen) {
        refuseUnlessDraft();
        placeIds.retainAll(chosen);
        placeIds.addAll(chosen);
    }

    /** Only a draft: from here on the rules of this number hold. */
    void followRules(int number) {
        refuseUnlessDraft();
        this.ruleVersion = number;
    }

    /**
     * Opens the call for the time of its window and lays the lottery down.
     *
     * @param sealed the seed, closed with the installation's key
     * @param hash SHA-256 of the seed, for everybody to see
     */
    void open(String sealed, String hash, Instant now) {
        refuseUnlessDraft();
        if (placeIds.isEmpty()) throw new Refusal("call-without-places");
        if (!closesAt.isAfter(now)) throw new Refusal("call-closes-in-the-past");
        this.seedSealed = sealed;
        this.seedHash = hash;
        this.state = CallState.OPENED;
    }

    /** Moves the end of the window to a later moment, also after it has passed, until the results are out. */
    void extend(Instant newEnd, Instant now) {
        if (state == CallState.DRAFT) throw new Refusal("call-not-opened-yet");
        if (state == CallState.RELEASED) throw new Refusal("call-released");
        if (!newEnd.isAfter(closesAt)) throw new Refusal("call-deadline-only-later");
        if (!newEnd.isAfter(now)) throw new Refusal("call-closes-in-the-past");
        CallWindow longer = new CallWindow(opensAt, newEnd, opensLocal, CallWindow.local(newEnd));
        longer.refuseUnlessBefore(year());
        keep(longer);
    }

    /** Publishes the seed with the results; what was deposited and what is published must be the same. */
    void release(String seed, Instant now) {
        refuseUnlessClosed(now);
        if (!Seal.digest(seed).equals(seedHash)) throw new IllegalStateException("seed of call " + id());
        this.seedPublished = seed;
        this.state = CallState.RELEASED;
    }

    void refuseUnlessDraft() {
        if (state == CallState.RELEASED) throw new Refusal("call-released");
        if (state != CallState.DRAFT) throw new Refusal("call-already-opened");
    }

    /** For whoever applies: a sentence for each phase that is not the open one. */
    void refuseUnlessOpen(Instant now) {
        switch (phase(now)) {
            case OPEN -> {}
            case ANNOUNCED -> throw new Refusal("call-not-open-yet");
            case DRAFT -> throw new Refusal("call-not-opened-yet");
            default -> throw new Refusal("call-is-over");
        }
    }

    /** For the allocation: the window is over and nothing is published. */
    void refuseUnlessClosed(Instant now) {
        if (state == CallState.DRAFT) throw new Refusal("call-not-opened-yet");
        if (state == CallState.RELEASED) throw new Refusal("call-released");
        if (phase(now) != CallPhase.CLOSED) throw new Refusal("call-not-over-yet");
    }

    CallPhase phase(Instant now) {
        if (state == CallState.DRAFT) return CallPhase.DRAFT;
        if (state == CallState.RELEASED) return CallPhase.RELEASED;
        if (now.isBefore(opensAt)) return CallPhase.ANNOUNCED;
        return now.isBefore(closesAt) ? CallPhase.OPEN : CallPhase.CLOSED;
    }

    CallCard card(Instant now) {
        return new CallCard(
                id(),
                version(),
                titleDe,
                titleEn,
                year(),
                opensLocal,
                closesLocal,
                opensAt,
                closesAt,
                answerDays,
                phase(now),
                ruleVersion,
                seedHash,
                seedPublished);
    }

    boolean isDraft() {
        return state == CallState.DRAFT;
    }

    AcademicYear year() {
        return new AcademicYear(academicYear);
    }

    String title() {
        return titleDe;
    }

    Instant closesAt() {
        return closesAt;
    }

    int ruleVersion() {
        return ruleVersion;
    }

    /** The seed as it lies sealed, or null while a draft. */
    String seedSealed() {
        return seedSealed;
    }

    Set<Long> placeIds() {
        return Set.copyOf(placeIds);
    }

    private void keep(CallWindow window) {
        this.opensLocal = window.opensLocal();
        this.closesLocal = window.closesLocal();
        this.opensAt = window.opensAt();
        this.closesAt = window.closesAt();
    }

    private static String title(String typed) {
        String plain = typed == null ? "" : typed.strip();
        if (plain.isEmpty()) throw new Refusal("call-title-missing");
        if (plain.length() > LONGEST_TITLE) throw new Refusal("call-title-too-long", LONGEST_TITLE);
        return plain;
    }
}
