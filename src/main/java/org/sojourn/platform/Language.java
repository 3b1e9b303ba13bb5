package org.sojourn.platform;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Optional;

/** The language of this request: the cookie's choice, otherwise what the browser prefers of German and English. */
@RequestScoped
public class Language {
    public static final String COOKIE = "language";

    @Inject
    private HttpServletRequest request;

    private Locale locale;

    public Locale locale() {
        if (locale == null) locale = of(request);
        return locale;
    }

    /** The same for a request that no page answers. */
    public static Locale of(HttpServletRequest request) {
        return cookie(request, COOKIE)
                .filter(v -> v.equals("de") || v.equals("en"))
                .map(Locale::new)
                .orElseGet(() -> request.getLocale().getLanguage().equals("en") ? Locale.ENGLISH : Locale.GERMAN);
    }

    /** A cookie's value, if the request carries it. */
    public static Optional<String> cookie(HttpServletRequest request, String name) {
        Cookie[] all = request.getCookies();
        if (all == null) return Optional.empty();
        for (Cookie one : all) if (one.getName().equals(name)) return Optional.of(one.getValue());
        return Optional.empty();
    }
}
