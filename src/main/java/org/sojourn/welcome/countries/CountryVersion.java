package org.sojourn.welcome.countries;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.sojourn.platform.Refusal;
import org.sojourn.platform.Unversioned;
import org.sojourn.welcome.core.CountryLists;

/** One version of the country lists; its number is its name. */
@Entity
@Table(name = "country_list")
@Unversioned("it is written once and never changed")
class CountryVersion {
    static final int LONGEST_REASON = 400;

    @Id
    @Column(name = "id")
    private int number;

    private String words;

    private String reason;

    @Column(name = "written_at")
    private Instant writtenAt;

    @Column(name = "written_by")
    private Long writtenBy;

    protected CountryVersion() {}

    CountryVersion(int number, CountryLists lists, String reason) {
        String said = reason == null ? "" : reason.strip();
        if (said.isEmpty()) throw new Refusal("reason-needed");
        if (said.length() > LONGEST_REASON) throw new Refusal("visit-words-too-long", LONGEST_REASON);
        this.number = number;
        this.words = lists.text();
        this.reason = said;
    }

    CountryVersion written(long by, Instant at) {
        writtenBy = by;
        writtenAt = at;
        return this;
    }

    int number() {
        return number;
    }

    CountryLists lists() {
        return CountryLists.parse(words);
    }

    /** Empty for the lists that came with the product. */
    String reason() {
        return reason;
    }

    Instant writtenAt() {
        return writtenAt;
    }

    /** Null for the lists that came with the product. */
    Long writtenBy() {
        return writtenBy;
    }
}
