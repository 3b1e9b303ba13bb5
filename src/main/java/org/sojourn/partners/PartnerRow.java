package org.sojourn.partners;

/**
 * A university in a list.
 *
 * @param agreements how many agreements of it hold, not counting withdrawn ones
 */
public record PartnerRow(PartnerCard partner, long agreements) {}
