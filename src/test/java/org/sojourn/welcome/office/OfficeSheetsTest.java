package org.sojourn.welcome.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.sojourn.platform.sheets.SheetTable;
import org.sojourn.platform.sheets.SheetWriter;
import org.sojourn.welcome.core.OwnerRole;

class OfficeSheetsTest {
    private static OfficeSheets sheets(Locale language, ASight... sights) {
        return new OfficeSheets(
                language, java.util.stream.Stream.of(sights).map(ASight::made).toList());
    }

    private static List<String> texts(SheetTable table, int row) {
        return table.rows().get(row).stream().map(cell -> cell.text()).toList();
    }

    @Test
    void aVisitIsARow() {
        SheetTable table = sheets(Locale.GERMAN, ASight.in(1, 10).ready(-2).owes(OwnerRole.HR, "", 3))
                .ofVisits();
        assertThat(table.columns()).extracting(SheetTable.Head::header).startsWith("Gast", "Staatsangehörigkeit");
        assertThat(texts(table, 0))
                .containsExactly(
                        "Guest",
                        "FR, NG",
                        "Postdoc",
                        "Host",
                        "Clinic",
                        "2026-12-03",
                        "2027-03-12",
                        "2026-08-25",
                        "2026-12-03",
                        "2026-12-01",
                        "1",
                        "1",
                        "0");
    }

    @Test
    void noTaskOfHealthIsInAFile() {
        SheetTable table = sheets(Locale.ENGLISH, ASight.in(1, 10).owesHealth(4).owes(OwnerRole.HR, "", 3))
                .ofTasks();
        assertThat(table.rows()).hasSize(1);
        assertThat(texts(table, 0))
                .containsExactly(
                        "Guest",
                        "2026-12-03",
                        "W11",
                        "Step W11",
                        "Before the arrival",
                        "Human resources",
                        "2026-11-20",
                        "overdue");
    }

    @Test
    void aNameThatLooksLikeAFormulaStaysText() throws IOException {
        byte[] file = SheetWriter.xlsx(
                sheets(Locale.ENGLISH, ASight.in(1, 10).named("=1+2")).ofVisits());
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            Row row = book.getSheetAt(0).getRow(1);
            assertThat(row.getCell(0).getCellType()).isEqualTo(CellType.STRING);
            assertThat(new DataFormatter().formatCellValue(row.getCell(0))).isEqualTo("=1+2");
        }
    }
}
