package org.sojourn.welcome.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.sojourn.platform.Refusal;
import org.sojourn.welcome.contact.ContactPhoto;
import org.sojourn.welcome.contact.ContactRegister;

/** The photo of whoever cares for guests: {@code /welcome/photo?person=4711}. */
@WebServlet("/welcome/photo")
public class PhotoServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private ContactRegister register;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String person = request.getParameter("person");
        Optional<ContactPhoto> photo = Optional.empty();
        try {
            if (person != null && person.matches("\\d{1,18}")) photo = register.photo(Long.parseLong(person));
        } catch (Refusal notHers) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        if (photo.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType(photo.get().mediaType());
        response.setContentLength(photo.get().content().length);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.getOutputStream().write(photo.get().content());
    }
}
