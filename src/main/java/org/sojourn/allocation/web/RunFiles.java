package org.sojourn.allocation.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.sojourn.allocation.BundleRegister;
import org.sojourn.allocation.RunBundle;
import org.sojourn.platform.Refusal;

/**
 * Files beside the pages: what proves a run ({@code bundle.json?run=4711}), and the program that checks it without us
 * ({@code Verify.java}).
 */
@WebServlet("/allocation/files/*")
public class RunFiles extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final String PROGRAM = "/WEB-INF/verify/Verify.java";

    @Inject
    private BundleRegister bundles;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            switch (String.valueOf(request.getPathInfo())) {
                case "/bundle.json" -> bundle(request.getParameter("run"), response);
                case "/Verify.java" -> program(response);
                default -> response.sendError(HttpServletResponse.SC_NOT_FOUND);
            }
        } catch (Refusal e) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private void bundle(String typed, HttpServletResponse response) throws IOException {
        if (typed == null || !typed.matches("\\d{1,18}")) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        RunBundle bundle = bundles.bundle(Long.parseLong(typed));
        send(response, "application/json", bundle.fileName(), bundle.json().getBytes(StandardCharsets.UTF_8));
    }

    private void program(HttpServletResponse response) throws IOException {
        String name = bundles.program();
        try (InputStream program = getServletContext().getResourceAsStream(PROGRAM)) {
            if (program == null) response.sendError(HttpServletResponse.SC_NOT_FOUND);
            else send(response, "text/plain", name, program.readAllBytes());
        }
    }

    private static void send(HttpServletResponse response, String type, String name, byte[] content)
            throws IOException {
        response.setContentType(type);
        response.setCharacterEncoding("UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
        response.getOutputStream().write(content);
    }
}
