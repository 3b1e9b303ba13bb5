package org.sojourn.access.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Leaves the house, by the form of the frame. It has an address of its own, so that leaving asks nothing of the page it is
 * done on; done twice, it does nothing more. An address that is only opened signs nobody out.
 */
@WebServlet(SignOutServlet.PATH)
public class SignOutServlet extends HttpServlet {
    static final String PATH = "/access/sign-out";
    private static final String DOOR = "/access/sign-in";
    private static final long serialVersionUID = 1L;

    @Inject
    private SignedIn signedIn;

    @Inject
    private UniversityPage university;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.sendRedirect("/");
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean staysThere = signedIn.nobody(response) && university.isLeftByHand();
        response.sendRedirect(staysThere ? DOOR + "?left=university" : DOOR);
    }
}
