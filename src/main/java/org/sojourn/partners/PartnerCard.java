package org.sojourn.partners;

/** A university as every room sees it. */
public record PartnerCard(long id, int version, PartnerFacts facts, boolean home, boolean withdrawn) {
    public String code() {
        return facts.code();
    }

    public String name() {
        return facts.name();
    }

    public String shortName() {
        return facts.shortName();
    }
}
