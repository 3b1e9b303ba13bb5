package org.sojourn.documents.inspect;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** Which way up a photograph is: the one thing of its Exif segment (CIPA DC-008, tag 274) without which it lies on its side. */
final class Orientation {
    private static final byte[] NAME = "Exif\0\0".getBytes(StandardCharsets.ISO_8859_1);
    private static final int TAG = 0x0112;
    private static final int ENTRY = 12;
    private static final int SEGMENT = 34;

    private final int value;

    Orientation(byte[] content, int at, int length) {
        this.value = read(content, at, length);
    }

    private static int read(byte[] content, int at, int length) {
        if (length < NAME.length + 8) return 0;
        for (int i = 0; i < NAME.length; i++) if (content[at + i] != NAME[i]) return 0;
        ByteBuffer in =
                ByteBuffer.wrap(content, at + NAME.length, length - NAME.length).slice();
        in.order(in.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = in.getInt(4);
        if (directory < 8 || directory > in.limit() - 2) return 0;
        int entries = in.getShort(directory) & 0xFFFF;
        for (int entry = directory + 2; entries > 0 && entry <= in.limit() - ENTRY; entry += ENTRY, entries--)
            if ((in.getShort(entry) & 0xFFFF) == TAG) return in.getShort(entry + 8) & 0xFFFF;
        return 0;
    }

    /** A segment that says this and nothing else; none for a picture that stands upright. */
    void writeTo(ByteArrayOutputStream out) {
        if (value < 2 || value > 8) return;
        ByteBuffer segment = ByteBuffer.allocate(SEGMENT + 2);
        segment.put((byte) 0xFF).put((byte) 0xE1).putShort((short) SEGMENT).put(NAME);
        segment.put((byte) 'M').put((byte) 'M').putShort((short) 42).putInt(8);
        segment.putShort((short) 1).putShort((short) TAG).putShort((short) 3).putInt(1);
        segment.putShort((short) value).putShort((short) 0).putInt(0);
        out.writeBytes(segment.array());
    }
}
