package org.sojourn.partners;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import org.sojourn.platform.Entry;
import org.sojourn.platform.Refusal;
import org.sojourn.vocabulary.AcademicYear;
import org.sojourn.vocabulary.CefrLevel;
import org.sojourn.vocabulary.Direction;
import org.sojourn.vocabulary.PlaceKind;
import org.sojourn.vocabulary.Points;
import org.sojourn.vocabulary.Programme;
import org.sojourn.vocabulary.Term;

/**
 * A place one can go to: agreement, year, direction, kind, programme, term and length, with a capacity in heads. It is
 * offered by hand or by an import, its terms change until a run has frozen them, and it is withdrawn when it is not to be
 * given any more; what was given before stays given. Brought back, it is offered again as it was.
 */
@Entity
@Table(name = "exchange_place")
class ExchangePlace extends Entry {
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "agreement_id")
    private Agreement agreement;

    @Column(name = "academic_year")
    private int year;

    private String code;

    @Enumerated(EnumType.STRING)
    private Direction direction;

    @Enumerated(EnumType.STRING)
    private PlaceKind kind;

    @Enumerated(EnumType.STRING)
    private Programme programme;

    @Enumerated(EnumType.STRING)
    private Term term;

    @Column(name = "length_weeks")
    private int weeks;

    private int capacity;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "pool_id")
    private PlacePool pool;

    @Column(name = "pool_id", insertable = false, updatable = false)
    private Long poolId;

    private String language;

    @Enumerated(EnumType.STRING)
    @Column(name = "language_level")
    private CefrLevel level;

    @Column(name = "minimum_tenths")
    private Integer minimumTenths;

    @Embedded
    private DetailsOfPlace details;

    @Column(name = "withdrawn_at")
    private Instant withdrawnAt;

    protected ExchangePlace() {}

    /** @param terms with a code */
    ExchangePlace(Agreement agreement, AcademicYear year, PlaceTerms terms, PlacePool pool) {
        agreement.refuseWhenNotHolding(year);
        this.agreement = agreement;
        this.year = year.begins();
        offer(terms, pool);
    }

    /** Sets what the place offers. Refuses a pool of another agreement or year. */
    void offer(PlaceTerms terms, PlacePool from) {
        terms.refuseWhenWrong();
        if (from != null && !from.belongsTo(agreement, year())) throw new Refusal("pool-elsewhere", from.name());
        code = terms.code();
        direction = terms.direction();
        kind = terms.kind();
        programme = terms.programme();
        term = terms.term();
        weeks = terms.weeks();
        capacity = terms.capacity();
        language = terms.language();
        level = terms.level();
        minimumTenths = terms.minimum() == null ? null : terms.minimum().tenths();
        details = new DetailsOfPlace(terms.details());
        pool = from;
        poolId = null;
    }

    void withdraw(Instant now) {
        if (withdrawnAt != null) throw new Refusal("place-already-withdrawn", code);
        withdrawnAt = now;
    }

    void bringBack() {
        if (withdrawnAt == null) throw new Refusal("place-not-withdrawn", code);
        agreement.refuseWhenNotHolding(year());
        withdrawnAt = null;
    }

    PlaceTerms terms() {
        return new PlaceTerms(
                code, direction, kind, programme, term, weeks, capacity, poolId(), language, level, minimum(),
                details());
    }

    /** Read with the row, so that nobody reads the pool for it; of a pool set just now it is asked. */
    private Long poolId() {
        if (poolId == null && pool != null) poolId = pool.id();
        return poolId;
    }

    /** A row in which nothing is told has none. */
    private PlaceDetails details() {
        return details == null ? PlaceDetails.NONE : details.told();
    }

    private Points minimum() {
        return minimumTenths == null ? null : new Points(minimumTenths);
    }

    String code() {
        return code;
    }

    PlacePool pool() {
        return pool;
    }

    AcademicYear year() {
        return new AcademicYear(year);
    }

    Agreement agreement() {
        return agreement;
    }

    PlaceCard card() {
        Partner partner = agreement.partner();
        return new PlaceCard(
                id(),
                version(),
                code,
                partner.id(),
                partner.code(),
                partner.name(),
                partner.shortName(),
                agreement.id(),
                year(),
                direction,
                kind,
                programme,
                term,
                weeks,
                capacity,
                poolId(),
                language,
                level,
                minimum(),
                withdrawnAt != null,
                details());
    }
}
