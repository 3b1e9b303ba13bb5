package org.sojourn.documents.inspect;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.zip.CRC32;

/**
 * A PNG, chunk by chunk (W3C PNG, third edition, section 5): sound from its head to its end, and no larger than its head
 * may say. What is kept are the chunks a picture needs; texts, places, profiles and animations go.
 */
final class PngInspection {
    private static final int SIGNATURE = 8;
    private static final int FRAME = 12;
    private static final int HEAD = 13;
    private static final Set<String> KEPT =
            Set.of("IHDR", "PLTE", "IDAT", "IEND", "tRNS", "gAMA", "cHRM", "sRGB", "pHYs", "bKGD", "sBIT");

    private final ByteBuffer in;
    private final byte[] content;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private boolean hasPixels;

    private PngInspection(byte[] content) {
        this.content = content;
        this.in = ByteBuffer.wrap(content);
    }

    static byte[] essence(byte[] content) {
        PngInspection png = new PngInspection(content);
        png.walk();
        return png.out.toByteArray();
    }

    private void walk() {
        out.write(content, 0, SIGNATURE);
        int at = SIGNATURE;
        String type = "";
        while (!type.equals("IEND")) {
            int length = lengthAt(at);
            type = new String(content, at + 4, 4, StandardCharsets.ISO_8859_1);
            refuseDamaged(at, length);
            if (at == SIGNATURE) head(type, length, at);
            else if (type.equals("IHDR")) throw Inspection.broken();
            hasPixels |= type.equals("IDAT");
            take(type, at, length + FRAME);
            at += length + FRAME;
        }
        if (!hasPixels) throw Inspection.broken();
    }

    private int lengthAt(int at) {
        if (at + FRAME > content.length) throw Inspection.broken();
        int length = in.getInt(at);
        if (length < 0 || length > content.length - at - FRAME) throw Inspection.broken();
        return length;
    }

    private void refuseDamaged(int at, int length) {
        CRC32 sum = new CRC32();
        sum.update(content, at + 4, length + 4);
        if ((int) sum.getValue() != in.getInt(at + 8 + length)) throw Inspection.broken();
    }

    private void head(String type, int length, int at) {
        if (!type.equals("IHDR") || length != HEAD) throw Inspection.broken();
        Dimensions.refuseTooLarge(in.getInt(at + 8) & 0xFFFFFFFFL, in.getInt(at + 12) & 0xFFFFFFFFL);
    }

    /** A chunk nobody knows may be left out when its first letter is small; otherwise the picture makes no sense without it. */
    private void take(String type, int at, int size) {
        if (KEPT.contains(type)) out.write(content, at, size);
        else if (Character.isUpperCase(type.charAt(0))) throw Inspection.broken();
    }
}
