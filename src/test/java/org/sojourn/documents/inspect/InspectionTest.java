package org.sojourn.documents.inspect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sojourn.documents.inspect.Papers.chunk;
import static org.sojourn.documents.inspect.Papers.joined;
import static org.sojourn.documents.inspect.Papers.latin;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.sojourn.platform.Refusal;

class InspectionTest {
    static Stream<Arguments> hostile() {
        return HostileFiles.all().entrySet().stream().map(one -> Arguments.of(one.getKey(), one.getValue()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("hostile")
    void aHostileFileIsRefusedWithItsSentence(String what, HostileFiles.Case hostile) {
        assertThatThrownBy(() -> Inspection.of(hostile.content()))
                .as(what)
                .isInstanceOf(Refusal.class)
                .hasMessage(hostile.code());
    }

    @Test
    void thereAreEnoughOfThem() {
        assertThat(HostileFiles.all()).hasSizeGreaterThanOrEqualTo(60);
    }

    @Test
    void aSoundPdfIsKeptAsItIs() {
        byte[] pdf = Papers.pdf(40);
        Inspected kept = Inspection.of(pdf);
        assertThat(kept.kind()).isEqualTo(FileKind.PDF);
        assertThat(kept.pages()).isEqualTo(40);
        assertThat(kept.content()).isEqualTo(pdf);
    }

    @Test
    void aPdfWhoseObjectsArePackedIsTaken() {
        byte[] pdf = Papers.pdfWith(
                "/Outlines 5 0 R",
                Papers.stream("/Type /ObjStm /N 1 /First 4 /Filter /FlateDecode", latin("5 0 <<>>")));
        assertThat(Inspection.of(pdf).pages()).isEqualTo(1);
    }

    @Test
    void aPictureCanStillBeShownWhenWhatItDoesNotNeedIsGone() throws IOException {
        for (byte[] sound : new byte[][] {Papers.png(300, 200), Papers.jpeg(300, 200)}) {
            byte[] kept = Inspection.of(sound).content();
            assertThat(ImageIO.read(new ByteArrayInputStream(kept)).getWidth()).isEqualTo(300);
        }
    }

    @Test
    void whatHangsBehindAPictureIsCutOff() {
        for (byte[] sound : new byte[][] {Papers.png(30, 20), Papers.jpeg(30, 20)})
            assertThat(text(Inspection.of(joined(sound, latin("PK\u0003\u0004<script>alert(1)</script>")))
                            .content()))
                    .doesNotContain("script")
                    .doesNotContain("PK\u0003\u0004");
    }

    @Test
    void whatAPngSaysBesideThePictureIsLeftOut() {
        byte[] png =
                Papers.pngOf(4, 4, chunk("tEXt", latin("Comment\0<script>")), chunk("eXIf", latin("51.05N 13.74E")));
        assertThat(text(Inspection.of(png).content())).doesNotContain("script").doesNotContain("51.05N");
    }

    @Test
    void aPhotographForgetsWhereItWasTakenAndKeepsWhichWayUpItIs() throws IOException {
        byte[] exif = joined(
                latin("Exif\0\0MM\0*"),
                new byte[] {0, 0, 0, 8, 0, 1, 1, 0x12, 0, 3, 0, 0, 0, 1, 0, 6, 0, 0, 0, 0, 0, 0},
                latin("51.05N 13.74E"));
        byte[] jpeg = Papers.jpeg(30, 20);
        byte[] photograph = joined(
                Arrays.copyOf(jpeg, 2),
                new byte[] {(byte) 0xFF, (byte) 0xE1, 0, (byte) (exif.length + 2)},
                exif,
                latin("\u00ff\u00fe\0\ncomment1"),
                Arrays.copyOfRange(jpeg, 2, jpeg.length));
        byte[] kept = Inspection.of(photograph).content();
        assertThat(text(kept)).contains("Exif").doesNotContain("51.05N").doesNotContain("comment1");
        assertThat(new Orientation(kept, 6, 32)).extracting("value").isEqualTo(6);
        assertThat(ImageIO.read(new ByteArrayInputStream(kept)).getWidth()).isEqualTo(30);
    }

    @Test
    void aFileOfWhichBytesHaveChangedIsTakenOrRefusedAndNeverAnythingElse() {
        long seed = 20_261_122L;
        Random random = new Random(seed);
        byte[][] sound = {Papers.pdf(2), Papers.png(40, 40), Papers.jpeg(40, 40)};
        for (int round = 0; round < 600; round++) {
            byte[] changed = sound[round % 3].clone();
            for (int i = 0; i < 8; i++) changed[random.nextInt(changed.length)] = (byte) random.nextInt();
            try {
                assertThat(Inspection.of(changed).pages()).isPositive();
            } catch (Refusal refusal) {
                assertThat(refusal.code()).as("seed %d, round %d", seed, round).startsWith("document-");
            }
        }
    }

    @Test
    void aNameIsALabelAndNeverAPath() {
        String[][] names = {
            {"../../etc/passwd", "passwd.pdf"},
            {"C:\\Users\\x\\Zeugnis.PDF", "Zeugnis.pdf"},
            {"CON", "document.pdf"},
            {"nul.pdf", "document.pdf"},
            {null, "document.pdf"},
            {"...", "document.pdf"},
            {"a\0b\r\nSet-Cookie: x.pdf", "a b Set-Cookie x.pdf"},
            {"Rechnung\u202Efdp.exe", "Rechnung fdp.pdf"},
            {"<img src=x onerror=1>.png", "img src x onerror 1.pdf"},
            {"Zertifikat König (2).jpeg", "Zertifikat König (2).pdf"},
            {"x".repeat(400), "x".repeat(50) + ".pdf"},
        };
        for (String[] name : names)
            assertThat(FileName.harmless(name[0], FileKind.PDF)).isEqualTo(name[1]);
    }

    private static String text(byte[] content) {
        return new String(content, StandardCharsets.ISO_8859_1);
    }
}
