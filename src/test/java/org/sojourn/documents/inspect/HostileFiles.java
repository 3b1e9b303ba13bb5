package org.sojourn.documents.inspect;

import static org.sojourn.documents.inspect.Papers.chunk;
import static org.sojourn.documents.inspect.Papers.cut;
import static org.sojourn.documents.inspect.Papers.joined;
import static org.sojourn.documents.inspect.Papers.latin;
import static org.sojourn.documents.inspect.Papers.pdfWith;
import static org.sojourn.documents.inspect.Papers.stream;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** Files nobody should hand in, each made here and refused by the sentence beside it. */
public final class HostileFiles {
    private static final String PACKED = "/Filter /FlateDecode";
    private static final int MEGABYTE = 1 << 20;

    private final Map<String, Case> all = new LinkedHashMap<>();

    /** @param code of the refusal */
    public record Case(byte[] content, String code) {}

    private HostileFiles() {}

    /** By what they try. */
    public static Map<String, Case> all() {
        HostileFiles files = new HostileFiles();
        files.otherKinds();
        files.sizes();
        files.brokenPdfs();
        files.lockedPdfs();
        files.activePdfs();
        files.packedPdfs();
        files.pngs();
        files.jpegs();
        return files.all;
    }

    private void add(String what, byte[] content, String code) {
        all.put(what, new Case(content, code));
    }

    private void otherKinds() {
        String[][] texts = {
            {"a page with a script", "<!DOCTYPE html><script>alert(1)</script>"},
            {"a drawing with a script", "<svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"alert(1)\"/>"},
            {"a drawing behind an XML head", "<?xml version=\"1.0\"?><svg/>"},
            {"an entity from elsewhere", "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/hostname\">]><a>&b;</a>"},
            {"a script of a shell", "#!/bin/sh\necho"},
            {"a script of a server", "<?php echo 1; ?>"},
            {"a page of a server", "<%= 1 %>"},
            {"PostScript", "%!PS-Adobe-3.0\n"},
            {"rich text", "{\\rtf1\\ansi}"},
            {"a moving picture", "GIF89a"},
            {"a GIF that is a script", "GIF89a/*<script>*/=1;"},
            {"a bitmap", "BM\0\0\0\0"},
            {"a TIFF", "II*\0\u0008\0\0\0"},
            {"a WebP", "RIFF\0\0\0\0WEBP"},
            {"an icon", "\0\0\u0001\0"},
            {"an archive", "PK\u0003\u0004"},
            {"a packed file", "\u001f\u008b\u0008"},
            {"a 7z archive", "7z\u00bc\u00af\u0027\u001c"},
            {"an old Word file", "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1"},
            {"a program of Windows", "MZ\u0090\0"},
            {"a program of Linux", "\u007fELF"},
            {"a class", "\u00ca\u00fe\u00ba\u00be"},
            {"plain text", "Zeugnis: sehr gut"},
            {"a blank before a PDF", " %PDF-1.7"},
            {"a page before a PDF", "<script></script>%PDF-1.7\n%%EOF"},
            {"half the beginning of a PNG", "\u0089PNG"},
        };
        for (String[] text : texts) add(text[0], latin(text[1]), "document-type");
        add("a mark of byte order before a PDF", "\uFEFF%PDF-1.7".getBytes(StandardCharsets.UTF_8), "document-type");
        add("zeros", new byte[4096], "document-type");
    }

    private void sizes() {
        add("nothing", new byte[0], "document-empty");
        add("a PDF that is too large", cut(Papers.pdf(1), 6 * MEGABYTE + 1), "document-too-large");
        add("a PDF of too many pages", Papers.pdf(41), "document-pages");
        add(
                "a PDF that hides how many pages it has",
                pdfWith("", "[" + "<</Type/Page>>".repeat(60) + "]"),
                "document-pages");
    }

    private void brokenPdfs() {
        add("a PDF that is only its beginning", latin("%PDF-1.7\n"), "document-broken");
        add("a PDF that was cut off", cut(Papers.pdf(3), 300), "document-broken");
        add(
                "a PDF without pages",
                latin("%PDF-1.7\n1 0 obj\n<</Type /Catalog>>\nendobj\ntrailer\n<</Root 1 0 R>>\n%%EOF"),
                "document-broken");
        add("a PDF of nothing but rubbish", latin("%PDF-1.7\n" + "x".repeat(500) + "\n%%EOF"), "document-broken");
        add("a PDF with an archive behind it", joined(Papers.pdf(1), new byte[2000]), "document-broken");
        add("a PDF of lists in lists", pdfWith("", "[".repeat(200_000)), "document-broken");
        add("a PDF of countless lists", pdfWith("", "[" + "[]".repeat(400_000) + "]"), "document-broken");
        add("a PDF of countless streams", pdfWith("", "stream ".repeat(30_000)), "document-broken");
    }

    private void lockedPdfs() {
        add("a locked PDF", pdfWith("", "<</Filter /Standard /V 4>>", "<</Encrypt 4 0 R>>"), "document-locked");
        add("a PDF that hides that it is locked", pdfWith("", "<</#45ncrypt 4 0 R>>"), "document-locked");
    }

    private void activePdfs() {
        String[][] actions = {
            {"runs a script", "/OpenAction <</S /JavaScript /JS (app.alert(1))>>"},
            {"hides the name of a script", "/OpenAction <</S /J#61v#61Script /JS (1)>>"},
            {"has scripts by name", "/Names <</JavaScript <</Names []>>>>"},
            {"starts a program", "/OpenAction <</S /Launch /F (calc.exe)>>"},
            {"starts a program when it is closed", "/AA <</WC <</S /Launch>>>>"},
            {"sends a form", "/OpenAction <</S /SubmitForm /F (https://example.org)>>"},
            {"takes in data", "/OpenAction <</S /ImportData /F (a.fdf)>>"},
            {"opens another file", "/OpenAction <</S /GoToR /F (\\\\\\\\example.org\\\\a)>>"},
            {"opens a file within", "/OpenAction <</S /GoToE>>"},
            {"plays something", "/OpenAction <</S /Rendition>>"},
            {"carries files", "/Names <</EmbeddedFiles <</Names []>>>>"},
            {"has a form with a life of its own", "/AcroForm <</XFA 4 0 R>>"},
        };
        for (String[] action : actions) add("a PDF that " + action[0], pdfWith(action[1]), "document-active");
        add("a PDF with a file attached", pdfWith("", "<</Type /Annot /Subtype /FileAttachment>>"), "document-active");
        add("a PDF with rich media", pdfWith("", "<</Type /Annot /Subtype /RichMedia>>"), "document-active");
        add(
                "a PDF with a file inside",
                pdfWith("", stream("/Type /EmbeddedFile " + PACKED, new byte[9])),
                "document-active");
        String inside = "10 0 <</S /JavaScript /JS (1)>>";
        add(
                "a PDF that packs its script",
                pdfWith("", stream("/Type /ObjStm /N 1 /First 5 " + PACKED, latin(inside))),
                "document-active");
        add(
                "a PDF that packs its script without saying so",
                pdfWith("", stream("/N 1 /F#69rst 5 " + PACKED, latin(inside))),
                "document-active");
    }

    private void packedPdfs() {
        byte[] bomb = new byte[64 * MEGABYTE];
        add("a PDF bomb", pdfWith("", stream("/Type /ObjStm /N 1 /First 5 " + PACKED, bomb)), "document-broken");
        add(
                "a PDF bomb in its table",
                pdfWith("", stream("/Type /XRef /W [1 2 1] " + PACKED, bomb)),
                "document-broken");
        add(
                "a PDF bomb far from its name",
                pdfWith("", stream("/Type /ObjStm " + " ".repeat(9000) + PACKED, bomb)),
                "document-broken");
        add(
                "a PDF packed twice",
                pdfWith("", stream("/Type /ObjStm /Filter [/FlateDecode /FlateDecode]", new byte[9])),
                "document-broken");
        add(
                "a PDF packed in another way",
                pdfWith("", stream("/Type /ObjStm /Filter /LZWDecode", new byte[9])),
                "document-broken");
        add(
                "a PDF that says twice how it is packed",
                pdfWith("", stream("/Type /ObjStm /Filter /FlateDecode /Filter /LZWDecode", new byte[9])),
                "document-broken");
        add(
                "a PDF that packs lists in lists",
                pdfWith("", stream("/Type /ObjStm /N 1 /First 5 " + PACKED, latin("[".repeat(2 * MEGABYTE)))),
                "document-broken");
    }

    private void pngs() {
        byte[] sound = Papers.png(20, 20);
        add("a PNG flood", Papers.pngOf(30_000, 30_000), "document-dimensions");
        add("a PNG that is very wide", Papers.pngOf(2_000_000_000, 1), "document-dimensions");
        add("a PNG of a negative width", Papers.pngOf(-1, 4), "document-dimensions");
        add("a PNG without a width", Papers.pngOf(0, 4), "document-broken");
        add("a PNG that was cut off", cut(sound, sound.length - 8), "document-broken");
        add("a PNG of which a bit has changed", changed(sound, 20), "document-broken");
        add("a PNG with a second head", Papers.pngOf(4, 4, chunk("IHDR", new byte[13])), "document-broken");
        add("a PNG with an unknown part it needs", Papers.pngOf(4, 4, chunk("EVIL", new byte[3])), "document-broken");
        add(
                "a PNG with an endless part",
                joined(cut(sound, 8), latin("\u007f\u00ff\u00ff\u00ffIHDR"), new byte[30]),
                "document-broken");
        add("a PNG without points", joined(cut(sound, 33), chunk("IEND", new byte[0])), "document-broken");
    }

    private void jpegs() {
        byte[] sound = Papers.jpeg(20, 20);
        add("a JPEG flood", Papers.jpegOf(60_000, 60_000), "document-dimensions");
        add("a JPEG without a height", Papers.jpegOf(20, 0), "document-broken");
        add("a JPEG that was cut off", cut(sound, sound.length - 2), "document-broken");
        add("a JPEG that is only its beginning", latin("\u00ff\u00d8\u00ff"), "document-broken");
        add("a JPEG without a picture", latin("\u00ff\u00d8\u00ff\u00d9"), "document-broken");
        add(
                "a JPEG with a part longer than itself",
                latin("\u00ff\u00d8\u00ff\u00e0\u00ff\u00ffab"),
                "document-broken");
        add("a JPEG with a part of no length", latin("\u00ff\u00d8\u00ff\u00e0\0\0ab\u00ff\u00d9"), "document-broken");
        add(
                "a JPEG that is a page",
                joined(latin("\u00ff\u00d8\u00ff"), latin("<html><script>1</script>")),
                "document-broken");
    }

    private static byte[] changed(byte[] sound, int at) {
        byte[] other = sound.clone();
        other[at] ^= 1;
        return other;
    }
}
