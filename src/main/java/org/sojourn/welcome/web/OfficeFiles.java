package org.sojourn.welcome.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.sojourn.platform.Language;
import org.sojourn.platform.Refusal;
import org.sojourn.platform.sheets.SheetWriter;
import org.sojourn.welcome.OverviewRegister;
import org.sojourn.welcome.office.OfficeSheets;

/** All visits for a spreadsheet, {@code visits.xlsx}, and what is still to do for them, {@code tasks.xlsx}. */
@WebServlet("/welcome/office-files/*")
public class OfficeFiles extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @Inject
    private OverviewRegister register;

    @Inject
    private Language language;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            String path = String.valueOf(request.getPathInfo());
            byte[] file = file(path);
            if (file == null) {
                response.sendError(HttpServletResponse.SC_NOT_FOUND);
                return;
            }
            response.setContentType(XLSX);
            response.setHeader("Content-Disposition", "attachment; filename=\"" + path.substring(1) + "\"");
            response.getOutputStream().write(file);
        } catch (Refusal notHers) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private byte[] file(String path) {
        return switch (path) {
            case "/visits.xlsx" -> SheetWriter.xlsx(sheets().ofVisits());
            case "/tasks.xlsx" -> SheetWriter.xlsx(sheets().ofTasks());
            default -> null;
        };
    }

    private OfficeSheets sheets() {
        return new OfficeSheets(language.locale(), register.running());
    }
}
