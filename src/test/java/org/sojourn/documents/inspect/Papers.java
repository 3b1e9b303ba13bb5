package org.sojourn.documents.inspect;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/** Sound files to begin with, and the pieces unsound ones are made of. */
public final class Papers {
    private Papers() {}

    public static byte[] pdf(int pages) {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            for (int i = 0; i < pages; i++) document.addPage(new PDPage());
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static byte[] png(int width, int height) {
        return image("png", width, height);
    }

    public static byte[] jpeg(int width, int height) {
        return image("jpg", width, height);
    }

    private static byte[] image(String format, int width, int height) {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
            image.setRGB(0, 0, Color.RED.getRGB());
            ImageIO.write(image, format, out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A PDF by hand, with one page and these objects after it; libraries find the objects without a table. */
    static byte[] pdfWith(String catalog, String... objects) {
        StringBuilder text = new StringBuilder("%PDF-1.7\n1 0 obj\n<</Type /Catalog /Pages 2 0 R " + catalog
                + ">>\nendobj\n2 0 obj\n<</Type /Pages /Kids [3 0 R] /Count 1>>\nendobj\n"
                + "3 0 obj\n<</Type /Page /Parent 2 0 R /MediaBox [0 0 595 842]>>\nendobj\n");
        for (int i = 0; i < objects.length; i++)
            text.append(i + 4).append(" 0 obj\n").append(objects[i]).append("\nendobj\n");
        text.append("trailer\n<</Root 1 0 R /Size ").append(objects.length + 4).append(">>\nstartxref\n0\n%%EOF\n");
        return latin(text.toString());
    }

    /** A stream object with a dictionary and packed content. */
    static String stream(String dictionary, byte[] unpacked) {
        byte[] packed = deflated(unpacked);
        return "<<" + dictionary + " /Length " + packed.length + ">>\nstream\n"
                + new String(packed, StandardCharsets.ISO_8859_1) + "\nendstream";
    }

    static byte[] deflated(byte[] content) {
        Deflater deflater = new Deflater(9);
        deflater.setInput(content);
        deflater.finish();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] piece = new byte[65_536];
        while (!deflater.finished()) out.write(piece, 0, deflater.deflate(piece));
        deflater.end();
        return out.toByteArray();
    }

    /** A chunk of a PNG with its check sum. */
    static byte[] chunk(String type, byte[] content) {
        byte[] name = latin(type);
        CRC32 sum = new CRC32();
        sum.update(name);
        sum.update(content);
        return ByteBuffer.allocate(content.length + 12)
                .putInt(content.length)
                .put(name)
                .put(content)
                .putInt((int) sum.getValue())
                .array();
    }

    /** A PNG that says it is this large. */
    static byte[] pngOf(int width, int height, byte[]... more) {
        byte[] head = ByteBuffer.allocate(13)
                .putInt(width)
                .putInt(height)
                .put(new byte[] {8, 2, 0, 0, 0})
                .array();
        byte[] all = joined(latin("\u0089PNG\r\n\u001a\n"), chunk("IHDR", head));
        for (byte[] one : more) all = joined(all, one);
        return joined(all, chunk("IDAT", deflated(new byte[4])), chunk("IEND", new byte[0]));
    }

    /** A JPEG that says it is this large. */
    static byte[] jpegOf(int width, int height) {
        byte[] jpeg = jpeg(8, 8);
        for (int at = 2; at < jpeg.length - 9; at++)
            if ((jpeg[at] & 0xFF) == 0xFF && (jpeg[at + 1] & 0xFF) == 0xC0) {
                ByteBuffer.wrap(jpeg).putShort(at + 5, (short) height).putShort(at + 7, (short) width);
                return jpeg;
            }
        throw new IllegalStateException("no frame");
    }

    static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        List.of(parts).forEach(out::writeBytes);
        return out.toByteArray();
    }

    static byte[] latin(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    static byte[] cut(byte[] whole, int length) {
        return java.util.Arrays.copyOf(whole, length);
    }
}
