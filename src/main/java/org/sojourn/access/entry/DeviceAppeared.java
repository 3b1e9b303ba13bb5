package org.sojourn.access.entry;

import java.time.Instant;

/**
 * Somebody who is known from other devices has signed in with one that was never seen with her account.
 *
 * @param device as the house describes it, without any number
 */
public record DeviceAppeared(long accountId, long signInId, String device, Instant at) {}
