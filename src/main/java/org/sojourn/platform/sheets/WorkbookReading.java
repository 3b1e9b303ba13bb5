package org.sojourn.platform.sheets;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/** Reads a workbook as a stream of rows, so that memory follows the rows we keep and not what the file claims to be. */
final class WorkbookReading {
    private static final Pattern FROM_1904 = Pattern.compile("date1904\\s*=\\s*[\"'](1|true)[\"']");

    private WorkbookReading() {}

    static void read(byte[] bytes, String sheetName, Taken taken) {
        ArchiveCheck.check(bytes);
        try (OPCPackage opened = OPCPackage.open(new ByteArrayInputStream(bytes))) {
            try {
                sheet(new XSSFReader(opened), sheetName, taken);
            } finally {
                opened.revert();
            }
        } catch (FileRefused refused) {
            throw refused;
        } catch (IOException | OpenXML4JException | SAXException | ParserConfigurationException broken) {
            throw verdict(broken);
        } catch (RuntimeException broken) {
            // The library answers damaged parts with many kinds of unchecked exception.
            throw verdict(broken);
        }
    }

    private static FileRefused verdict(Throwable broken) {
        for (Throwable each = broken; each != null; each = each.getCause()) {
            if (each instanceof FileRefused refused) return refused;
            if (("" + each.getMessage()).contains("Zip bomb")) return Refusal.SWOLLEN.with();
        }
        return Refusal.BROKEN.with();
    }

    private static void sheet(XSSFReader workbook, String wanted, Taken taken)
            throws IOException, OpenXML4JException, SAXException, ParserConfigurationException {
        XSSFReader.SheetIterator sheets = (XSSFReader.SheetIterator) workbook.getSheetsData();
        while (sheets.hasNext()) {
            try (InputStream rows = sheets.next()) {
                if (wanted != null
                        && !wanted.strip()
                                .equalsIgnoreCase(sheets.getSheetName().strip())) continue;
                taken.named(sheets.getSheetName());
                XMLReader xml = XMLHelper.newXMLReader();
                xml.setContentHandler(new SheetRows(
                        workbook.getSharedStringsTable(), workbook.getStylesTable(), countsFrom1904(workbook), taken));
                xml.parse(new InputSource(rows));
                return;
            }
        }
        throw wanted == null ? Refusal.EMPTY.with() : Refusal.MISSING_SHEET.with(wanted);
    }

    private static boolean countsFrom1904(XSSFReader workbook) throws IOException, OpenXML4JException {
        try (InputStream book = workbook.getWorkbookData()) {
            String xml = new String(book.readAllBytes(), StandardCharsets.UTF_8);
            return FROM_1904.matcher(xml).find();
        }
    }
}
