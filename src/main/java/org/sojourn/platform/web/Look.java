package org.sojourn.platform.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.sojourn.platform.Installation;
import org.sojourn.platform.Language;

/** How the page is shown: language, theme, demo ribbon, where it is. */
@Named
@RequestScoped
public class Look {
    static final String THEME = "theme";

    @Inject
    private Language language;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Installation installation;

    public Locale getLocale() {
        return language.locale();
    }

    public String getLang() {
        return language.locale().getLanguage();
    }

    public String getOtherLang() {
        return getLang().equals("de") ? "en" : "de";
    }

    /** light, dark or auto. */
    public String getTheme() {
        return Language.cookie(request, THEME)
                .filter(v -> v.equals("light") || v.equals("dark"))
                .orElse("auto");
    }

    public boolean isDemo() {
        return installation.isDemo();
    }

    /** The address without its query, as it was asked for. */
    public String getPath() {
        Object forwarded = request.getAttribute("jakarta.servlet.forward.request_uri");
        return forwarded == null ? request.getRequestURI() : forwarded.toString();
    }

    public String getLanguageUrl() {
        return "/look?lang=" + getOtherLang() + "&back=" + back();
    }

    public String getThemeUrl() {
        return "/look?theme=" + (getTheme().equals("dark") ? "light" : "dark") + "&back=" + back();
    }

    /** One box for every seat, true for the taken ones; a list, because a counting repeat forgets its end when nested. */
    public List<Boolean> boxes(int taken, int total) {
        return IntStream.range(0, total).mapToObj(seat -> seat < taken).toList();
    }

    private String back() {
        String query = request.getMethod().equals("GET") && request.getQueryString() != null
                ? "?" + request.getQueryString()
                : "";
        return URLEncoder.encode(getPath() + query, StandardCharsets.UTF_8);
    }
}
