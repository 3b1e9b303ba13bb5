package org.sojourn.welcome.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.sojourn.access.CurrentCaller;
import org.sojourn.access.Role;
import org.sojourn.documents.web.DocumentServlet;
import org.sojourn.platform.Refusal;
import org.sojourn.welcome.PaperDesk;

/** A paper of a step to take away: {@code /welcome/paper?visitId=4711&code=W04&document=4712}. */
@WebServlet("/welcome/paper")
public class PaperServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private CurrentCaller caller;

    @Inject
    private PaperDesk desk;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String visit = request.getParameter("visitId");
        String code = request.getParameter("code");
        String document = request.getParameter("document");
        if (!isNumber(visit) || !isNumber(document) || code == null) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        PaperDesk.UsePaper asked = new PaperDesk.UsePaper(Long.parseLong(visit), code, Long.parseLong(document));
        try {
            DocumentServlet.give(caller.is(Role.WELCOME) ? desk.open(asked) : desk.openMine(asked), response);
        } catch (Refusal e) {
            boolean isClosed = e.code().equals("not-permitted");
            response.sendError(isClosed ? HttpServletResponse.SC_FORBIDDEN : HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private static boolean isNumber(String text) {
        return text != null && text.matches("\\d{1,18}");
    }
}
