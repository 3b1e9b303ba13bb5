package org.sojourn.platform.sheets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.sojourn.platform.sheets.Workbooks.csv;
import static org.sojourn.platform.sheets.Workbooks.entry;
import static org.sojourn.platform.sheets.Workbooks.row;
import static org.sojourn.platform.sheets.Workbooks.with;
import static org.sojourn.platform.sheets.Workbooks.xlsx;
import static org.sojourn.platform.sheets.Workbooks.zip;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RefusalTest {
    private static final byte[] GOOD = xlsx(new String[] {"A"}, new String[] {"1"});

    private static FileRefused refused(byte[] bytes, String name) {
        return catchThrowableOfType(FileRefused.class, () -> SheetReader.read(bytes, name));
    }

    private static void assertRefused(byte[] bytes, String name, Refusal reason) {
        assertThat(refused(bytes, name))
                .as(name)
                .isNotNull()
                .extracting(FileRefused::reason)
                .isEqualTo(reason);
    }

    @Test
    void whatIsNoSpreadsheetIsRefused() {
        assertRefused(csv("%PDF-1.7\n"), "x.pdf", Refusal.UNKNOWN_FORMAT);
        assertRefused(new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0, 0, 13}, "x.csv", Refusal.UNKNOWN_FORMAT);
        assertRefused(zip(Map.of("content.xml", csv("<x/>"))), "x.ods", Refusal.UNKNOWN_FORMAT);
        byte[] old = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1};
        assertRefused(old, "x.xls", Refusal.OLD_OR_LOCKED);
        assertRefused(csv("A;B\n1;2\n"), "x.xlsx", Refusal.BROKEN);
    }

    @Test
    void emptyFilesAreRefused() {
        assertRefused(new byte[0], "x.csv", Refusal.EMPTY);
        assertRefused(csv("\n \n"), "x.csv", Refusal.EMPTY);
        assertRefused(csv("A;B\n;\n"), "x.csv", Refusal.EMPTY);
        assertRefused(xlsx(workbook -> workbook.createSheet()), "x.xlsx", Refusal.EMPTY);
    }

    @Test
    void aFileOverFiveMegabytesIsRefusedUnread() {
        FileRefused refusal = refused(new byte[Sheet.MOST_BYTES + 1], "x.csv");
        assertThat(refusal.reason()).isEqualTo(Refusal.TOO_LARGE);
        assertThat(refusal.said().in(Texts.in(Locale.GERMAN), Locale.GERMAN)).contains("5 MB");
    }

    @Test
    void tenThousandRowsAreTakenAndOneMoreIsRefused() {
        String full = "A;B\n" + "1;2\n".repeat(10_000);
        assertThat(SheetReader.read(csv(full), "x.csv").rows()).hasSize(10_000);
        assertRefused(csv(full + "1;2\n"), "x.csv", Refusal.TOO_MANY_ROWS);
        assertThat(SheetReader.read(book(10_000), "x.xlsx").rows()).hasSize(10_000);
        FileRefused refusal = refused(book(10_001), "x.xlsx");
        assertThat(refusal.said().in(Texts.in(Locale.GERMAN), Locale.GERMAN)).contains("mehr als 10.000 Zeilen");
    }

    private static byte[] book(int rows) {
        return SheetWriter.xlsx(new SheetTable(
                "Liste",
                java.util.List.of(SheetTable.Head.of("A")),
                java.util.Collections.nCopies(rows, java.util.List.of(Cell.number("1")))));
    }

    @Test
    void aHeaderWithoutEndIsRefused() {
        assertRefused(csv("A;".repeat(300) + "A\n1\n"), "x.csv", Refusal.TOO_MANY_COLUMNS);
        byte[] wide = xlsx(workbook -> {
            XSSFSheet sheet = workbook.createSheet();
            for (int i = 0; i < 300; i++)
                (i == 0 ? sheet.createRow(0) : sheet.getRow(0)).createCell(i).setCellValue("c" + i);
        });
        assertRefused(wide, "x.xlsx", Refusal.TOO_MANY_COLUMNS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"=A1+1", "+A1", "-A1", "@SUM(A1)", "=1+1", "-1+2", " =cmd|' /C calc'!A0", "＝A1", "-", "+49 351 1"
            })
    void aCsvCellThatASpreadsheetWouldComputeRefusesTheFile(String cell) {
        FileRefused refusal = refused(csv("Name;Wert\nx;1\ny;" + cell + "\n"), "x.csv");
        assertThat(refusal.reason()).isEqualTo(Refusal.FORMULA);
        assertThat(refusal.said().arguments()).containsExactly("3", "Wert", cell.strip());
    }

    @Test
    void aWorkbookFormulaRefusesTheFileEvenWithAStoredResult() {
        byte[] book = xlsx(workbook -> {
            XSSFSheet sheet = workbook.createSheet();
            row(sheet, 0, "Name", "Matrikelnummer");
            row(sheet, 1, "x");
            sheet.getRow(1).createCell(1).setCellFormula("A43+1");
            workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
        });
        FileRefused refusal = refused(book, "x.xlsx");
        assertThat(refusal.reason()).isEqualTo(Refusal.FORMULA);
        assertThat(refusal.said().in(Texts.in(Locale.GERMAN), Locale.GERMAN))
                .startsWith("Zeile 2, Spalte „Matrikelnummer“ enthält eine Formel: =A43+1.");
    }

    @Test
    void aBombIsRefusedBeforeItGoesOff() throws Throwable {
        byte[] zeros = new byte[60 << 20];
        byte[] dense = with(GOOD, "xl/worksheets/sheet1.xml", zeros);
        byte[] many = bombOfManyEntries();
        byte[] large = with(GOOD, "xl/media/image1.bin", noise(70 << 20));
        assertThat(dense.length).isLessThan(100_000);
        withoutMoreWorkThan(Duration.ofSeconds(2), () -> {
            assertRefused(dense, "x.xlsx", Refusal.SWOLLEN);
            assertRefused(many, "x.xlsx", Refusal.SWOLLEN);
            Assertions.assertThrows(FileRefused.class, () -> ArchiveCheck.check(large));
        });
    }

    private static byte[] bombOfManyEntries() {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        for (int i = 0; i < 2_000; i++) entries.put("xl/e" + i, new byte[] {1});
        return zip(entries);
    }

    /** Compresses to about half, so that only the total gives it away. */
    private static byte[] noise(int size) {
        byte[] bytes = new byte[size];
        Random chance = new Random(1);
        for (int i = 0; i < size; i += 40) bytes[i] = (byte) chance.nextInt();
        return bytes;
    }

    /** The thread's own time, so that a busy machine does not count. */
    private static void withoutMoreWorkThan(Duration work, Executable act) throws Throwable {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadCpuTime();
        act.execute();
        assertThat(Duration.ofNanos(threads.getCurrentThreadCpuTime() - before)).isLessThan(work);
    }

    @Test
    void cellsMadeToExhaustAPatternGetAnAnswerAtOnce() throws Throwable {
        withoutMoreWorkThan(Duration.ofSeconds(3), () -> {
            assertRefused(csv("A;B\n+" + "1.".repeat(1_000_000) + "1;2\n"), "x.csv", Refusal.FORMULA);
            byte[] links = csv("<".repeat(500_000) + " TargetMode=".repeat(30_000));
            assertThat(refused(with(GOOD, "xl/_rels/workbook.xml.rels", links), "x.xlsx"))
                    .isNotNull();
            String quotes = "'".repeat(1_000_000);
            assertThat(SheetReader.read(csv("A;B\n" + quotes + ";2\n"), "x.csv").rows())
                    .hasSize(1);
        });
    }

    @Test
    void anEntityBombInsideASheetIsRefused() {
        String entities = "<?xml version=\"1.0\"?><!DOCTYPE w [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]>"
                + "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData><row r=\"1\">"
                + "<c r=\"A1\" t=\"inlineStr\"><is><t>&b;</t></is></c></row></sheetData></worksheet>";
        assertRefused(with(GOOD, "xl/worksheets/sheet1.xml", csv(entities)), "x.xlsx", Refusal.BROKEN);
    }

    @Test
    void damagedFilesAreRefusedWhateverIsDamaged() {
        assertRefused(Arrays.copyOf(GOOD, GOOD.length / 2), "x.xlsx", Refusal.BROKEN);
        assertRefused(csv("PK and nothing else"), "x.xlsx", Refusal.BROKEN);
        assertRefused(with(GOOD, "xl/worksheets/sheet1.xml", csv("<worksheet><row")), "x.xlsx", Refusal.BROKEN);
        assertRefused(with(GOOD, "[Content_Types].xml", null), "x.xlsx", Refusal.BROKEN);
        assertRefused(csv("A;B\n\"offen;2\n3;4\n"), "x.csv", Refusal.BROKEN);
        assertRefused(csv("A;B\n\"zu\"viel;2\n"), "x.csv", Refusal.BROKEN);
    }

    @Test
    void aFlippedBitIsRefusedOrDoesNoHarm() {
        long seed = 20_261_122L;
        Random chance = new Random(seed);
        for (int i = 0; i < 300; i++) {
            byte[] hurt = GOOD.clone();
            hurt[chance.nextInt(hurt.length)] ^= (byte) (1 << chance.nextInt(8));
            try {
                assertThat(SheetReader.read(hurt, "x.xlsx").rows())
                        .isEqualTo(SheetReader.read(GOOD, "x.xlsx").rows());
            } catch (FileRefused answer) {
                assertThat(answer.said().key()).startsWith("platform.import.refused.");
            } catch (RuntimeException | Error other) {
                throw new AssertionError("seed " + seed + ", round " + i, other);
            }
        }
    }

    @Test
    void macrosAndForeignLinksAreRefused() {
        assertRefused(with(GOOD, "xl/vbaProject.bin", new byte[] {1}), "x.xlsm", Refusal.MACROS);
        assertRefused(with(GOOD, "xl/macrosheets/sheet1.xml", csv("<x/>")), "x.xlsx", Refusal.MACROS);
        assertRefused(with(GOOD, "xl/externalLinks/externalLink1.xml", csv("<x/>")), "x.xlsx", Refusal.EXTERNAL_LINKS);
        assertRefused(with(GOOD, "xl/connections.xml", csv("<x/>")), "x.xlsx", Refusal.EXTERNAL_LINKS);
        String rels = new String(entry(GOOD, "xl/_rels/workbook.xml.rels"), StandardCharsets.UTF_8);
        String linked = rels.replace(
                "</Relationships>",
                "<Relationship Id=\"r9\" Type=\"http://x/image\" Target=\"http://192.0.2.1/a.png\" TargetMode=\"External\"/>"
                        + "</Relationships>");
        assertRefused(with(GOOD, "xl/_rels/workbook.xml.rels", csv(linked)), "x.xlsx", Refusal.EXTERNAL_LINKS);
    }

    @Test
    void aSheetThatIsNotThereIsRefused() {
        FileRefused refusal =
                catchThrowableOfType(FileRefused.class, () -> SheetReader.read(GOOD, "x.xlsx", "Nirgends"));
        assertThat(refusal.reason()).isEqualTo(Refusal.MISSING_SHEET);
    }
}
