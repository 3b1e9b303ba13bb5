package org.sojourn.welcome.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.sojourn.platform.Refusal;
import org.sojourn.welcome.templates.TemplateRegister;

/** The newest version of the template as a file that can be imported again: {@code template.csv}. */
@WebServlet("/welcome/template-files/*")
public class TemplateFiles extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final String NAME = "/template.csv";

    @Inject
    private TemplateRegister register;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!NAME.equals(request.getPathInfo())) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        try {
            byte[] file = register.file();
            response.setContentType("text/csv;charset=UTF-8");
            response.setHeader("Content-Disposition", "attachment; filename=\"template.csv\"");
            response.getOutputStream().write(file);
        } catch (Refusal notHers) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }
}
