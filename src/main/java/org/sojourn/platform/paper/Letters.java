package org.sojourn.platform.paper;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** The letters our fonts have; both weights have the same. */
final class Letters {
    static final String REGULAR = "sans";
    static final String BOLD = "sans-bold";
    private static final CmapLookup KNOWN = known();

    private Letters() {}

    static InputStream open(String font) {
        return Letters.class.getResourceAsStream(font + ".ttf");
    }

    private static CmapLookup known() {
        try (InputStream font = open(REGULAR);
                TrueTypeFont parsed = new TTFParser().parse(new RandomAccessReadBuffer(font))) {
            return parsed.getUnicodeCmapLookup();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same text in letters that can be printed. */
    static String printable(String text) {
        StringBuilder printed = new StringBuilder();
        Normalizer.normalize(text, Normalizer.Form.NFC)
                .codePoints()
                .forEach(letter -> printed.append(printable(letter)));
        return printed.toString();
    }

    private static String printable(int letter) {
        if (letter == '\n' || letter == '\t' || letter == '\r') return " ";
        if (has(letter)) return Character.toString(letter);
        if (Character.isSpaceChar(letter)) return " ";
        if (Character.getType(letter) == Character.DASH_PUNCTUATION) return "-";
        if (Character.getType(letter) == Character.FORMAT) return "";
        StringBuilder base = new StringBuilder();
        Normalizer.normalize(Character.toString(letter), Normalizer.Form.NFKD)
                .codePoints()
                .filter(Letters::has)
                .forEach(base::appendCodePoint);
        return base.isEmpty() ? "?" : base.toString();
    }

    private static boolean has(int letter) {
        return KNOWN.getGlyphId(letter) > 0;
    }
}
