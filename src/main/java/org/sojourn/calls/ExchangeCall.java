package org.sojourn.calls;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
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
 * apply while the window is open; its end may be moved to a later day, for all or for one person. Then proofs are completed,
 * points entered, a run decided. With the results the seed is published; when the list is done the office concludes the call.
 * What is legal when stands in {@link CallStep}.
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

    @Embedded
    private CallCourse course;

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

    /** Plans what comes beside the window. Once it is announced, nobody loses time and nothing more is asked for. */
    void plan(CallPlan plan, Instant now) {
        CallStep.PLAN.refuseUnlessIn(stage(now));
        CallPlan full = plan.filled(CallWindow.lastMinute(closesAt));
        full.refuseUnlessAfter(closesAt);
        if (!isDraft()) full.refuseToBreak(course().plan());
        changing().plan(full);
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
        CallStep.EXTEND.refuseUnlessIn(stage(now));
        keep(window().movedTo(newEnd, now, year()));
        changing().takeDecisionBack();
        changing().plan(course.plan().notBefore(CallWindow.lastMinute(newEnd)));
    }

    /** One person may apply until a later moment than the others; the call is over only when hers has passed too. */
    void extendForOne(Instant end, Instant now) {
        CallStep.EXTEND_FOR_ONE.refuseUnlessIn(stage(now));
        window().movedTo(end, now, year());
        changing().oneHasUntil(end);
    }

    void conclude(Instant now) {
        CallStep.CONCLUDE.refuseUnlessIn(stage(now));
        changing().conclude(now);
    }

    /** Publishes the seed with the results; what was deposited and what is published must be the same. */
    void release(String seed, Instant now) {
        CallStep.RELEASE.refuseUnlessIn(stage(now));
        if (!Seal.digest(seed).equals(seedHash)) throw new IllegalStateException("seed of call " + id());
        this.seedPublished = seed;
        this.state = CallState.RELEASED;
    }

    void refuseUnlessDraft() {
        if (!isDraft()) throw new Refusal(state == CallState.RELEASED ? "call-released" : "call-already-opened");
    }

    /**
     * For whoever applies: a sentence for each stage that is not the open one.
     *
     * @param own the end she has been given herself, or null
     */
    void refuseUnlessOpen(Instant now, Instant own) {
        CallStep.APPLY.refuseUnlessIn(stage(now, window().until(own)));
    }

    /** For whoever adds a proof: within her window, and after it until the moment planned. */
    void refuseUnlessCompletable(Instant now, Instant own) {
        CallStage stage = stage(now, window().until(own));
        CallStep.COMPLETE.refuseUnlessIn(stage);
        if (stage == CallStage.COMPLETING && !course().takesProofs(now)) throw new Refusal("call-is-complete");
    }

    CallPhase phase(Instant now) {
        return stage(now).phase();
    }

    /** As the office sees it: open as long as anybody may apply. */
    CallStage stage(Instant now) {
        return stage(now, window().until(course().ownUntil()));
    }

    private CallStage stage(Instant now, CallWindow window) {
        CallCourse done = course();
        if (state == CallState.DRAFT) return CallStage.DRAFT;
        if (state == CallState.RELEASED) return done.isConcluded() ? CallStage.CONCLUDED : CallStage.RELEASED;
        if (!window.hasBegun(now)) return CallStage.ANNOUNCED;
        if (!window.isOver(now)) return CallStage.OPEN;
        if (done.isDecided()) return CallStage.DECIDED;
        return done.isCompleting(now) ? CallStage.COMPLETING : CallStage.SCORING;
    }

    CallCard card(Instant now) {
        return card(window(), stage(now), course().ownUntil());
    }

    /** The call as somebody sees it who applies: her own deadline, where she has one, is the deadline. */
    CallCard card(Instant now, Instant own) {
        CallWindow hers = window().until(own);
        return card(hers, stage(now, hers), null);
    }

    private CallCard card(CallWindow window, CallStage stage, Instant ownUntil) {
        return new CallCard(
                id(),
                version(),
                titleDe,
                titleEn,
                year(),
                opensLocal,
                window.closesLocal(),
                opensAt,
                window.closesAt(),
                answerDays,
                stage.phase(),
                ruleVersion,
                seedHash,
                seedPublished,
                stage,
                course().plan(),
                ownUntil,
                course().copiedFrom());
    }

    void comesFrom(long callId) {
        changing().comesFrom(callId);
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

    boolean hasOwnDeadlines() {
        return course().ownUntil() != null;
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

    private CallWindow window() {
        return new CallWindow(opensAt, closesAt, opensLocal, closesLocal);
    }

    private CallCourse course() {
        return course == null ? new CallCourse() : course;
    }

    private CallCourse changing() {
        if (course == null) this.course = new CallCourse();
        return course;
    }

    private void keep(CallWindow window) {
        this.opensLocal = window.opensLocal();
        this.closesLocal = window.closesLocal();
        this.opensAt = window.opensAt();
        this.closesAt = window.closesAt();
    }

    private static String title(String typed) {
        return Line.of(typed, LONGEST_TITLE, "call-title-missing", "call-title-too-long");
    }
}
