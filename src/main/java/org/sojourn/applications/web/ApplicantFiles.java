package org.sojourn.applications.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sojourn.applications.ApplicantExport;
import org.sojourn.applications.ApplicationDesk;
import org.sojourn.applications.ApplicationRegister;
import org.sojourn.documents.UploadDesk;
import org.sojourn.documents.UploadRow;
import org.sojourn.platform.Language;
import org.sojourn.platform.Refusal;
import org.sojourn.platform.sheets.ErrorSheet;
import org.sojourn.platform.sheets.FileRefused;
import org.sojourn.platform.sheets.SheetTable;
import org.sojourn.platform.sheets.SheetWriter;
import org.sojourn.platform.web.ImportView;

/**
 * Files beside the pages: the submitted applications of a call as they can be imported again ({@code
 * applications.xlsx?callId=4711}), the empty list for a call, and what was wrong in an upload ({@code
 * errors.xlsx?upload=4711}).
 */
@WebServlet("/applications/files/*")
public class ApplicantFiles extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final int WISHES_OFFERED = 5;

    @Inject
    private ApplicationRegister register;

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
            response.setContentType(TYPE);
            response.setHeader(
                    "Content-Disposition",
                    "attachment; filename=\"" + request.getPathInfo().substring(1) + "\"");
            response.getOutputStream().write(file);
        } catch (Refusal | FileRefused e) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private byte[] file(String path, HttpServletRequest request) {
        return switch (path) {
            case "/applications.xlsx" -> applications(number(request, "callId"), chosen(request));
            case "/template.xlsx" -> applications(number(request, "callId"), null);
            case "/errors.xlsx" -> errors(number(request, "upload"));
            default -> null;
        };
    }

    private static Long number(HttpServletRequest request, String name) {
        String typed = request.getParameter(name);
        return typed != null && typed.matches("\\d{1,18}") ? Long.valueOf(typed) : null;
    }

    /** The applications ticked in a list, so that only they are in the file; none for all. */
    private static Set<Long> chosen(HttpServletRequest request) {
        String[] typed = request.getParameterValues("application");
        if (typed == null) return Set.of();
        return Stream.of(typed)
                .filter(one -> one.matches("\\d{1,18}"))
                .map(Long::valueOf)
                .collect(Collectors.toSet());
    }

    /** @param chosen which applications, or null for an empty list */
    private byte[] applications(Long callId, Set<Long> chosen) {
        if (callId == null) return null;
        ApplicantExport export = register.export(callId, chosen == null ? Set.of() : chosen);
        return SheetWriter.xlsx(SheetTable.of(
                export.template(), language.locale(), chosen == null ? List.of() : export.cells(), WISHES_OFFERED));
    }

    private byte[] errors(Long uploadId) {
        if (uploadId == null) return null;
        UploadRow file = uploads.look(uploadId, ApplicationDesk.UPLOAD_PURPOSE);
        Locale locale = language.locale();
        return ErrorSheet.write(
                register.planImport(file.subjectId(), file.fileName(), file.content()),
                ImportView.texts(locale),
                locale);
    }
}
