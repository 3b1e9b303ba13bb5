package org.sojourn.access.entry;

import java.time.Instant;

/**
 * Where the caller stands with her second factor.
 *
 * @param confirmedAt since when it is asked for, or null
 * @param secret what the app is to learn, in groups of four; only until it is confirmed
 * @param address the same for a QR code ({@code otpauth://…}); only until it is confirmed
 * @param codesLeft recovery codes not used yet
 */
public record FactorCard(Instant confirmedAt, String secret, String address, long codesLeft) {
    public boolean isOn() {
        return confirmedAt != null;
    }

    public boolean isBegun() {
        return secret != null;
    }
}
