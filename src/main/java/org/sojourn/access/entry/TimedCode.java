package org.sojourn.access.entry;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.OptionalLong;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The six digits an authenticator app shows, by RFC 6238: HMAC-SHA-1 over the number of the half minute since 1970,
 * truncated as RFC 4226 5.3 says.
 */
final class TimedCode {
    static final int DIGITS = 6;
    private static final int STEP_SECONDS = 30;

    private TimedCode() {}

    static long step(Instant moment) {
        return Math.floorDiv(moment.getEpochSecond(), STEP_SECONDS);
    }

    /** The code of one step, with leading zeros. */
    static String of(byte[] secret, long step, int digits) {
        byte[] hash = hmac(secret, ByteBuffer.allocate(Long.BYTES).putLong(step).array());
        int offset = hash[hash.length - 1] & 0xf;
        int number = ByteBuffer.wrap(hash, offset, Integer.BYTES).getInt() & 0x7fffffff;
        String shown = Long.toString(number % (long) Math.pow(10, digits));
        return "0".repeat(digits - shown.length()) + shown;
    }

    /** The step the code belongs to: this one, the one before or the one after, for clocks that differ a little. */
    static OptionalLong stepOf(byte[] secret, String code, Instant now) {
        long here = step(now);
        OptionalLong found = OptionalLong.empty();
        for (long step = here - 1; step <= here + 1; step++)
            if (isSame(of(secret, step, DIGITS), code)) found = OptionalLong.of(step);
        return found;
    }

    private static boolean isSame(String one, String other) {
        return MessageDigest.isEqual(
                one.getBytes(StandardCharsets.US_ASCII), other.getBytes(StandardCharsets.US_ASCII));
    }

    private static byte[] hmac(byte[] secret, byte[] message) {
        try {
            Mac mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(secret, "HmacSHA1"));
            return mac.doFinal(message);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
