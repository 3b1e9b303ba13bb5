package org.sojourn.platform.sheets;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;

/** Reads a spreadsheet file, XLSX or CSV, told apart by their content; the name only decides what cannot be seen. */
public final class SheetReader {
    private static final byte[] ZIP = {'P', 'K'};
    private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final byte[] PDF = {'%', 'P', 'D', 'F'};

    private SheetReader() {}

    /** Reads the first sheet. */
    public static Sheet read(byte[] bytes, String fileName) {
        return read(bytes, fileName, null);
    }

    /**
     * Reads the sheet of that name, or the first one if the name is null; CSV has only one.
     *
     * @throws FileRefused with the reason, if the file as a whole cannot be taken
     */
    public static Sheet read(byte[] bytes, String fileName, String sheetName) {
        if (bytes.length == 0) throw Refusal.EMPTY.with();
        if (bytes.length > Sheet.MOST_BYTES) throw Refusal.TOO_LARGE.with(Sheet.MOST_BYTES >> 20);
        if (startsWith(bytes, OLE)) throw Refusal.OLD_OR_LOCKED.with();
        Taken taken = new Taken(fileName);
        if (startsWith(bytes, ZIP)) WorkbookReading.read(bytes, sheetName, taken);
        else CsvReading.read(text(bytes, fileName), taken);
        return taken.sheet(fingerprint(bytes));
    }

    private static String text(byte[] bytes, String fileName) {
        String name = fileName.toLowerCase(Locale.ROOT);
        if (name.endsWith(".xlsx") || name.endsWith(".xlsm")) throw Refusal.BROKEN.with();
        if (startsWith(bytes, PDF)) throw Refusal.UNKNOWN_FORMAT.with();
        String text = CsvReading.decode(bytes);
        if (text.indexOf('\0') >= 0) throw Refusal.UNKNOWN_FORMAT.with();
        return text;
    }

    private static boolean startsWith(byte[] bytes, byte[] mark) {
        if (bytes.length < mark.length) return false;
        for (int i = 0; i < mark.length; i++) if (bytes[i] != mark[i]) return false;
        return true;
    }

    static String fingerprint(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
