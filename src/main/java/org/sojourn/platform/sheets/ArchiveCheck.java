package org.sojourn.platform.sheets;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;

/**
 * Walks through a workbook's archive before anything else opens it: counts entries, inflates with a ceiling and without
 * keeping anything, and looks for what a list has no need of.
 *
 * <p>The ceilings: 1,000 entries, 64 MiB inflated, one to a hundred overall once a MiB is passed. The library's own
 * limits (ZipSecureFile) stay in force behind this one.
 */
final class ArchiveCheck {
    private static final int MOST_ENTRIES = 1_000;
    private static final long MOST_INFLATED = 64L << 20;
    private static final long MOST_RATIO = 100;
    private static final int LONGEST_LINKS = 1 << 20;
    private static final Pattern FOREIGN = Pattern.compile("TargetMode\\s*=\\s*[\"']External");
    private static final Pattern CLICKABLE = Pattern.compile("Type\\s*=\\s*[\"'][^\"']*/hyperlink[\"']");

    private final long compressed;
    private long inflated;
    private int entries;
    private boolean workbook;
    private ZipArchiveEntry previous;
    private final CRC32 sum = new CRC32();

    private ArchiveCheck(long compressed) {
        this.compressed = compressed;
    }

    static void check(byte[] bytes) {
        ArchiveCheck check = new ArchiveCheck(bytes.length);
        // The reader behind this check uses the same archive library, so both see the same entries.
        try (ZipArchiveInputStream zip = new ZipArchiveInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipArchiveEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry())
                check.entry(entry, zip);
            check.comparePrevious();
        } catch (FileRefused refused) {
            throw refused;
        } catch (IOException | RuntimeException broken) {
            throw Refusal.BROKEN.with();
        }
        if (check.entries == 0) throw Refusal.BROKEN.with();
        if (!check.workbook) throw Refusal.UNKNOWN_FORMAT.with();
    }

    private void entry(ZipArchiveEntry entry, ZipArchiveInputStream zip) throws IOException {
        comparePrevious();
        if (++entries > MOST_ENTRIES) throw Refusal.SWOLLEN.with();
        String name = entry.getName().replace('\\', '/').toLowerCase(Locale.ROOT);
        if (name.endsWith("vbaproject.bin") || name.contains("xl/macrosheets/")) throw Refusal.MACROS.with();
        if (name.contains("xl/externallinks/") || name.endsWith("xl/connections.xml"))
            throw Refusal.EXTERNAL_LINKS.with();
        workbook |= name.equals("xl/workbook.xml");
        boolean links = name.endsWith(".rels");
        String kept = inflate(zip, links);
        if (links && hasForeignLinks(kept)) throw Refusal.EXTERNAL_LINKS.with();
        previous = entry;
    }

    /** The sum may stand behind an entry, so it is known only when the next one begins; nobody else checks it. */
    private void comparePrevious() {
        if (previous != null && previous.getCrc() >= 0 && previous.getCrc() != sum.getValue())
            throw Refusal.BROKEN.with();
    }

    private String inflate(ZipArchiveInputStream zip, boolean keep) throws IOException {
        ByteArrayOutputStream kept = new ByteArrayOutputStream();
        byte[] buffer = new byte[8192];
        sum.reset();
        for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
            inflated += read;
            sum.update(buffer, 0, read);
            boolean tooDense = inflated > 1 << 20 && inflated > compressed * MOST_RATIO;
            if (inflated > MOST_INFLATED || tooDense) throw Refusal.SWOLLEN.with();
            if (keep) kept.write(buffer, 0, read);
            if (kept.size() > LONGEST_LINKS) throw Refusal.SWOLLEN.with();
        }
        return kept.toString(StandardCharsets.UTF_8);
    }

    /** A clickable address is harmless and what a spreadsheet makes of every e-mail; any other link is fetched. */
    private static boolean hasForeignLinks(String relations) {
        for (String tag : relations.split("<"))
            if (FOREIGN.matcher(tag).find() && !CLICKABLE.matcher(tag).find()) return true;
        return false;
    }
}
