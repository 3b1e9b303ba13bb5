package org.sojourn.students.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.sojourn.documents.UploadDesk;
import org.sojourn.documents.UploadRow;
import org.sojourn.platform.Language;
import org.sojourn.platform.Refusal;
import org.sojourn.platform.sheets.ErrorSheet;
import org.sojourn.platform.sheets.FileRefused;
import org.sojourn.platform.sheets.SheetTable;
import org.sojourn.platform.sheets.SheetWriter;
import org.sojourn.platform.web.ImportView;
import org.sojourn.students.StudentDesk;
import org.sojourn.students.StudentExport;
import org.sojourn.students.StudentRegister;

/**
 * Files beside the pages: the students as they can be imported again ({@code students.xlsx}, {@code students.csv}), the empty
 * list, and what was wrong in an upload ({@code errors.xlsx?upload=4711}).
 */
@WebServlet("/students/files/*")
public class StudentFiles extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String CSV = "text/csv;charset=UTF-8";

    @Inject
    private StudentRegister register;

    @Inject
    private UploadDesk uploads;

    @Inject
    private Language language;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            String path = String.valueOf(request.getPathInfo());
            byte[] file = file(path, request.getParameter("upload"));
            if (file == null) {
                response.sendError(HttpServletResponse.SC_NOT_FOUND);
                return;
            }
            response.setContentType(path.endsWith(".csv") ? CSV : XLSX);
            response.setHeader("Content-Disposition", "attachment; filename=\"" + path.substring(1) + "\"");
            response.getOutputStream().write(file);
        } catch (Refusal | FileRefused e) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private byte[] file(String path, String upload) {
        return switch (path) {
            case "/students.xlsx" -> SheetWriter.xlsx(table(register.export(), false));
            case "/students.csv" -> csv(table(register.export(), false));
            case "/template.xlsx" -> SheetWriter.xlsx(table(register.export(), true));
            case "/errors.xlsx" -> errors(upload);
            default -> null;
        };
    }

    private SheetTable table(StudentExport export, boolean empty) {
        return SheetTable.of(export.template(), language.locale(), empty ? List.of() : export.cells(), 0);
    }

    private byte[] csv(SheetTable table) {
        boolean german = "de".equals(language.locale().getLanguage());
        return german ? SheetWriter.csvGerman(table) : SheetWriter.csvInternational(table);
    }

    private byte[] errors(String typed) {
        if (typed == null || !typed.matches("\\d{1,18}")) return null;
        UploadRow file = uploads.look(Long.parseLong(typed), StudentDesk.UPLOAD_PURPOSE);
        Locale locale = language.locale();
        return ErrorSheet.write(register.preview(file.fileName(), file.content()), ImportView.texts(locale), locale);
    }
}
