package org.sojourn.platform.sheets;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads comma-separated text: encoding and delimiter are found out, not asked for. */
final class CsvReading {
    private static final Charset WESTERN = Charset.forName("windows-1252");

    private CsvReading() {}

    /** UTF-8 where the bytes are UTF-8, UTF-16 where they begin with its mark, Windows-1252 otherwise. */
    static String decode(byte[] bytes) {
        boolean marked16 = bytes.length >= 2 && (bytes[0] & 0xFF ^ bytes[1] & 0xFF) == 1 && (bytes[0] & 0xFE) == 0xFE;
        if (marked16) return new String(bytes, StandardCharsets.UTF_16);
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException notUtf8) {
            return new String(bytes, WESTERN);
        }
    }

    static void read(String text, Taken taken) {
        String body = text.startsWith("sep=") ? text.substring(text.indexOf('\n') + 1) : text;
        int number = body.length() < text.length() ? 1 : 0;
        if (endsInsideQuotes(body, delimiter(text))) throw Refusal.BROKEN.with();
        try (CsvReader<CsvRecord> records = reader(body, delimiter(text))) {
            for (CsvRecord fields : records) row(++number, fields.getFields(), taken);
        } catch (CsvParseException torn) {
            throw Refusal.BROKEN.with();
        } catch (java.io.IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static CsvReader<CsvRecord> reader(String body, char delimiter) {
        return CsvReader.builder()
                .fieldSeparator(delimiter)
                .skipEmptyLines(false)
                .allowExtraCharsAfterClosingQuote(false)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .ofCsvRecord(body);
    }

    private static void row(int number, List<String> fields, Taken taken) {
        List<Cell> cells = new ArrayList<>(fields.size());
        for (String field : fields) {
            if (!Guard.isMarked(field) && Guard.isFormula(field))
                throw Refusal.FORMULA.with("" + number, taken.column(cells.size()), shortened(field));
            cells.add(Cell.text(Guard.unmarked(field)));
        }
        taken.row(number, cells, true);
    }

    static String shortened(String value) {
        String line = Cell.clean(value).replaceAll("\\s+", " ");
        return line.length() <= 60 ? line : line.substring(0, 59) + "\u2026";
    }

    /** The semicolon if the first line has one outside quotes, else the tab, else the comma. */
    static char delimiter(String text) {
        if (text.startsWith("sep=") && text.length() > 5) return text.charAt(4);
        boolean quoted = false;
        boolean tab = false;
        for (char each : text.stripLeading().toCharArray()) {
            if (each == '"') quoted = !quoted;
            else if (!quoted && each == ';') return ';';
            else if (!quoted && each == '\t') tab = true;
            else if (!quoted && (each == '\n' || each == '\r')) break;
        }
        return tab ? '\t' : ',';
    }

    /** A quote that is never closed swallows every row after it; that is no file to guess about. */
    private static boolean endsInsideQuotes(String text, char delimiter) {
        boolean quoted = false;
        boolean fresh = true;
        for (int i = 0; i < text.length(); i++) {
            char each = text.charAt(i);
            if (quoted) {
                if (each != '"') continue;
                if (i + 1 < text.length() && text.charAt(i + 1) == '"') i++;
                else quoted = false;
            } else {
                quoted = fresh && each == '"';
            }
            fresh = !quoted && (each == delimiter || each == '\n' || each == '\r');
        }
        return quoted;
    }
}
