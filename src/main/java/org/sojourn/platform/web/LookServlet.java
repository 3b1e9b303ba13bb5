package org.sojourn.platform.web;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.sojourn.platform.Language;

/** Keeps the choice of language or theme in a cookie for a year and goes back to where one was. */
@WebServlet("/look")
public class LookServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final int YEAR = 365 * 24 * 3600;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean secure = ClientAddress.of(request).https();
        keep(response, Language.COOKIE, request.getParameter("lang"), "de|en", secure);
        keep(response, Look.THEME, request.getParameter("theme"), "light|dark|auto", secure);
        String back = request.getParameter("back");
        boolean ours = back != null && back.matches("/|/[A-Za-z][^\\\\\\s]*") && !back.startsWith("/look");
        response.sendRedirect(ours ? back : "/");
    }

    private static void keep(HttpServletResponse response, String name, String value, String allowed, boolean secure) {
        if (value == null || !value.matches(allowed)) return;
        Cookie cookie = new Cookie(name, value);
        cookie.setPath("/");
        cookie.setMaxAge(YEAR);
        cookie.setHttpOnly(false);
        cookie.setSecure(secure);
        cookie.setAttribute("SameSite", "Lax");
        response.addCookie(cookie);
    }
}
