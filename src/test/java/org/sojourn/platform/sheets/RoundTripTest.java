package org.sojourn.platform.sheets;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class RoundTripTest {
    private static final List<String> NASTY = List.of(
            "=1+1",
            "+49 351 4580",
            "-",
            "@SUM(A1)",
            "\tx",
            "'=1+1",
            "''=1",
            "'x",
            "it's",
            " =x",
            "=cmd|' /C calc'!A0",
            "a;b",
            "a,b",
            "a\"b",
            "zwei\nZeilen",
            "-5",
            "007",
            "＝1",
            "Łódź „x“",
            "TRUE",
            "1e5",
            "\r\n=x");

    private static SheetTable table(List<String> texts) {
        return new SheetTable(
                "Liste",
                List.of(SheetTable.Head.of("Text"), SheetTable.Head.of("Marke")),
                texts.stream()
                        .map(each -> List.of(Cell.text(each), Cell.text("x")))
                        .toList());
    }

    private static List<String> back(byte[] bytes) {
        return SheetReader.read(bytes, "x").rows().stream()
                .map(row -> row.cells().get(0).text())
                .toList();
    }

    @Test
    void whatLooksLikeAFormulaIsGuardedAndComesBackExactly() {
        assertThat(back(SheetWriter.csvGerman(table(NASTY)))).isEqualTo(NASTY);
        assertThat(back(SheetWriter.csvInternational(table(NASTY)))).isEqualTo(NASTY);
        List<String> keptByXml =
                NASTY.stream().filter(each -> !each.contains("\r")).toList();
        assertThat(back(SheetWriter.xlsx(table(keptByXml)))).isEqualTo(keptByXml);
    }

    @Test
    void noCellOfACsvFileStartsWithAFormulaSign() {
        String csv = new String(SheetWriter.csvGerman(table(NASTY)), StandardCharsets.UTF_8);
        assertThat(csv).startsWith("\uFEFFText;Marke\r\n").endsWith("\r\n");
        for (CsvRecord record : CsvReader.builder().fieldSeparator(';').ofCsvRecord(csv.substring(1)))
            assertThat(record.getField(0)).doesNotStartWith(" ").doesNotContainPattern("^\\s*[=+\\-@\\t\\r]");
    }

    @Test
    void randomTextsComeBackExactlyInEveryFormat() {
        long seed = 4_711L;
        Random chance = new Random(seed);
        String letters = "'=+-@\t \";,\nab1.ß\u00A0";
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < 2_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int j = 1 + chance.nextInt(6); j > 0; j--)
                text.append(letters.charAt(chance.nextInt(letters.length())));
            texts.add(text.toString());
        }
        assertThat(back(SheetWriter.csvGerman(table(texts)))).as("seed " + seed).isEqualTo(texts);
        assertThat(back(SheetWriter.csvInternational(table(texts))))
                .as("seed " + seed)
                .isEqualTo(texts);
        assertThat(back(SheetWriter.xlsx(table(texts)))).as("seed " + seed).isEqualTo(texts);
    }

    @Test
    void aWorkbookHoldsTypedCellsAFrozenHeaderAFilterAndHiddenColumns() throws IOException {
        SheetTable table = new SheetTable(
                "Plätze",
                List.of(
                        SheetTable.Head.of("Matrikelnummer"),
                        SheetTable.Head.of("Punkte"),
                        SheetTable.Head.of("Frist"),
                        new SheetTable.Head("Art", false, List.of("Semester", "Wahlfach")),
                        new SheetTable.Head("Version", true, List.of())),
                List.of(List.of(
                        Cell.text("0042"),
                        Cell.number("-78.5"),
                        Cell.date(LocalDate.of(2027, 1, 15)),
                        Cell.text("=1"))));
        byte[] bytes = SheetWriter.xlsx(table);
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            XSSFSheet sheet = book.getSheet("Plätze");
            assertThat(sheet.getRow(1).getCell(0).getCellType()).isEqualTo(CellType.STRING);
            assertThat(sheet.getRow(1).getCell(1).getNumericCellValue()).isEqualTo(-78.5);
            assertThat(sheet.getRow(1).getCell(2).getLocalDateTimeCellValue()).isEqualTo("2027-01-15T00:00");
            assertThat(sheet.getRow(1).getCell(3).getCellType()).isEqualTo(CellType.STRING);
            assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 1);
            assertThat(sheet.getCTWorksheet().getAutoFilter().getRef()).isEqualTo("A1:E2");
            assertThat(sheet.isColumnHidden(4)).isTrue();
            assertThat(sheet.getDataValidations()).hasSize(1);
            assertThat(sheet.getColumnWidth(0)).isGreaterThan(14 * 256);
        }
        assertThat(SheetReader.read(bytes, "x.xlsx").rows().get(0).cells())
                .extracting(Cell::text)
                .containsExactly("0042", "-78.5", "2027-01-15", "=1", "");
    }

    @Test
    void anExportImportedAgainChangesNothingAndOneEditChangesOneCell() {
        List<Map<String, String>> rows = DemoCallB.applicants();
        Template list = DemoSheetsWriter.applicants(DemoCallB.places());
        Map<String, Map<String, String>> existing = new HashMap<>();
        rows.forEach(each -> existing.put(each.get("studentNumber"), each));
        for (Locale locale : List.of(Locale.GERMAN, Locale.ENGLISH)) {
            SheetTable table = SheetTable.of(list, locale, rows, 6);
            for (byte[] file :
                    List.of(SheetWriter.xlsx(table), SheetWriter.csvGerman(table), SheetWriter.csvInternational(table)))
                assertThat(ImportPlan.draw(SheetReader.read(file, "x"), list, existing)
                                .counts())
                        .isEqualTo(new Counts(0, 0, 60, 0, 0, 0));
            String edited =
                    new String(SheetWriter.csvGerman(table), StandardCharsets.UTF_8).replace("Müller", "Möller");
            ImportPlan plan = ImportPlan.draw(SheetReader.read(Workbooks.csv(edited), "x.csv"), list, existing);
            assertThat(plan.counts()).isEqualTo(new Counts(0, 1, 59, 0, 0, 1));
        }
    }

    @Test
    void aLineBreakAsAWebPageSendsItIsNoChange() {
        Column<String> key = Column.required("key", "Nr", "No", Parsers.text(9)).asKey();
        Column<String> word = Column.optional("word", "Wort", "Word", Parsers.text(99));
        Template list = Template.of(Label.same("Liste"), key, word);
        Map<String, String> row = Map.of("key", "a", "word", "eins\r\nzwei");
        SheetTable table = SheetTable.of(list, Locale.GERMAN, List.of(row), 0);
        for (byte[] file : List.of(SheetWriter.xlsx(table), SheetWriter.csvGerman(table)))
            assertThat(ImportPlan.draw(SheetReader.read(file, "x"), list, Map.of("a", row))
                            .counts()
                            .unchanged())
                    .isEqualTo(1);
    }

    @Test
    void anEmptyTemplateOffersEveryColumnInItsLanguage() {
        Template list = ApplicantList.forPlaces(List.of("KCL-W"));
        SheetTable german = SheetTable.of(list, Locale.GERMAN, List.of(), 2);
        assertThat(german.columns())
                .extracting(SheetTable.Head::header)
                .contains("Matrikelnummer", "Punkte KCL", "Sprache Englisch", "Wunsch 1", "Wunsch 2")
                .doesNotContain("Wunsch 3");
        SheetTable english = SheetTable.of(list, Locale.ENGLISH, List.of(), 2);
        assertThat(english.columns())
                .extracting(SheetTable.Head::header)
                .contains("Student number", "Points KCL", "Language English", "Wish 2");
    }

    @Test
    void theErrorFileHoldsTheBadRowsAndCanBeHandedInAgain() {
        Template list = PlaceList.TEMPLATE;
        String text = "Kürzel;Partner;Semester;Art;Studiengang;Dauer (Wochen);Plätze;Fehler\n"
                + "KCL-W;KCL;Winter;Semester;Medizin;20;1;\n'=X;XYZ;Winter;Semester;Medizin;20;viele;alt\n";
        ImportPlan plan = ImportPlan.draw(SheetReader.read(Workbooks.csv(text), "x.csv"), list, Map.of());
        byte[] file = ErrorSheet.write(plan, Texts.in(Locale.GERMAN), Locale.GERMAN);
        Sheet sheet = SheetReader.read(file, "Fehlerdatei.xlsx");
        assertThat(sheet.headers()).hasSize(8).endsWith("Plätze", "Fehler");
        assertThat(sheet.rows()).hasSize(1);
        assertThat(sheet.rows().get(0).cells())
                .extracting(Cell::text)
                .startsWith("=X", "XYZ")
                .endsWith("viele", "Partner: eines davon: KCL, UMW, FLI; Plätze: ganze Zahl zwischen 0 und 999");
        ImportPlan again = ImportPlan.draw(sheet, list, Map.of());
        assertThat(again.ignoredColumns()).isEmpty();
        assertThat(again.counts().errors()).isEqualTo(1);
        assertThat(SheetReader.read(ErrorSheet.write(plan, Texts.in(Locale.ENGLISH), Locale.ENGLISH), "e.xlsx")
                        .headers())
                .endsWith("Error");
    }
}
