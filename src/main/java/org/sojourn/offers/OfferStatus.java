package org.sojourn.offers;

/** Where an offer stands. Lapsed is derived: open, and the deadline has passed. */
public enum OfferStatus {
    OPEN,
    ACCEPTED,
    DECLINED,
    LAPSED
}
