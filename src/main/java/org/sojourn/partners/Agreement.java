package org.sojourn.partners;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import org.sojourn.platform.Entry;
import org.sojourn.platform.Refusal;
import org.sojourn.vocabulary.AcademicYear;

/**
 * What was signed with a partner. It holds for some academic years, may be renewed by giving it other years, and is
 * withdrawn when it ends early; places and pools belong to it.
 */
@Entity
@Table(name = "agreement")
class Agreement extends Entry {
    private static final int LONGEST_TITLE = 200;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "partner_id")
    private Partner partner;

    private String title;

    @Column(name = "first_year")
    private int firstYear;

    @Column(name = "last_year")
    private int lastYear;

    @Column(name = "withdrawn_at")
    private Instant withdrawnAt;

    protected Agreement() {}

    Agreement(Partner partner, String title, AcademicYear first, AcademicYear last) {
        partner.refuseWithoutPlaces();
        this.partner = partner;
        renew(title, first, last);
    }

    void renew(String newTitle, AcademicYear first, AcademicYear last) {
        String plain = newTitle == null ? "" : newTitle.strip();
        if (plain.isEmpty() || plain.length() > LONGEST_TITLE) throw new Refusal("agreement-title-form");
        if (last.compareTo(first) < 0) throw new Refusal("agreement-years", first.toString(), last.toString());
        title = plain;
        firstYear = first.begins();
        lastYear = last.begins();
    }

    void withdraw(Instant now) {
        if (withdrawnAt != null) throw new Refusal("agreement-already-withdrawn", title);
        withdrawnAt = now;
    }

    void bringBack() {
        if (withdrawnAt == null) throw new Refusal("agreement-not-withdrawn", title);
        withdrawnAt = null;
    }

    /** A new place or pool needs an agreement that holds in its year, with a partner that takes part. */
    void refuseWhenNotHolding(AcademicYear year) {
        partner.refuseWithoutPlaces();
        if (withdrawnAt != null) throw new Refusal("agreement-already-withdrawn", title);
        if (year.begins() < firstYear || year.begins() > lastYear)
            throw new Refusal("agreement-not-in-year", title, year.toString(), first().toString(), last().toString());
    }

    /** What can be renewed. */
    Years years() {
        return new Years(title, first(), last());
    }

    record Years(String title, AcademicYear firstYear, AcademicYear lastYear) {}

    AcademicYear first() {
        return new AcademicYear(firstYear);
    }

    AcademicYear last() {
        return new AcademicYear(lastYear);
    }

    Partner partner() {
        return partner;
    }

    String title() {
        return title;
    }

    AgreementCard card() {
        return new AgreementCard(
                id(),
                version(),
                partner.id(),
                partner.code(),
                partner.shortName(),
                title,
                first(),
                last(),
                withdrawnAt != null);
    }
}
