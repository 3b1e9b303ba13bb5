package org.sojourn.launch.backup;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * What a table holds, in 256 bits: the sum of the SHA-256 of its lines modulo 2^256. A sum, because two servers may give
 * the same rows in another order, and because a row that is there twice must count twice.
 */
final class Fingerprint {
    private static final BigInteger MODULUS = BigInteger.ONE.shiftLeft(256);

    private final MessageDigest digest = sha256();
    private BigInteger sum = BigInteger.ZERO;
    private long rows;

    void add(String line) {
        byte[] hash = digest.digest(line.getBytes(StandardCharsets.UTF_8));
        sum = sum.add(new BigInteger(1, hash)).mod(MODULUS);
        rows++;
    }

    Manifest.Table of(String table) {
        return new Manifest.Table(table, rows, String.format("%064x", sum));
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    static String of(byte[] bytes) {
        return HexFormat.of().formatHex(sha256().digest(bytes));
    }

    /** How a key is recognised without being shown: it is random, so its hash tells nothing. */
    static String ofKey(String key) {
        return of(key.strip().getBytes(StandardCharsets.UTF_8));
    }
}
