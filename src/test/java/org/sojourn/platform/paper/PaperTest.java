package org.sojourn.platform.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.sojourn.platform.paper.PaperWriter.Fact;
import org.sojourn.platform.paper.PaperWriter.Head;

class PaperTest {
    private static final String HUGE =
            "Nguyễn Thị Bích Hồng-Ożóg-Würzburger von der Donaudampfschifffahrtsgesellschaftskapitänswitwe";

    @Test
    void aPaperWithEverythingOnItKeepsPdfUaInBothLanguages() throws Exception {
        for (Locale language : List.of(Locale.GERMAN, Locale.ENGLISH)) {
            byte[] pdf = Paper.pdf(everything(language).xhtml());
            assertThat(Accessible.flaws(pdf)).as(language.toString()).isEmpty();
            assertThat(Accessible.checks(pdf)).isGreaterThan(1000);
        }
    }

    @Test
    void theJudgeSeesWhatIsMissing() throws Exception {
        String nameless =
                everything(Locale.GERMAN).xhtml().replaceAll(" lang=\"de\"", "").replaceAll("<title>.*</title>", "");
        assertThat(Accessible.flaws(Paper.pdf(nameless))).isNotEmpty();
    }

    @Test
    void languageTitleAndBookmarksAreInTheFile() throws Exception {
        try (PDDocument file =
                Loader.loadPDF(Paper.pdf(everything(Locale.ENGLISH).xhtml()))) {
            assertThat(file.getDocumentCatalog().getLanguage()).isEqualTo("en");
            assertThat(file.getDocumentInformation().getTitle()).isEqualTo("Größe & <Maß>");
            List<String> bookmarks = new ArrayList<>();
            file.getDocumentCatalog().getDocumentOutline().children().forEach(one -> bookmarks.add(one.getTitle()));
            assertThat(bookmarks).containsExactly("Größe & <Maß>", "Zahlen", "Liste", "Unterschrift");
            assertThat(file.getNumberOfPages()).isGreaterThan(2);
        }
    }

    @Test
    void whatLooksLikeMarkupIsText() throws Exception {
        String text = text(new PaperWriter(Locale.GERMAN, "A").text("<b onclick=\"x\">&amp;</b> ]]> \u0007"));
        assertThat(text).contains("<b onclick=\"x\">&amp;</b> ]]>");
    }

    @Test
    void namesKeepTheirLettersAndForeignScriptsAreNoEmptyBoxes() throws Exception {
        assertThat(text(new PaperWriter(Locale.GERMAN, "A").text("Łódź, Ğüneş, Þór, Şahin, Đặng")))
                .contains("Łódź, Ğüneş, Þór, Şahin, Đặng");
        assertThat(Letters.printable("Юля")).isEqualTo("???");
        assertThat(Letters.printable("a\u2011b\u00adc\u202fd ﬁ")).isEqualTo("a-bc d fi");
    }

    @Test
    void nothingIsFetched() throws Exception {
        AtomicInteger asked = new AtomicInteger();
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            asked.incrementAndGet();
            exchange.sendResponseHeaders(404, -1);
            exchange.close();
        });
        server.start();
        try {
            String address = "http://127.0.0.1:" + server.getAddress().getPort() + "/x";
            String page = new PaperWriter(Locale.GERMAN, "A").text("B").xhtml();
            Paper.pdf(page.replace("</body>", "<img alt=\"x\" src=\"" + address + ".png\"/></body>")
                    .replace("</head>", "<link rel=\"stylesheet\" href=\"" + address + ".css\"/></head>"));
            assertThat(asked).hasValue(0);
        } finally {
            server.stop(0);
        }
    }

    @Test
    void aDocumentTypeWithAnEntityIsRefused() {
        String page = new PaperWriter(Locale.GERMAN, "A").text("B").xhtml();
        String bomb = "<!DOCTYPE html [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>" + page.replace("B", "&x;");
        assertThatThrownBy(() -> Paper.pdf(bomb)).isInstanceOf(IllegalArgumentException.class);
    }

    private static String text(PaperWriter paper) throws Exception {
        try (PDDocument file = Loader.loadPDF(Paper.pdf(paper.xhtml()))) {
            return new PDFTextStripper().getText(file);
        }
    }

    private static PaperWriter everything(Locale language) {
        PaperWriter paper = new PaperWriter(language, "Größe & <Maß>");
        paper.facts(List.of(new Fact("Prüfsumme", "0123456789abcdef".repeat(4)), new Fact("Name", HUGE)));
        paper.heading("Zahlen").text("Ein Absatz.").list(List.of("Eins", HUGE, "Drei"));
        paper.heading("Liste").subheading("King’s College London, Winter");
        List<Head> heads = List.of(Head.of("Name"), Head.of("Nummer"), Head.number("Punkte"));
        paper.table(
                heads,
                IntStream.range(0, 120)
                        .mapToObj(i -> List.of(i % 7 == 0 ? HUGE : "Jürgen " + i, "401" + i, "78,5"))
                        .toList());
        return paper.signatures("Unterschrift", "Gelesen.", List.of("Ort, Datum, Koordination"));
    }
}
