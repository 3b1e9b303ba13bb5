package org.sojourn.platform.web.doorstep;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sojourn.platform.Language;
import org.sojourn.platform.Texts;
import org.sojourn.platform.web.Assets;
import org.sojourn.platform.web.doorstep.ErrorAnswer.Said;

/**
 * The error as a page: {@code WEB-INF/errorpages/error.html} with words put in. In it {@code {{t:key}}} is a text,
 * {@code {{a:file}}} the address of a file of the look, {@code {{name}}} a value from here; everything is escaped.
 */
@ApplicationScoped
class ErrorPage {
    private static final String TEMPLATE = "/WEB-INF/errorpages/error.html";
    private static final Pattern GAP = Pattern.compile("\\{\\{(?:([ta]):)?([\\w.-]+)}}");

    @Inject
    private ServletContext application;

    @Inject
    private Assets assets;

    private String template;

    String of(HttpServletRequest request, Said said) {
        Map<String, String> values = values(request, said);
        Matcher gap = GAP.matcher(template());
        StringBuilder page = new StringBuilder();
        while (gap.find()) gap.appendReplacement(page, Matcher.quoteReplacement(escaped(value(gap, said, values))));
        return gap.appendTail(page).toString();
    }

    private String value(Matcher gap, Said said, Map<String, String> values) {
        if (gap.group(1) == null) return values.getOrDefault(gap.group(2), "");
        return gap.group(1).equals("t") ? Texts.in(said.locale(), gap.group(2)) : assets.url(gap.group(2));
    }

    private static Map<String, String> values(HttpServletRequest request, Said said) {
        Locale locale = said.locale();
        String here = ErrorAnswer.path(request);
        String query = request.getQueryString();
        String again = query == null ? here : here + "?" + query;
        boolean sent = request.getMethod().equals("POST");
        boolean worthATry = sent || said.kind().isOurs();
        Map<String, String> values = new HashMap<>();
        values.put("lang", locale.getLanguage());
        values.put("title", said.title());
        values.put("text", said.text());
        values.put("todo", said.todo());
        values.put("reference", Texts.in(locale, "frame.error.reference", said.reference()));
        // what was typed waits in the browser for its page to be opened again
        values.put("doorstep", sent ? "data-doorstep" : "");
        look(values, request, locale, again);
        values.put("way", worthATry && again.startsWith("/") && !again.startsWith("//") ? again : "/");
        values.put("wayWords", Texts.in(locale, worthATry ? "frame.error.again" : "frame.error.home"));
        values.put("home", worthATry ? "" : "hidden");
        return values;
    }

    /** Language and theme, and the ways to the others. */
    private static void look(Map<String, String> values, HttpServletRequest request, Locale locale, String again) {
        String other = locale.getLanguage().equals("de") ? "en" : "de";
        values.put("other", other);
        values.put("switch", look("lang=" + other, again));
        String theme = Language.cookie(request, "theme")
                .filter(chosen -> chosen.matches("light|dark"))
                .orElse("");
        values.put("theme", theme);
        values.put("dress", look("theme=" + (theme.equals("dark") ? "light" : "dark"), again));
        String dressed = theme.isEmpty() ? "auto" : theme;
        values.put("dressed", dressed);
        values.put("dressWords", Texts.in(locale, "frame.theme." + dressed));
    }

    private static String look(String choice, String back) {
        return "/look?" + choice + "&back=" + URLEncoder.encode(back, StandardCharsets.UTF_8);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    private synchronized String template() {
        if (template != null) return template;
        try (InputStream in = application.getResourceAsStream(TEMPLATE)) {
            template = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return template;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
