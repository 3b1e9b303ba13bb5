package org.sojourn.access.entry;

import java.math.BigInteger;

/** Bytes as letters and digits that are not mistaken for each other, by RFC 4648 section 6, without padding. */
final class Base32 {
    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int BITS = 5;

    private Base32() {}

    static String of(byte[] bytes) {
        int length = (bytes.length * Byte.SIZE + BITS - 1) / BITS;
        BigInteger rest = new BigInteger(1, bytes).shiftLeft(length * BITS - bytes.length * Byte.SIZE);
        StringBuilder text = new StringBuilder();
        for (int at = length - 1; at >= 0; at--)
            text.append(LETTERS.charAt(rest.shiftRight(at * BITS).intValue() & 31));
        return text.toString();
    }

    /** In groups of four, to be read and typed. */
    static String inGroups(String text) {
        return text.replaceAll("(.{4})(?=.)", "$1 ");
    }
}
