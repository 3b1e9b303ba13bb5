package org.sojourn.documents.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.sojourn.access.CurrentCaller;
import org.sojourn.access.Role;
import org.sojourn.documents.DocumentCheckDesk;
import org.sojourn.documents.DocumentDesk;
import org.sojourn.documents.DocumentFile;
import org.sojourn.platform.Refusal;

/**
 * A document to take away, {@code /documents/file?id=4711}: one's own, or for the office. Whatever is in it, a browser keeps
 * it and never shows it as a page of ours.
 */
@WebServlet("/documents/file")
public class DocumentServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    static final String POLICY = "sandbox; default-src 'none'; frame-ancestors 'none'";

    @Inject
    private CurrentCaller caller;

    @Inject
    private DocumentDesk desk;

    @Inject
    private DocumentCheckDesk check;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String id = request.getParameter("id");
        if (id == null || !id.matches("\\d{1,18}")) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        try {
            long document = Long.parseLong(id);
            give(caller.is(Role.STUDENT) ? desk.openMine(document) : check.open(document), response);
        } catch (Refusal e) {
            boolean isClosed = e.code().equals("not-permitted");
            response.sendError(isClosed ? HttpServletResponse.SC_FORBIDDEN : HttpServletResponse.SC_NOT_FOUND);
        }
    }

    /** As a browser keeps it; for every room that gives files somebody has brought. */
    public static void give(DocumentFile file, HttpServletResponse response) throws IOException {
        response.setContentType(file.mediaType());
        response.setContentLength(file.content().length);
        response.setHeader("Content-Security-Policy", POLICY);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Content-Disposition", disposition(file.name()));
        response.getOutputStream().write(file.content());
    }

    /** RFC 6266: a name every client can read, and the real one. */
    static String disposition(String name) {
        String plain = name.replaceAll("[^A-Za-z0-9._-]", "_");
        String coded = URLEncoder.encode(name, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A");
        return "attachment; filename=\"" + plain + "\"; filename*=UTF-8''" + coded;
    }
}
