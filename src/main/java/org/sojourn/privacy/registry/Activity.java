package org.sojourn.privacy.registry;

/** A processing activity: why something is done with data of people, by which right, and who gets to see them. */
public record Activity(String key, Words name, Words purpose, Words basis, Words people, Words recipients) {}
