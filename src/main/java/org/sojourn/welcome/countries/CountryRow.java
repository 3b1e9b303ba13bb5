package org.sojourn.welcome.countries;

import java.time.Instant;

/**
 * A version of the country lists.
 *
 * @param reason why it was written, and by whom; both empty for the one that came with the product
 */
public record CountryRow(int number, Instant writtenAt, String writtenBy, String reason) {}
