package org.sojourn.welcome.health;

/** Occupational health has said "not yet" and written to the guest why. What it wrote is not in here. */
public record HealthAsks(long visitId, long guestId, long noteId) {}
