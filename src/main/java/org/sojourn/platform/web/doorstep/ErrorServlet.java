package org.sojourn.platform.web.doorstep;

import jakarta.inject.Inject;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Where the server turns when something failed; asked for by its address it does not exist. */
@WebServlet(ErrorServlet.ADDRESS)
public class ErrorServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    static final String ADDRESS = "/error";

    @Inject
    private transient ErrorAnswer errors;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean failed = request.getDispatcherType() == DispatcherType.ERROR;
        Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        Object fault = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        errors.write(
                request,
                response,
                failed && status instanceof Integer code ? code : HttpServletResponse.SC_NOT_FOUND,
                fault instanceof Throwable thrown ? thrown : null);
    }
}
