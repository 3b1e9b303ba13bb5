package org.sojourn.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** The list of students goes out, is edited in a spreadsheet, comes back, and is taken back again. */
@Journey
class StudentsJourney {
    private static final Screen SMALL = new Screen("en", "dark", 360);
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String SEMESTERS =
            "SELECT semester FROM student_record r JOIN account a ON a.id = r.account_id"
                    + " WHERE a.student_number = ";

    @Test
    void anEditedCellIsTheOnlyThingThatChangesAndIsTakenBack(Visits visits) {
        Page page = visits.as("Miriam Weiss").open("/students/students?q=0210959");
        Readable.check(page, Screen.USUAL);
        long before = visits.database().number(SEMESTERS + "'0210959'");
        byte[] list = page.request()
                .get(page.url().replaceFirst("/students/.*", "/students/files/students.xlsx"))
                .body();
        byte[] edited = changed(
                list,
                sheet -> Lists.cell(sheet, rowOf(sheet, "0210959"), "Fachsemester")
                        .setCellValue(before + 1));
        upload(page, edited);
        assertThat(page.locator(".diff del")).hasText(String.valueOf(before));
        assertThat(page.locator(".diff ins")).hasText(String.valueOf(before + 1));
        readable(visits, page);
        page.locator("[id='confirm:apply']").click();
        assertThat(page.locator(".news")).containsText("Niemand neu, 1 geändert, 0 ausgelassen.");
        assertThat(visits.database().number(SEMESTERS + "'0210959'")).isEqualTo(before + 1);

        // the same file once more: edited there, and changed here since it went out
        upload(page, edited);
        assertThat(page.locator("h1")).hasText("Keine Änderung, keine Fehler");
        byte[] otherwise = changed(
                list,
                sheet -> Lists.cell(sheet, rowOf(sheet, "0210959"), "Fachsemester")
                        .setCellValue(before + 2));
        upload(page, otherwise);
        assertThat(page.locator("main")).containsText("Eine Zeile kollidiert.");
        assertThat(page.locator("[id='confirm:apply']")).hasCount(0);
        readable(visits, page);

        page.navigate(page.url().replaceFirst("/students/.*", "/students/students"));
        readable(visits, page);
        page.locator("details.ask summary").click();
        page.locator("[id='undo:go']").click();
        assertThat(page.locator(".news")).containsText("1 Person wie vorher");
        assertThat(visits.database().number(SEMESTERS + "'0210959'")).isEqualTo(before);
        assertThat(page.locator("[id='undo:go']")).hasCount(0);
        readable(visits, page);
    }

    @Test
    void whatTheOfficeKnowsIsShownWithItsSourceAndNotAsked(Visits visits) {
        long call = visits.database().number("SELECT id FROM exchange_call WHERE academic_year = 2028");
        Page page = visits.as("Anna Brandt").open("/applications/start?callId=" + call);
        if (page.locator("[id='begin:go']").count() > 0)
            page.locator("[id='begin:go']").click();
        page.waitForURL("**/applications/tasks?*");
        page.navigate(Ben.step(page, "studies"));
        assertThat(page.locator("main")).containsText("Aus der Liste „studierende-2026.xlsx“ des Studiendekanats");
        assertThat(page.locator("[id='step:semester']")).hasCount(0);
        Readable.check(page, Screen.USUAL);
    }

    private static void upload(Page page, byte[] content) {
        page.navigate(page.url().replaceFirst("/students/.*", "/students/import"));
        page.locator("[id='upload:file']").setInputFiles(new FilePayload("studierende.xlsx", XLSX, content));
        page.locator("[id='upload:check']").click();
        page.waitForURL("**/import?upload=*");
    }

    private static void readable(Visits visits, Page page) {
        Readable.check(page, Screen.USUAL);
        Visit small = visits.as("Miriam Weiss", SMALL);
        small.open(page.url().replaceFirst("^https?://[^/]+", ""));
        Readable.check(small.page(), SMALL);
    }

    private static int rowOf(XSSFSheet sheet, String number) {
        int column = Lists.column(sheet, "Matrikelnummer");
        for (int i = 1; i <= sheet.getLastRowNum(); i++)
            if (sheet.getRow(i).getCell(column).getStringCellValue().equals(number)) return i + 1;
        throw new IllegalArgumentException(number);
    }

    private static byte[] changed(byte[] file, Consumer<XSSFSheet> change) {
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(file));
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            change.accept(book.getSheetAt(0));
            book.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
