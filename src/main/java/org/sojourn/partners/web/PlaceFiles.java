package org.sojourn.partners.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.sojourn.documents.UploadDesk;
import org.sojourn.documents.UploadRow;
import org.sojourn.partners.PlaceDesk;
import org.sojourn.partners.PlaceExport;
import org.sojourn.partners.PlaceRegister;
import org.sojourn.platform.Language;
import org.sojourn.platform.Refusal;
import org.sojourn.platform.sheets.ErrorSheet;
import org.sojourn.platform.sheets.FileRefused;
import org.sojourn.platform.sheets.SheetTable;
import org.sojourn.platform.sheets.SheetWriter;
import org.sojourn.platform.web.ImportView;
import org.sojourn.vocabulary.AcademicYear;

/**
 * Files beside the pages: the places of a year as they can be imported again ({@code places.xlsx?year=2027}), the empty
 * list, the shipped example, and what was wrong in an upload ({@code errors.xlsx?upload=4711}).
 */
@WebServlet("/partners/files/*")
public class PlaceFiles extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String EXAMPLE = "/org/sojourn/demo/call-b-places.xlsx";

    @Inject
    private PlaceRegister places;

    @Inject
    private UploadDesk uploads;

    @Inject
    private Language language;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            byte[] file = file(String.valueOf(request.getPathInfo()), request);
            if (file == null) {
                response.sendError(HttpServletResponse.SC_NOT_FOUND);
                return;
            }
            String name = request.getPathInfo().substring(1);
            response.setContentType(TYPE);
            response.setHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
            response.getOutputStream().write(file);
        } catch (Refusal | FileRefused e) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private byte[] file(String path, HttpServletRequest request) throws IOException {
        return switch (path) {
            case "/places.xlsx" -> places(places.export(year(request.getParameter("year"))), false);
            case "/template.xlsx" -> places(places.export(new AcademicYear(1990)), true);
            case "/example.xlsx" -> example(places.export(new AcademicYear(1990)));
            case "/errors.xlsx" -> errors(request.getParameter("upload"));
            default -> null;
        };
    }

    private static AcademicYear year(String typed) {
        if (typed == null || !typed.matches("(199\\d|20\\d\\d|2100)")) throw new Refusal("stale");
        return new AcademicYear(Integer.parseInt(typed));
    }

    private byte[] places(PlaceExport export, boolean empty) {
        List<Map<String, String>> rows =
                empty ? List.of() : List.copyOf(export.cells().values());
        return SheetWriter.xlsx(SheetTable.of(export.template(), language.locale(), rows, 0));
    }

    /** Holds nobody's data, but is for those alone who may have the list it is an example of. */
    private static byte[] example(PlaceExport permitted) throws IOException {
        if (permitted == null) return null;
        try (InputStream file = PlaceFiles.class.getResourceAsStream(EXAMPLE)) {
            return file == null ? null : file.readAllBytes();
        }
    }

    private byte[] errors(String typed) {
        if (typed == null || !typed.matches("\\d{1,18}")) return null;
        UploadRow file = uploads.look(Long.parseLong(typed), PlaceDesk.UPLOAD_PURPOSE);
        Locale locale = language.locale();
        return ErrorSheet.write(
                places.preview(new AcademicYear((int) file.subjectId()), file.fileName(), file.content()),
                ImportView.texts(locale),
                locale);
    }
}
