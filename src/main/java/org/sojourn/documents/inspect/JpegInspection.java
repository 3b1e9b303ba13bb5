package org.sojourn.documents.inspect;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/**
 * A JPEG, segment by segment (ITU-T T.81, annex B). What is kept is the picture, its colours and which way up it is; the
 * place it was taken at, comments, previews and whatever hangs behind its end go.
 */
final class JpegInspection {
    private static final int START = 0xD8;
    private static final int END = 0xD9;
    private static final int SCAN = 0xDA;
    private static final int EXIF = 0xE1;
    private static final int COLOURS = 0xE2;
    private static final int ADOBE = 0xEE;
    private static final int COMMENT = 0xFE;
    private static final String PROFILE = "ICC_PROFILE";

    private final byte[] content;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private int at = 2;
    private boolean hasFrame;
    private boolean hasScan;

    private JpegInspection(byte[] content) {
        this.content = content;
    }

    static byte[] essence(byte[] content) {
        JpegInspection jpeg = new JpegInspection(content);
        jpeg.walk();
        return jpeg.out.toByteArray();
    }

    private void walk() {
        marker(START);
        int code = next();
        while (code != END) {
            segment(code);
            code = next();
        }
        if (!hasFrame || !hasScan) throw Inspection.broken();
        marker(END);
    }

    /** The code after one or more 0xFF. */
    private int next() {
        if (byteAt(at) != 0xFF) throw Inspection.broken();
        while (byteAt(at) == 0xFF) at++;
        return byteAt(at++);
    }

    private void segment(int code) {
        if (code == 0 || code == START || code >= 0xD0 && code <= 0xD7 || code == 1) throw Inspection.broken();
        int length = byteAt(at) << 8 | byteAt(at + 1);
        if (length < 2 || at + length > content.length) throw Inspection.broken();
        if (isFrame(code)) frame(length);
        if (code == EXIF) new Orientation(content, at + 2, length - 2).writeTo(out);
        else if (isKept(code, length)) {
            marker(code);
            out.write(content, at, length);
        }
        at += length;
        if (code == SCAN) scan();
    }

    private static boolean isFrame(int code) {
        return code >= 0xC0 && code <= 0xCF && code != 0xC4 && code != 0xC8 && code != 0xCC;
    }

    private void frame(int length) {
        if (length < 8) throw Inspection.broken();
        Dimensions.refuseTooLarge(byteAt(at + 5) << 8 | byteAt(at + 6), byteAt(at + 3) << 8 | byteAt(at + 4));
        hasFrame = true;
    }

    private boolean isKept(int code, int length) {
        if (code == COLOURS)
            return length > PROFILE.length() + 2
                    && new String(content, at + 2, PROFILE.length(), StandardCharsets.ISO_8859_1).equals(PROFILE);
        boolean isApplication = code >= 0xE0 && code <= 0xEF;
        return code != COMMENT && (!isApplication || code == 0xE0 || code == ADOBE);
    }

    /** Coded points: until a marker that is neither a stuffed zero nor a restart. */
    private void scan() {
        hasScan = true;
        int from = at;
        while (byteAt(at) != 0xFF || isPartOfScan(byteAt(at + 1))) at++;
        out.write(content, from, at - from);
    }

    private static boolean isPartOfScan(int code) {
        return code == 0 || code >= 0xD0 && code <= 0xD7;
    }

    private void marker(int code) {
        out.write(0xFF);
        out.write(code);
    }

    private int byteAt(int position) {
        if (position >= content.length) throw Inspection.broken();
        return content[position] & 0xFF;
    }
}
