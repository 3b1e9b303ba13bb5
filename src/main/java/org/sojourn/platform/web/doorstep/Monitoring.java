package org.sojourn.platform.web.doorstep;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.sojourn.platform.Settings;
import org.sojourn.platform.web.ClientAddress;

/**
 * What the server offers beside the pages: health, figures, the description of its interfaces. Only this machine may look,
 * or whoever brings {@code SOJOURN_MONITOR_TOKEN} as {@code Authorization: Bearer}; to everybody else there is no such
 * address.
 */
public final class Monitoring {
    private static final String ADDRESSES = "/(health|metrics|openapi|openapi-ui)([/;.].*)?";
    private static final String BEARER = "Bearer ";
    private static final int SHORTEST = 16;

    private Monitoring() {}

    /** Concerns the request one of these addresses? Nobody signs in there. */
    public static boolean isAsked(HttpServletRequest request) {
        return request.getRequestURI().matches(ADDRESSES)
                || String.valueOf(request.getServletPath()).matches(ADDRESSES);
    }

    static boolean mayLook(HttpServletRequest request) {
        if (ClientAddress.of(request).local()) return true;
        String given = request.getHeader("Authorization");
        String token = Settings.SOJOURN_MONITOR_TOKEN.value().orElse("");
        return given != null
                && given.startsWith(BEARER)
                && token.length() >= SHORTEST
                && MessageDigest.isEqual(bytes(token), bytes(given.substring(BEARER.length())));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
