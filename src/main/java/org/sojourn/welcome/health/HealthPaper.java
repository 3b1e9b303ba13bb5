package org.sojourn.welcome.health;

/** A paper with what it says, to be given to somebody who may have it. */
public record HealthPaper(HealthKind kind, String fileName, String mediaType, byte[] content) {}
