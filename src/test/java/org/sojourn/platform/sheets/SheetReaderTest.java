package org.sojourn.platform.sheets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sojourn.platform.sheets.Workbooks.csv;
import static org.sojourn.platform.sheets.Workbooks.row;
import static org.sojourn.platform.sheets.Workbooks.xlsx;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SheetReaderTest {
    private static List<String> texts(Sheet.Row row) {
        return row.cells().stream().map(Cell::text).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {";", ",", "\t"})
    void theDelimiterIsFoundFromTheHeader(String mark) {
        Sheet sheet = SheetReader.read(csv("A;B;C\n1;2;3\n".replace(";", mark)), "liste.csv");
        assertThat(sheet.headers()).containsExactly("A", "B", "C");
        assertThat(texts(sheet.rows().get(0))).containsExactly("1", "2", "3");
    }

    @Test
    void aSemicolonWinsOverCommasAndOneInsideQuotesDoesNotCount() {
        assertThat(SheetReader.read(csv("A, B;C\n1;2\n"), "x.csv").headers()).containsExactly("A, B", "C");
        assertThat(SheetReader.read(csv("\"A;B\",C\n1,2\n"), "x.csv").headers()).containsExactly("A;B", "C");
    }

    @Test
    void aLineThatNamesTheDelimiterIsObeyedAndCounted() {
        Sheet sheet = SheetReader.read(csv("sep=|\r\nA|B\r\n1|2\r\n"), "x.csv");
        assertThat(sheet.headers()).containsExactly("A", "B");
        assertThat(sheet.rows().get(0).number()).isEqualTo(3);
    }

    @Test
    void umlautsArriveFromEveryEncodingASpreadsheetWrites() {
        String text = "Name;Ort\r\nJörg Weiß;„Łódź“ – 5 €\r\n";
        String western = "Name;Ort\r\nJörg Weiß;„Köln“ – 5 €\r\n";
        for (byte[] bytes : List.of(
                text.getBytes(StandardCharsets.UTF_8),
                ("\uFEFF" + text).getBytes(StandardCharsets.UTF_8),
                ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE),
                text.getBytes(StandardCharsets.UTF_16)))
            assertThat(SheetReader.read(bytes, "x.csv")).satisfies(sheet -> {
                assertThat(sheet.headers()).containsExactly("Name", "Ort");
                assertThat(texts(sheet.rows().get(0))).containsExactly("Jörg Weiß", "„Łódź“ – 5 €");
            });
        Sheet old = SheetReader.read(western.getBytes(Charset.forName("windows-1252")), "x.csv");
        assertThat(texts(old.rows().get(0))).containsExactly("Jörg Weiß", "„Köln“ – 5 €");
    }

    @Test
    void quotesAndLineBreaksInsideCellsBelongToTheCell() {
        Sheet sheet = SheetReader.read(csv("A;B\r\n\"eins\r\nzwei; \"\"drei\"\"\";x\r\ny;z\r\n"), "x.csv");
        assertThat(texts(sheet.rows().get(0))).containsExactly("eins\r\nzwei; \"drei\"", "x");
        assertThat(sheet.rows().get(1).number()).isEqualTo(3);
    }

    @Test
    void blankRowsFallAwayAndRowNumbersStayThoseOfTheSpreadsheet() {
        Sheet sheet = SheetReader.read(csv("\nA;B\n\n;\n1;2\n \n3;4"), "x.csv");
        assertThat(sheet.rows()).extracting(Sheet.Row::number).containsExactly(5, 7);
        byte[] book = xlsx(workbook -> {
            XSSFSheet rows = workbook.createSheet();
            row(rows, 2, "A", "B");
            row(rows, 3, " ", "");
            row(rows, 6, "1", "2");
        });
        assertThat(SheetReader.read(book, "x.xlsx").rows())
                .extracting(Sheet.Row::number)
                .containsExactly(7);
    }

    @Test
    void shortRowsAreFilledAndTornRowsAreMarked() {
        Sheet sheet = SheetReader.read(csv("A;B\n1\n1;2;3;\n"), "x.csv");
        assertThat(texts(sheet.rows().get(0))).containsExactly("1", "");
        assertThat(sheet.rows()).extracting(Sheet.Row::surplus).containsExactly(0, 1);
    }

    @Test
    void signedNumbersAreNoFormulas() {
        Sheet sheet = SheetReader.read(csv("A;B;C;D\n-3,5;+49;-12;- 7\n".replace("- 7", "-7 %")), "x.csv");
        assertThat(texts(sheet.rows().get(0))).containsExactly("-3,5", "+49", "-12", "-7 %");
    }

    private static byte[] typedCells() {
        return xlsx(workbook -> {
            XSSFSheet sheet = workbook.createSheet();
            row(sheet, 0, "a", "b", "c", "d", "e", "f", "g", "h", "i");
            var cells = sheet.createRow(1);
            CellStyle day = workbook.createCellStyle();
            day.setDataFormat(workbook.createDataFormat().getFormat("dd.mm.yyyy"));
            cells.createCell(0).setCellValue(4711);
            cells.createCell(1).setCellValue("0042");
            cells.createCell(2).setCellValue(78.1 + 0.2);
            cells.createCell(3).setCellValue(LocalDate.of(2027, 1, 15));
            cells.createCell(4).setCellValue(LocalDateTime.of(2027, 1, 15, 23, 59));
            cells.createCell(5).setCellValue(true);
            cells.createCell(6).setCellValue(40101010000001d);
            cells.createCell(7).setCellValue(new XSSFRichTextString("=A1"));
            cells.createCell(8).setCellValue(-0.5);
            cells.getCell(3).setCellStyle(day);
            cells.getCell(4).setCellStyle(day);
        });
    }

    @Test
    void typedCellsBecomePlainText() {
        Sheet sheet = SheetReader.read(typedCells(), "x.xlsx");
        assertThat(texts(sheet.rows().get(0)))
                .containsExactly(
                        "4711",
                        "0042",
                        "78.3",
                        "2027-01-15",
                        "2027-01-15T23:59",
                        "TRUE",
                        "40101010000001",
                        "=A1",
                        "-0.5");
        assertThat(sheet.rows().get(0).cells())
                .extracting(Cell::kind)
                .startsWith(Cell.Kind.NUMBER, Cell.Kind.TEXT, Cell.Kind.NUMBER, Cell.Kind.DATE);
    }

    @Test
    void theFirstSheetIsReadUnlessAnotherIsNamed() {
        byte[] book = xlsx(workbook -> {
            row(workbook.createSheet("Wünsche"), 0, "A");
            row(workbook.getSheet("Wünsche"), 1, "eins");
            row(workbook.createSheet("Legende"), 0, "B");
            row(workbook.getSheet("Legende"), 1, "zwei");
        });
        assertThat(SheetReader.read(book, "x.xlsx").name()).isEqualTo("Wünsche");
        assertThat(SheetReader.read(book, "x.xlsx", "legende").headers()).containsExactly("B");
    }

    @Test
    void aWorkbookWithClickableMailAddressesIsTaken() {
        byte[] book = xlsx(workbook -> {
            XSSFSheet sheet = workbook.createSheet();
            row(sheet, 0, "E-Mail");
            row(sheet, 1, "anna@example.org");
            Hyperlink link = workbook.getCreationHelper().createHyperlink(HyperlinkType.EMAIL);
            link.setAddress("mailto:anna@example.org");
            sheet.getRow(1).getCell(0).setHyperlink(link);
        });
        assertThat(SheetReader.read(book, "x.xlsx").rows()).hasSize(1);
    }

    @Test
    void theContentDecidesNotTheName() {
        assertThat(SheetReader.read(xlsx(new String[] {"A"}, new String[] {"1"}), "liste.csv")
                        .name())
                .isEqualTo("Liste");
        assertThat(SheetReader.read(csv("A\n1\n"), "liste.txt").headers()).containsExactly("A");
    }
}
