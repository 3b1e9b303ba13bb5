package org.sojourn.applications;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Objects;

/** What points were given for: a criterion, at one partner or, with an empty code, everywhere. */
@Embeddable
class GivenFor {
    private String criterion;

    @Column(name = "partner_code")
    private String partnerCode;

    protected GivenFor() {}

    GivenFor(String criterion, String partnerCode) {
        this.criterion = criterion;
        this.partnerCode = partnerCode;
    }

    String criterion() {
        return criterion;
    }

    String partnerCode() {
        return partnerCode;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof GivenFor that
                && criterion.equals(that.criterion)
                && partnerCode.equals(that.partnerCode);
    }

    @Override
    public int hashCode() {
        return Objects.hash(criterion, partnerCode);
    }
}
