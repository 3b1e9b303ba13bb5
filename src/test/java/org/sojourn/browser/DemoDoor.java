package org.sojourn.browser;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.sojourn.browser.Wire.Reply;

/** Goes in and out without a browser: by one click of the demo, or by address and password. */
final class DemoDoor {
    private static final Pattern HIDDEN = Pattern.compile("<input[^>]*type=\"hidden\"[^>]*>");
    private static final Pattern NAME = Pattern.compile(" name=\"([^\"]+)\"");
    private static final Pattern VALUE = Pattern.compile(" value=\"([^\"]*)\"");

    private DemoDoor() {}

    /** @return the cookies, as a header */
    static String enter(Wire wire, String name, String... headers) {
        Reply page = wire.get("/access/sign-in", headers);
        String form = form(page, "demo");
        Matcher button =
                Pattern.compile("name=\"(demo:[^\"]+)\"[^>]*>[^<]*" + name).matcher(form);
        if (!button.find()) throw new IllegalStateException("nobody at the door is called " + name);
        return entered(wire, page, pressed("demo", button.group(1), form), headers);
    }

    /**
     * By the other door, with a password.
     *
     * @return the cookies, as a header
     */
    static String enterBy(Wire wire, String email, String password, String... headers) {
        Reply page = wire.get("/access/sign-in", headers);
        String typed = "&" + encoded("enter:email") + "=" + encoded(email) + "&" + encoded("enter:password") + "="
                + encoded(password);
        return entered(wire, page, pressed("enter", "enter:go", form(page, "enter")) + typed, headers);
    }

    private static String entered(Wire wire, Reply page, String sent, String... headers) {
        Map<String, String> cookies = new LinkedHashMap<>();
        keep(page, cookies);
        String[] all = java.util.Arrays.copyOf(headers, headers.length + 1);
        all[headers.length] = header(cookies);
        Reply entered = wire.post("/access/sign-in", sent, all);
        if (entered.status() != 302) throw new IllegalStateException("the door answered " + entered.status());
        keep(entered, cookies);
        return header(cookies);
    }

    static void leave(Wire wire, String... headers) {
        Reply left = wire.post("/access/sign-out", "", headers);
        if (left.status() != 302) throw new IllegalStateException("signing out was answered by " + left.status());
    }

    private static String form(Reply page, String id) {
        String form = page.body().substring(page.body().indexOf("<form id=\"" + id + "\""));
        return form.substring(0, form.indexOf("</form>"));
    }

    private static String pressed(String id, String button, String form) {
        StringBuilder body = new StringBuilder(id + "=" + id + "&" + encoded(button) + "=");
        Matcher hidden = HIDDEN.matcher(form);
        while (hidden.find()) {
            Matcher field = NAME.matcher(hidden.group());
            Matcher value = VALUE.matcher(hidden.group());
            if (!field.find() || !value.find() || field.group(1).equals(id)) continue;
            body.append('&').append(encoded(field.group(1))).append('=').append(encoded(value.group(1)));
        }
        return body.toString();
    }

    private static void keep(Reply reply, Map<String, String> cookies) {
        for (String cookie : reply.headers().getOrDefault("set-cookie", List.of())) {
            String[] pair = cookie.replaceFirst(";.*", "").split("=", 2);
            cookies.put(pair[0], pair[1]);
        }
    }

    private static String header(Map<String, String> cookies) {
        return cookies.entrySet().stream()
                .map(one -> one.getKey() + "=" + one.getValue())
                .collect(Collectors.joining("; ", "Cookie: ", ""));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
