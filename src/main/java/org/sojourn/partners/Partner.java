package org.sojourn.partners;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.sojourn.platform.Entry;
import org.sojourn.platform.Refusal;

/**
 * A university. It is entered once, described anew when its facts change, withdrawn when no more places are to come from
 * it, and brought back when they do; it is never deleted, because stays of the past name it. One of them is the home
 * university, which cannot be withdrawn.
 */
@Entity
@Table(name = "partner")
class Partner extends Entry {
    private String code;
    private String name;

    @Column(name = "short_name")
    private String shortName;

    private String city;
    private String country;

    @Column(name = "erasmus_code")
    private String erasmusCode;

    private String pic;
    private String website;
    private String note;
    private boolean home;

    @Column(name = "withdrawn_at")
    private Instant withdrawnAt;

    protected Partner() {}

    Partner(PartnerFacts facts, boolean home) {
        describe(facts);
        this.home = home;
    }

    void describe(PartnerFacts facts) {
        facts.refuseWhenIncomplete();
        code = facts.code();
        name = facts.name();
        shortName = facts.shortName();
        city = facts.city();
        country = facts.country();
        erasmusCode = facts.erasmusCode();
        pic = facts.pic();
        website = facts.website();
        note = facts.note();
    }

    void withdraw(Instant now) {
        if (home) throw new Refusal("home-stays");
        if (withdrawnAt != null) throw new Refusal("partner-already-withdrawn", shortName);
        withdrawnAt = now;
    }

    void bringBack() {
        if (withdrawnAt == null) throw new Refusal("partner-not-withdrawn", shortName);
        withdrawnAt = null;
    }

    /** Only a partner, not the home university, and only one that still takes part. */
    void refuseWithoutPlaces() {
        if (home) throw new Refusal("home-offers-no-places");
        if (withdrawnAt != null) throw new Refusal("partner-already-withdrawn", shortName);
    }

    boolean isHome() {
        return home;
    }

    boolean isWithdrawn() {
        return withdrawnAt != null;
    }

    String code() {
        return code;
    }

    String name() {
        return name;
    }

    String shortName() {
        return shortName;
    }

    PartnerCard card() {
        PartnerFacts facts = new PartnerFacts(code, name, shortName, city, country, erasmusCode, pic, website, note);
        return new PartnerCard(id(), version(), facts, home, isWithdrawn());
    }
}
