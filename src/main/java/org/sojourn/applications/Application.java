package org.sojourn.applications;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.sojourn.access.journal.Changes;
import org.sojourn.calls.rules.Grade;
import org.sojourn.platform.Entry;
import org.sojourn.platform.Refusal;
import org.sojourn.students.StudentFacts;
import org.sojourn.vocabulary.CefrLevel;
import org.sojourn.vocabulary.Points;
import org.sojourn.vocabulary.Programme;

/**
 * One person's application in one call. It begins as a draft with what is known of her, gathers facts and wishes, and is
 * submitted; from then on it counts as it stands, and every further change counts at once. She may withdraw it, with or
 * without a reason, and take it up again while the call is open; then it is what it was before. The office may enter it
 * for her, with the points it gives; what the office enters is submitted.
 */
@Entity
@Table(name = "application")
class Application extends Entry {
    private static final int LONGEST_REASON = 500;

    @Column(name = "call_id")
    private long callId;

    @Column(name = "account_id")
    private long accountId;

    @Enumerated(EnumType.STRING)
    private ApplicationStatus status = ApplicationStatus.DRAFT;

    @Enumerated(EnumType.STRING)
    private Programme programme;

    private Integer semester;

    @Column(name = "grade_hundredths")
    private Integer gradeHundredths;

    @Column(name = "submitted_at")
    private Instant submittedAt;

    @Column(name = "withdrawn_at")
    private Instant withdrawnAt;

    @Column(name = "withdrawal_reason")
    private String withdrawalReason;

    @Column(name = "changed_at")
    private Instant changedAt;

    @ElementCollection
    @CollectionTable(name = "application_language", joinColumns = @JoinColumn(name = "application_id"))
    @MapKeyColumn(name = "language")
    @Column(name = "level")
    @Enumerated(EnumType.STRING)
    private Map<String, CefrLevel> languages = new HashMap<>();

    @ElementCollection
    @CollectionTable(name = "application_points", joinColumns = @JoinColumn(name = "application_id"))
    @MapKeyColumn(name = "given_for")
    @Column(name = "tenths")
    private Map<String, Integer> points = new HashMap<>();

    @ElementCollection
    @CollectionTable(name = "application_category", joinColumns = @JoinColumn(name = "application_id"))
    @Column(name = "category")
    private Set<String> categories = new HashSet<>();

    /** Place by position: keyed by position, a move rewrites only the positions it touches. */
    @ElementCollection
    @CollectionTable(name = "wish", joinColumns = @JoinColumn(name = "application_id"))
    @MapKeyColumn(name = "position")
    @Column(name = "place_id")
    private Map<Integer, Long> wishes = new HashMap<>();

    protected Application() {}

    Application(long callId, long accountId, Instant now) {
        this.callId = callId;
        this.accountId = accountId;
        this.changedAt = now;
    }

    /** She tells, or corrects, what the rules ask of her. */
    void tell(Facts facts, Instant now) {
        refuseWhenWithdrawn();
        if (counts() && !facts.areComplete()) throw new Refusal("application-without-facts");
        programme = facts.programme();
        semester = facts.semester();
        replace(languages, facts.languages());
        changedAt = now;
    }

    /** She orders her wishes anew. Refuses to leave a submitted application without any. */
    void rewish(UnaryOperator<WishList> move, Instant now) {
        refuseWhenWithdrawn();
        WishList next = move.apply(wishList());
        if (next.places().isEmpty() && status == ApplicationStatus.SUBMITTED) throw new Refusal("wish-is-last");
        put(next);
        changedAt = now;
    }

    /** It counts from now on; a second time changes nothing. */
    void submit(Instant now) {
        refuseWhenWithdrawn();
        if (status == ApplicationStatus.SUBMITTED) return;
        if (!facts().areComplete()) throw new Refusal("application-without-facts");
        if (wishes.isEmpty()) throw new Refusal("application-without-wish");
        status = ApplicationStatus.SUBMITTED;
        submittedAt = now;
        changedAt = now;
    }

    /** @param reason as she wrote it, may be blank */
    void withdraw(String reason, Instant now) {
        if (status == ApplicationStatus.WITHDRAWN) return;
        String words = reason == null ? "" : reason.strip();
        if (words.length() > LONGEST_REASON) throw new Refusal("withdrawal-reason-too-long", LONGEST_REASON);
        status = ApplicationStatus.WITHDRAWN;
        withdrawnAt = now;
        withdrawalReason = words.isEmpty() ? null : words;
        changedAt = now;
    }

    /** She has changed her mind: it is again what it was before she withdrew. */
    void takeUpAgain(Instant now) {
        if (status != ApplicationStatus.WITHDRAWN) return;
        status = submittedAt == null ? ApplicationStatus.DRAFT : ApplicationStatus.SUBMITTED;
        withdrawnAt = null;
        withdrawalReason = null;
        changedAt = now;
    }

    /** The office enters what it knows; what it does not know stays as it is. */
    void enter(OfficeEntry entry, Instant now) {
        refuseWhenWithdrawn();
        programme = entry.programme();
        semester = entry.semester();
        gradeHundredths = entry.grade() == null ? null : entry.grade().hundredths();
        replace(languages, entry.languages());
        Map<String, Integer> given = new HashMap<>();
        entry.points().forEach(one -> given.put(one.givenFor(), one.points().tenths()));
        replace(points, given);
        categories.retainAll(entry.categories());
        categories.addAll(entry.categories());
        put(WishList.of(entry.wishes()));
        status = ApplicationStatus.SUBMITTED;
        if (submittedAt == null) submittedAt = now;
        changedAt = now;
    }

    /**
     * The Dean’s office says this of her. A grade that was given here stays.
     *
     * @param before what it said until now, or null
     * @return what is another now
     */
    Changes take(StudentFacts before, StudentFacts said, Instant now) {
        Grade grade = grade();
        boolean fromThere = grade == null || before != null && grade.equals(before.grade());
        Changes changes = Changes.of("programme", programme, said.programme())
                .and("semester", semester, said.semester())
                .and("grade", grade, fromThere ? said.grade() : grade);
        if (changes.isEmpty()) return changes;
        programme = said.programme();
        semester = said.semester();
        if (fromThere)
            gradeHundredths = said.grade() == null ? null : said.grade().hundredths();
        changedAt = now;
        return changes.about(accountId);
    }

    private void refuseWhenWithdrawn() {
        if (status == ApplicationStatus.WITHDRAWN) throw new Refusal("application-withdrawn");
    }

    private void put(WishList next) {
        Map<Integer, Long> positions = new HashMap<>();
        next.places().forEach(place -> positions.put(positions.size() + 1, place));
        replace(wishes, positions);
    }

    /** Touches only what differs, so that only that is written. */
    private static <K, V> void replace(Map<K, V> kept, Map<K, V> wanted) {
        kept.keySet().retainAll(wanted.keySet());
        wanted.forEach((key, value) -> {
            if (!value.equals(kept.get(key))) kept.put(key, value);
        });
    }

    WishList wishList() {
        return WishList.of(new TreeMap<>(wishes).values());
    }

    Facts facts() {
        return new Facts(programme, semester, languages);
    }

    boolean counts() {
        return status == ApplicationStatus.SUBMITTED;
    }

    boolean isWithdrawn() {
        return status == ApplicationStatus.WITHDRAWN;
    }

    long callId() {
        return callId;
    }

    long accountId() {
        return accountId;
    }

    ApplicationStatus status() {
        return status;
    }

    Grade grade() {
        return gradeHundredths == null ? null : new Grade(gradeHundredths);
    }

    Set<String> categories() {
        return Set.copyOf(categories);
    }

    List<GivenPoints> givenPoints() {
        return points.entrySet().stream()
                .map(e -> GivenPoints.of(e.getKey(), new Points(e.getValue())))
                .sorted(GivenPoints.IN_ORDER)
                .toList();
    }

    MyApplication card() {
        return new MyApplication(
                id(),
                version(),
                callId,
                accountId,
                status,
                facts(),
                grade(),
                givenPoints(),
                Set.copyOf(categories),
                wishList().places(),
                submittedAt,
                withdrawnAt,
                withdrawalReason,
                changedAt);
    }
}
