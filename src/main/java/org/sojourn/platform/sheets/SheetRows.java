package org.sojourn.platform.sheets;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.model.SharedStrings;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Turns the events of a worksheet part into rows. The elements: row, c (cell), v (value), f (formula), is/t (text). */
final class SheetRows extends DefaultHandler {
    /** One column more than allowed is enough to see that there are too many. */
    private static final int WIDEST = Sheet.MOST_COLUMNS + 1;

    private final SharedStrings strings;
    private final StylesTable styles;
    private final boolean from1904;
    private final Taken taken;
    private final StringBuilder text = new StringBuilder();
    private final StringBuilder formula = new StringBuilder();
    private List<Cell> cells = new ArrayList<>();
    private int row;
    private int column = -1;
    private String type;
    private int style;
    private String inside = "";
    private boolean phonetic;
    private boolean computed;

    SheetRows(SharedStrings strings, StylesTable styles, boolean from1904, Taken taken) {
        this.strings = strings;
        this.styles = styles;
        this.from1904 = from1904;
        this.taken = taken;
    }

    @Override
    public void startElement(String space, String name, String full, Attributes with) {
        switch (name) {
            case "row" -> startRow(with.getValue("r"));
            case "c" -> startCell(with);
            case "rPh" -> phonetic = true;
            case "f" -> {
                computed = true;
                inside = name;
            }
            case "v", "t" -> inside = name;
            default -> inside = "";
        }
    }

    private void startRow(String number) {
        row = number == null ? row + 1 : Integer.parseInt(number);
        cells = new ArrayList<>();
        column = -1;
    }

    private void startCell(Attributes with) {
        String place = with.getValue("r");
        column = place == null ? column + 1 : new CellReference(place).getCol();
        type = with.getValue("t");
        style = with.getValue("s") == null ? 0 : Integer.parseInt(with.getValue("s"));
        computed = false;
        text.setLength(0);
        formula.setLength(0);
    }

    @Override
    public void characters(char[] letters, int start, int length) {
        if (phonetic) return;
        if (inside.equals("f")) formula.append(letters, start, length);
        else if (inside.equals("v") || inside.equals("t")) text.append(letters, start, length);
    }

    @Override
    public void endElement(String space, String name, String full) {
        switch (name) {
            case "c" -> endCell();
            case "row" -> taken.row(row, cells, false);
            case "rPh" -> phonetic = false;
            default -> {}
        }
        inside = "";
    }

    private void endCell() {
        if (computed) throw Refusal.FORMULA.with("" + row, taken.column(column), CsvReading.shortened("=" + formula));
        Cell cell = cell(text.toString());
        if (cell.text().isEmpty() || column < 0 || column >= WIDEST) return;
        while (cells.size() < column) cells.add(Cell.EMPTY);
        if (cells.size() == column) cells.add(cell);
    }

    private Cell cell(String value) {
        if (value.isEmpty()) return Cell.EMPTY;
        if ("s".equals(type))
            return string(strings.getItemAt(Integer.parseInt(value.strip())).getString());
        if ("b".equals(type)) return new Cell(value.strip().equals("1") ? "TRUE" : "FALSE", Cell.Kind.TRUTH);
        if (type != null && !type.equals("n")) return string(value);
        double number = Double.parseDouble(value.strip());
        return isDate() ? date(number) : Cell.number(Numbers.plain(number));
    }

    private static Cell string(String value) {
        return Cell.text(Guard.unmarked(value));
    }

    private boolean isDate() {
        if (style < 0 || style >= styles.getNumCellStyles()) return false;
        XSSFCellStyle look = styles.getStyleAt(style);
        return DateUtil.isADateFormat(look.getDataFormat(), look.getDataFormatString());
    }

    private Cell date(double number) {
        LocalDateTime moment = DateUtil.getLocalDateTime(number, from1904);
        if (moment == null) return Cell.number(Numbers.plain(number));
        boolean wholeDay = moment.toLocalTime().equals(LocalTime.MIDNIGHT);
        return new Cell(wholeDay ? moment.toLocalDate().toString() : moment.toString(), Cell.Kind.DATE);
    }
}
