package org.sojourn.welcome.templates;

import java.time.Instant;

/**
 * A version of the template.
 *
 * @param writtenBy who saved it; empty for the one that came with the product
 */
public record VersionRow(int number, Instant writtenAt, String writtenBy) {}
