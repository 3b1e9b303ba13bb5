package org.sojourn.platform.web.doorstep;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import org.sojourn.platform.Settings;
import org.sojourn.platform.web.ClientAddress;

/**
 * The headers every answer carries (OWASP ASVS 5.0.0, 3.4 and 14.3.2). A page of Faces replaces the content policy by the
 * same one with its nonce; {@code web.xml} has that text, and a test compares the two.
 */
public final class AnswerHeaders {
    static final String CSP = "Content-Security-Policy";
    static final String CSP_WITHOUT_NONCE =
            "default-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none';"
                    + " img-src 'self' data:; style-src 'self'; style-src-attr 'unsafe-inline'; script-src 'self'";
    static final String NEVER_KEPT = "no-store";
    private static final String YEAR_OF_TLS = "max-age=31536000; includeSubDomains";

    private static final Map<String, String> ALWAYS = new LinkedHashMap<>();

    static {
        ALWAYS.put(CSP, CSP_WITHOUT_NONCE);
        ALWAYS.put("X-Content-Type-Options", "nosniff");
        ALWAYS.put("X-Frame-Options", "DENY");
        ALWAYS.put("Referrer-Policy", "same-origin");
        ALWAYS.put("Cross-Origin-Opener-Policy", "same-origin");
        ALWAYS.put("Cross-Origin-Resource-Policy", "same-origin");
        ALWAYS.put(
                "Permissions-Policy",
                "camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()");
        ALWAYS.put("Cache-Control", NEVER_KEPT);
        // the listener compresses, but does not say so to caches
        ALWAYS.put("Vary", "Accept-Encoding");
    }

    private AnswerHeaders() {}

    /** Writes them all; what is written later under the same name wins. */
    public static void write(HttpServletRequest request, HttpServletResponse response) {
        ALWAYS.forEach(response::setHeader);
        if (ClientAddress.of(request).https() || isPublicByTls())
            response.setHeader("Strict-Transport-Security", YEAR_OF_TLS);
    }

    /** Do people come by https, wherever the encryption ends? */
    static boolean isPublicByTls() {
        return Settings.SOJOURN_PUBLIC_URL.value().orElse("").startsWith("https://");
    }
}
