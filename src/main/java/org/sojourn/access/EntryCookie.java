package org.sojourn.access;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.sojourn.platform.Language;
import org.sojourn.platform.Settings;

/**
 * The two cookies beside the container's: one that every request of a sign-in must carry, because the container's ids are
 * too short to be trusted alone, and one by which a device is known again. Both hold 256 random bits; the database knows
 * their hashes. Over https their names begin with {@code __Host-}, so that no other host can set them.
 */
public enum EntryCookie {
    SIGN_IN("sojourn", -1),
    DEVICE("sojourn-device", 400 * 24 * 3600);

    private final String plain;
    private final int seconds;

    EntryCookie(String plain, int seconds) {
        this.plain = plain;
        this.seconds = seconds;
    }

    public Optional<String> in(HttpServletRequest request) {
        return Language.cookie(request, name(isSecure(request))).filter(value -> value.matches("[0-9a-f]{64}"));
    }

    public void give(String secret, HttpServletRequest request, HttpServletResponse response) {
        response.addCookie(cookie(secret, seconds, isSecure(request)));
    }

    public void takeBack(HttpServletRequest request, HttpServletResponse response) {
        response.addCookie(cookie("", 0, isSecure(request)));
    }

    private Cookie cookie(String value, int age, boolean secure) {
        Cookie cookie = new Cookie(name(secure), value);
        cookie.setPath("/");
        cookie.setMaxAge(age);
        cookie.setHttpOnly(true);
        cookie.setSecure(secure);
        cookie.setAttribute("SameSite", "Lax");
        return cookie;
    }

    private String name(boolean secure) {
        return secure ? "__Host-" + plain : plain;
    }

    /** Not every browser keeps a secure cookie of http://127.0.0.1, so that one goes without the word. */
    private static boolean isSecure(HttpServletRequest request) {
        return request.isSecure()
                || Settings.SOJOURN_PUBLIC_URL
                        .value()
                        .filter(url -> url.startsWith("https:"))
                        .isPresent();
    }
}
