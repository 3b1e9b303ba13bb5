package org.sojourn.welcome;

/** A visit was registered, and its plan concerns many. Told inside the transaction that registers it. */
public record VisitRegistered(long visitId, long guestId, long hostId) {}
