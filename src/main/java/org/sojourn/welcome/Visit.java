package org.sojourn.welcome;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.sojourn.access.journal.Changes;
import org.sojourn.platform.Entry;
import org.sojourn.platform.Refusal;
import org.sojourn.welcome.core.Activity;
import org.sojourn.welcome.core.GuestWish;
import org.sojourn.welcome.core.Kind;
import org.sojourn.welcome.core.LegalForm;

/**
 * A guest comes to a host, from arrival to departure. It is registered with everything that decides which tasks there are; the
 * dates may move until it is over; it may be called off. Its plan is never part of it.
 */
@Entity
@Table(name = "visit")
class Visit extends Entry {
    private static final int LONGEST_CLINIC = 160;
    private static final int LONGEST_TOPIC = 400;

    @Column(name = "guest_account_id")
    private long guestId;

    @Column(name = "host_account_id")
    private long hostId;

    @Column(name = "secretary_account_id")
    private Long secretaryId;

    @Column(name = "buddy_account_id")
    private Long buddyId;

    @Column(name = "contact_account_id")
    private Long contactId;

    @Column(name = "template_number")
    private int templateNumber;

    @Column(name = "country_list_number")
    private int countryNumber = 1;

    private String kind;

    @Enumerated(EnumType.STRING)
    @Column(name = "legal_form")
    private LegalForm legalForm;

    private String citizenships;

    @Column(name = "birth_date")
    private LocalDate birthDate;

    private LocalDate arrival;

    private LocalDate departure;

    private String clinic;

    private String topic;

    /** Activities, traits and wishes in one; their codes are unlike each other. */
    private String facts;

    @Enumerated(EnumType.STRING)
    private VisitState state = VisitState.PLANNED;

    @Column(name = "called_off_reason")
    private String calledOffReason;

    @Column(name = "called_off_at")
    private Instant calledOffAt;

    @Column(name = "called_off_by")
    private Long calledOffBy;

    @Column(name = "registered_at")
    private Instant registeredAt;

    @Column(name = "registered_by")
    private long registeredBy;

    protected Visit() {}

    /** Refuses what cannot be true, each with a sentence of its own. */
    Visit(VisitFacts facts, String clinic, String topic, LocalDate today) {
        facts.refuseUntrue(today);
        take(facts);
        this.clinic = words(clinic, "visit-clinic-missing", LONGEST_CLINIC);
        this.topic = topic == null || topic.isBlank() ? "" : words(topic, "visit-words-too-long", LONGEST_TOPIC);
    }

    private void take(VisitFacts said) {
        kind = said.kind().name();
        legalForm = said.legalForm();
        citizenships = Words.of(said.citizenships());
        birthDate = said.birthDate();
        arrival = said.arrival();
        departure = said.departure();
        facts = Words.of(said.activities(), said.traits(), said.wishes());
    }

    private static String words(String typed, String refusal, int longest) {
        if (typed == null || typed.isBlank()) throw new Refusal(refusal, longest);
        String words = typed.strip();
        if (words.length() > longest) throw new Refusal("visit-words-too-long", longest);
        return words;
    }

    Visit of(long guest, long host, int template) {
        guestId = guest;
        hostId = host;
        templateNumber = template;
        return this;
    }

    Visit helpedBy(Long secretary, Long buddy, Long contact) {
        secretaryId = secretary;
        buddyId = buddy;
        contactId = contact;
        return this;
    }

    Visit byCountries(int number) {
        countryNumber = number;
        return this;
    }

    Visit registered(long by, Instant at) {
        registeredBy = by;
        registeredAt = at;
        return this;
    }

    /** Refuses what cannot be true of the visit from now on, and what is as it was. */
    void refuseUnlessChange(VisitFacts to, LocalDate today) {
        refuseWhenCalledOff();
        to.refuseUntrue(today);
        if (to.equals(facts())) throw new Refusal("visit-is-as-it-was");
    }

    /** Other days or facts from now on; refuses what {@link #refuseUnlessChange} refuses. */
    Changes change(VisitFacts to, LocalDate today) {
        refuseUnlessChange(to, today);
        VisitFacts before = facts();
        take(to);
        return Changes.of("arrival", before.arrival(), to.arrival())
                .and("departure", before.departure(), to.departure())
                .and("kind", before.kind(), to.kind())
                .and("legalForm", before.legalForm(), to.legalForm())
                .and("citizenships", before.citizenships(), to.citizenships())
                .and("birthDate", before.birthDate(), to.birthDate())
                .and("activities", before.activities(), to.activities())
                .and("circumstances", before.traits(), to.traits())
                .and("guestWishes", before.wishes(), to.wishes())
                .about(guestId);
    }

    /** What the guest herself says of it; she cannot arrive on a day that is over. */
    VisitFacts asGuestSays(LocalDate from, Set<Trait> traits, Set<GuestWish> wishes, LocalDate today) {
        if (from != null && !from.equals(arrival) && from.isBefore(today)) throw new Refusal("visit-arrival-is-over");
        return facts().asTheGuestSays(from, traits, wishes);
    }

    /** Nobody comes; what was done stays, nothing is to do any more. */
    Changes callOff(String reason, long by, Instant now) {
        refuseWhenCalledOff();
        if (reason == null || reason.isBlank()) throw new Refusal("reason-needed");
        state = VisitState.CALLED_OFF;
        calledOffReason = VisitTask.optional(reason);
        calledOffBy = by;
        calledOffAt = now;
        return Changes.of("reason", null, calledOffReason).about(guestId);
    }

    /** She comes after all. */
    Changes bringBack() {
        if (state != VisitState.CALLED_OFF) throw new Refusal("visit-is-planned");
        Changes told = Changes.of("reason", calledOffReason, null).about(guestId);
        state = VisitState.PLANNED;
        calledOffReason = null;
        calledOffBy = null;
        calledOffAt = null;
        return told;
    }

    void refuseWhenCalledOff() {
        if (state == VisitState.CALLED_OFF) throw new Refusal("visit-is-called-off");
    }

    /** From now on planned by another version of the template; what was done stays. */
    Changes planBy(int number) {
        refuseWhenCalledOff();
        Changes told = Changes.of("templateVersion", templateNumber, number);
        templateNumber = number;
        return told;
    }

    /** From now on planned by another version of the country lists; what was done stays. */
    Changes planByCountries(int number) {
        refuseWhenCalledOff();
        Changes told = Changes.of("countryVersion", countryNumber, number);
        countryNumber = number;
        return told;
    }

    /** For the journal, when it is registered. */
    Changes told() {
        return Changes.of("arrival", null, arrival)
                .and("departure", null, departure)
                .and("kind", null, kind)
                .and("legalForm", null, legalForm)
                .about(guestId);
    }

    VisitFacts facts() {
        return new VisitFacts(
                Kind.valueOf(kind),
                legalForm,
                Words.in(citizenships),
                birthDate,
                arrival,
                departure,
                Words.in(facts, Activity.class),
                Words.in(facts, Trait.class),
                Words.in(facts, GuestWish.class));
    }

    long guestId() {
        return guestId;
    }

    long hostId() {
        return hostId;
    }

    Long secretaryId() {
        return secretaryId;
    }

    /** Whoever meets the guest; the host, where nobody is named. */
    long buddyId() {
        return buddyId == null ? hostId : buddyId;
    }

    Long contactId() {
        return contactId;
    }

    int templateNumber() {
        return templateNumber;
    }

    int countryNumber() {
        return countryNumber;
    }

    LocalDate arrival() {
        return arrival;
    }

    String clinic() {
        return clinic;
    }

    String topic() {
        return topic;
    }

    VisitState state() {
        return state;
    }

    /** Empty while it is planned. */
    String calledOffReason() {
        return calledOffReason == null ? "" : calledOffReason;
    }

    Instant calledOffAt() {
        return calledOffAt;
    }

    Instant registeredAt() {
        return registeredAt;
    }
}
