package org.sojourn.applications;

/**
 * How much a place is wished, counts only.
 *
 * @param firstWishes submitted applications with the place on top
 * @param wishes submitted applications with the place anywhere
 */
public record DemandRow(long placeId, long firstWishes, long wishes) {}
