package org.sojourn.access.university;

import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import org.sojourn.platform.Seal;

/**
 * Somebody was sent to the provider and is not back yet; kept in her session for ten minutes.
 *
 * @param state names the attempt on its way there and back
 * @param nonce has to stand in the ID token
 * @param verifier proves at the exchange that the code was asked for by us (RFC 7636)
 * @param back the address she comes back to
 * @param target where she wanted to go
 * @param accountId who is to be connected, 0 for a sign-in
 */
public record Attempt(
        String state, String nonce, String verifier, String back, String target, long accountId, Instant since)
        implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final Duration LIFE = Duration.ofMinutes(10);

    static Attempt begin(String back, String target, long accountId, Instant now) {
        return new Attempt(Seal.secret(), Seal.secret(), Seal.secret(), back, target, accountId, now);
    }

    public boolean holds(Instant now) {
        return now.isBefore(since.plus(LIFE));
    }

    /** SHA-256 of the verifier, as the method S256 sends it. */
    String challenge() {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** No secret of it goes into a log. */
    @Override
    public String toString() {
        return "Attempt since " + since;
    }
}
