package org.sojourn.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.Test;
import org.sojourn.platform.sheets.Workbooks;

/** Lists are taken over only after they have been looked at, whole or not at all. */
@Journey
class ImportJourney {
    private static final Screen SMALL = new Screen("en", "dark", 360);
    private static final String APPLICANTS = "call-b-applicants.xlsx";
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @Test
    void oneChangedCellIsShownTakenOverOnceAndNeverTwice(Visits visits) {
        String number = "4210000";
        long imports = imports(visits);
        long before = semester(visits, number);
        byte[] list = Lists.changed(
                APPLICANTS, sheet -> Lists.cell(sheet, 2, "Fachsemester").setCellValue(before + 1));
        Page page = atTheImport(visits);
        Readable.check(page, Screen.USUAL);
        upload(page, "geändert.xlsx", list);
        assertThat(figures(page)).containsExactly("0", "1", "59", "0");
        assertThat(page.locator(".diff del")).hasText(String.valueOf(before));
        assertThat(page.locator(".diff ins")).hasText(String.valueOf(before + 1));
        readableAtBothScreens(visits, page);
        assertThat(semester(visits, number)).isEqualTo(before);

        Page secondTab = visits.as("Miriam Weiss").open(path(page));
        page.locator("[id='confirm:apply']").click();
        assertThat(page.locator(".news")).containsText("Keine Bewerbung neu, 1 geändert, 0 ausgelassen.");
        assertThat(semester(visits, number)).isEqualTo(before + 1);
        Readable.check(page, Screen.USUAL);

        secondTab.locator("[id='confirm:apply']").click();
        assertThat(secondTab.locator("main")).containsText("Diese Datei wurde schon übernommen.");
        assertThat(imports(visits)).isEqualTo(imports + 1);
    }

    @Test
    void aFileThatIsNotToBeTrustedIsRefusedWholeWithItsReason(Visits visits) {
        long imports = imports(visits);
        Page page = atTheImport(visits);
        assertRefused(page, withoutAColumn(), "Die Spalte „Matrikelnummer“ fehlt.");
        assertRefused(
                page,
                Lists.changed(
                        APPLICANTS,
                        sheet -> Lists.cell(sheet, 2, "Fachsemester").setCellFormula("2*4")),
                "enthält eine Formel");
        assertRefused(page, manyRows(), "Die Datei hat mehr als 10.000 Zeilen.");
        assertRefused(
                page,
                Workbooks.with(Lists.shipped(APPLICANTS), "xl/worksheets/sheet1.xml", new byte[60 << 20]),
                "Die Datei wird beim Entpacken unverhältnismäßig groß.");
        readableAtBothScreens(visits, page);
        assertThat(imports(visits)).isEqualTo(imports);
    }

    @Test
    void aRowThatIsWrongIsNamedAndTheOthersGoWhenItIsLeftOut(Visits visits) {
        String places = "Kürzel;Partner;Semester;Art;Studiengang;Dauer (Wochen);Plätze;Sprache;Niveau\n"
                + "IMP-1;KCL;Winter;Semester;Humanmedizin;11;2;Englisch;B2\n"
                + "IMP-2;XYZ;Winter;Semester;Humanmedizin;11;2;Englisch;B2\n";
        Page page = visits.as("Miriam Weiss").open("/partners/import?year=2026");
        Readable.check(page, Screen.USUAL);
        upload(page, "plätze.csv", "text/csv", places.getBytes(StandardCharsets.UTF_8));
        assertThat(figures(page)).containsExactly("1", "0", "0", "1");
        assertThat(page.locator("main")).containsText("Zeile 3");
        assertThat(page.locator("main")).containsText("XYZ");
        readableAtBothScreens(visits, page);

        page.locator("[id='confirm:apply']").click();
        assertThat(page.locator(".news")).containsText("Kreuzen Sie an");
        assertThat(taken(visits)).isZero();
        page.locator("[id='confirm:leaveout']").check();
        page.locator("[id='confirm:apply']").click();
        assertThat(page.locator(".news")).containsText("1 Änderung ist übernommen.");
        assertThat(taken(visits)).isEqualTo(1);
        Readable.check(page, Screen.USUAL);
    }

    private static void assertRefused(Page page, byte[] file, String reason) {
        String start = page.url();
        upload(page, "liste.xlsx", file);
        assertThat(page.locator("h1")).hasText("Diese Datei wird nicht eingelesen");
        assertThat(page.locator("main")).containsText(reason);
        assertThat(page.locator("[id='confirm:apply']")).hasCount(0);
        if (!reason.startsWith("Die Datei wird beim")) page.navigate(start);
    }

    private static byte[] withoutAColumn() {
        return Lists.changed(
                APPLICANTS, sheet -> Lists.cell(sheet, 1, "Matrikelnummer").setCellValue("Nummer im Chor"));
    }

    private static byte[] manyRows() {
        return Workbooks.xlsx(book -> {
            XSSFSheet sheet = book.createSheet("Bewerbungen");
            sheet.createRow(0).createCell(0).setCellValue("Matrikelnummer");
            for (int i = 1; i <= 10_001; i++) {
                XSSFRow row = sheet.createRow(i);
                row.createCell(0).setCellValue(Integer.toString(5_000_000 + i));
            }
        });
    }

    private static Page atTheImport(Visits visits) {
        long call = visits.database().number("SELECT id FROM exchange_call WHERE academic_year = 2028");
        return visits.as("Miriam Weiss").open("/applications/import?callId=" + call);
    }

    private static void upload(Page page, String name, byte[] content) {
        upload(page, name, XLSX, content);
    }

    private static void upload(Page page, String name, String type, byte[] content) {
        page.locator("[id='upload:file']").setInputFiles(new FilePayload(name, type, content));
        page.locator("[id='upload:check']").click();
        page.waitForURL("**/import?upload=*");
    }

    /** New, changed, unchanged, with errors. */
    private static List<String> figures(Page page) {
        return page.locator("dl.figures dd").allInnerTexts().stream()
                .map(String::strip)
                .toList();
    }

    private static void readableAtBothScreens(Visits visits, Page page) {
        Readable.check(page, Screen.USUAL);
        Visit small = visits.as("Miriam Weiss", SMALL);
        small.open(path(page));
        Readable.check(small.page(), SMALL);
    }

    private static long semester(Visits visits, String studentNumber) {
        return visits.database()
                .number(
                        "SELECT p.semester FROM application p JOIN account a ON a.id = p.account_id JOIN exchange_call c"
                                + " ON c.id = p.call_id WHERE c.academic_year = 2028 AND a.student_number = "
                                + studentNumber);
    }

    private static long imports(Visits visits) {
        return visits.database().number("SELECT COUNT(*) FROM journal_entry WHERE act = 'applications.imported'");
    }

    private static long taken(Visits visits) {
        return visits.database()
                .number("SELECT COUNT(*) FROM exchange_place WHERE code LIKE 'IMP-%' AND academic_year = 2026");
    }

    private static String path(Page page) {
        return page.url().replaceFirst("^https?://[^/]+", "");
    }
}
