package org.sojourn.documents.inspect;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * The streams of a PDF that hold its structure (ISO 32000-2, 7.5.7 and 7.5.8), unpacked within bounds. Every library unpacks
 * them at once and whole, so one that grows without end, or is packed in another way than the usual, is refused first.
 */
final class PdfStreams {
    private static final String WORD = "stream";
    private static final int MOST_STREAMS = 20_000;
    private static final long MOST_LOOKING_BACK = 64L << 20;
    private static final int MOST_UNPACKED = 8 << 20;
    private static final Pattern STRUCTURE = Pattern.compile("/(ObjStm|XRef|First|W)(?![A-Za-z0-9])");
    private static final Pattern ROWS = Pattern.compile("/XRef(?![A-Za-z0-9])");
    private static final Pattern PACKED = Pattern.compile("/(Filter|F)(?![A-Za-z0-9])");
    private static final Pattern USUAL =
            Pattern.compile("/Filter\\s*(/FlateDecode\\s*[/>]|\\[\\s*/FlateDecode\\s*\\])");
    private static final Pattern PREDICTED = Pattern.compile("/Predictor(?![A-Za-z0-9])");

    private final byte[] content;
    private final String raw;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private int unpacked;
    private long lookedBack;

    private PdfStreams(byte[] content, String raw) {
        this.content = content;
        this.raw = raw;
    }

    /** What stands in them, one after the other. */
    static String unpacked(byte[] content, String raw) {
        PdfStreams streams = new PdfStreams(content, raw);
        streams.walk();
        return streams.out.toString(StandardCharsets.ISO_8859_1);
    }

    private void walk() {
        int seen = 0;
        for (int at = raw.indexOf(WORD); at >= 0; at = raw.indexOf(WORD, at + 1)) {
            if (raw.startsWith("end", at - 3)) continue;
            if (++seen > MOST_STREAMS) throw Inspection.broken();
            String dictionary = PdfInspection.unescaped(before(at));
            if (STRUCTURE.matcher(dictionary).find()) unpack(dictionary, begin(at));
        }
    }

    private String before(int at) {
        int from = Math.max(0, raw.lastIndexOf("obj", at));
        lookedBack += at - from;
        if (lookedBack > MOST_LOOKING_BACK) throw Inspection.broken();
        return raw.substring(from, at);
    }

    private int begin(int at) {
        int begin = at + WORD.length();
        if (begin < content.length && content[begin] == '\r') begin++;
        if (begin < content.length && content[begin] == '\n') begin++;
        return begin;
    }

    private void unpack(String dictionary, int begin) {
        long filters = PACKED.matcher(dictionary).results().count();
        if (filters == 0) return;
        boolean isRows = ROWS.matcher(dictionary).find();
        if (filters > 1 || !USUAL.matcher(dictionary).find()) throw Inspection.broken();
        if (!isRows && PREDICTED.matcher(dictionary).find()) throw Inspection.broken();
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(content, begin, content.length - begin);
            inflate(inflater, !isRows);
        } catch (DataFormatException e) {
            // what came before is in what was counted; a library stops here too
        } finally {
            inflater.end();
        }
    }

    private void inflate(Inflater inflater, boolean isText) throws DataFormatException {
        byte[] piece = new byte[8192];
        int length = inflater.inflate(piece);
        while (length > 0) {
            unpacked += length;
            if (unpacked > MOST_UNPACKED) throw Inspection.broken();
            if (isText) out.write(piece, 0, length);
            length = inflater.inflate(piece);
        }
        out.write('\n');
    }
}
