package org.sojourn.privacy.registry;

/**
 * How long rows are kept.
 *
 * @param setting the name of the setting that may change it
 * @param standard the period where nothing is set, as ISO 8601: {@code P2Y}
 * @param since the moment it counts from, in words
 */
public record Period(String key, String setting, java.time.Period standard, Words since) {}
