package org.sojourn.platform.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.sojourn.platform.DatabaseClock;
import org.sojourn.platform.Settings;

/**
 * Whom to tell about a weakness of this installation (RFC 9116), when {@code SOJOURN_SECURITY_CONTACT} says so: an address
 * with {@code mailto:} or {@code https:}, or a plain mail address.
 */
@WebServlet("/.well-known/security.txt")
public class SecurityContact extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final int DAYS = 180;

    @Inject
    private transient DatabaseClock clock;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<String> contact = Settings.SOJOURN_SECURITY_CONTACT.value();
        if (contact.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType("text/plain;charset=UTF-8");
        response.getWriter().write(text(contact.get(), Settings.SOJOURN_PUBLIC_URL.value(), clock.now()));
    }

    static String text(String contact, Optional<String> home, Instant now) {
        String address = contact.matches("(mailto|https|tel):.*") ? contact : "mailto:" + contact;
        String canonical = home.map(url -> "Canonical: " + url.replaceFirst("/$", "") + "/.well-known/security.txt\n")
                .orElse("");
        return "Contact: " + address + "\nExpires: "
                + now.truncatedTo(ChronoUnit.DAYS).plus(DAYS, ChronoUnit.DAYS) + "\nPreferred-Languages: de, en\n"
                + canonical;
    }
}
