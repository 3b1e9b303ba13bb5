package org.sojourn.documents.inspect;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.sojourn.platform.Refusal;

/**
 * A PDF (ISO 32000-2). It is read as text before any library unpacks it: what is locked cannot be looked into, what is active
 * does something when it is opened, and an object stream may be a bomb. Only then a library counts its pages.
 */
final class PdfInspection {
    private static final int MOST_PAGES = 40;
    private static final int LONGEST_TAIL = 1024;
    private static final int MOST_CONTAINERS = 300_000;

    /** Packed pictures have such letters by chance, and as many that close as that open. */
    private static final int DEEPEST = 5_000;

    private static final Pattern ESCAPED = Pattern.compile("#([0-9A-Fa-f]{2})");
    private static final Pattern LOCKED = Pattern.compile("/Encrypt(?![A-Za-z])");

    /** Actions and annotations that run, send, open or carry something (ISO 32000-2, 12.5.6, 12.6.4 and 7.11.4). */
    private static final Pattern ACTIVE =
            Pattern.compile("/(JavaScript|Launch|SubmitForm|ImportData|GoToR|GoToE|Rendition|RichMedia|RichMediaExecute"
                    + "|EmbeddedFile|EmbeddedFiles|FileAttachment|XFA)(?![A-Za-z0-9])");

    private static final Pattern PAGE = Pattern.compile("/Type\\s*/Page(?![A-Za-z])");

    private PdfInspection() {}

    static int pages(byte[] content) {
        String raw = new String(content, StandardCharsets.ISO_8859_1);
        refuseTail(raw);
        String plain = unescaped(raw);
        if (LOCKED.matcher(plain).find()) throw new Refusal("document-locked");
        String inner = unescaped(PdfStreams.unpacked(content, raw));
        if (ACTIVE.matcher(plain).find() || ACTIVE.matcher(inner).find()) throw new Refusal("document-active");
        if (containers(raw) + containers(inner) > MOST_CONTAINERS) throw Inspection.broken();
        int found = count(plain) + count(inner);
        int pages = Math.max(found, counted(content));
        if (pages > MOST_PAGES) throw new Refusal("document-pages", pages, MOST_PAGES);
        return pages;
    }

    /** What hangs behind the end may be a second file. */
    private static void refuseTail(String raw) {
        int end = raw.lastIndexOf("%%EOF");
        if (end < 0 || raw.length() - end > LONGEST_TAIL) throw Inspection.broken();
    }

    /** A name may write any of its letters as a number: {@code /J#61vaScript}. */
    static String unescaped(String text) {
        if (text.indexOf('#') < 0) return text;
        Matcher matcher = ESCAPED.matcher(text);
        StringBuilder plain = new StringBuilder(text.length());
        int from = 0;
        while (matcher.find()) {
            plain.append(text, from, matcher.start()).append((char) Integer.parseInt(matcher.group(1), 16));
            from = matcher.end();
        }
        return plain.append(text, from, text.length()).toString();
    }

    /** Lists, dictionaries and texts: each costs a library many times its two letters, and each level a call. */
    private static long containers(String text) {
        long all = 0;
        int deep = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '[' || c == '<' || c == '(') all++;
            if (c == '[' || c == '<') deep++;
            else if (c == ']' || c == '>') deep = Math.max(0, deep - 1);
            if (deep > DEEPEST) throw Inspection.broken();
        }
        return all;
    }

    private static int count(String text) {
        Matcher matcher = PAGE.matcher(text);
        int pages = 0;
        while (pages <= MOST_PAGES && matcher.find()) pages++;
        return pages;
    }

    private static int counted(byte[] content) {
        try (PDDocument document = Loader.loadPDF(content)) {
            int pages = document.getNumberOfPages();
            if (pages < 1) throw Inspection.broken();
            document.getPage(0);
            return pages;
        } catch (InvalidPasswordException e) {
            throw new Refusal("document-locked");
        } catch (Refusal e) {
            throw e;
        } catch (IOException | RuntimeException | StackOverflowError e) {
            throw Inspection.broken();
        }
    }
}
