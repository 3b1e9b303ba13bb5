package org.sojourn.access.entry;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A browser without a screen: it carries cookies, which a test may look at and change, and posts forms. Each comes from an
 * address of its own, as behind a proxy, so that the pace of one address does not count them together.
 */
final class Guest {
    static final String SESSION = "JSESSIONID";
    static final String COOKIE = "sojourn";
    private static final Pattern FIELD = Pattern.compile("<input[^>]*>");

    private static final AtomicInteger GUESTS = new AtomicInteger();

    private final String home;
    private final String address = address(GUESTS.getAndIncrement());
    private final HttpClient client =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();
    final Map<String, String> cookies = new LinkedHashMap<>();
    String userAgent = "Mozilla/5.0 (Windows NT 10.0) Firefox/140.0";

    /** @param home without a slash at its end */
    Guest(String home) {
        this.home = home;
    }

    HttpResponse<String> get(String path) {
        return send(request(path).GET());
    }

    HttpResponse<String> post(String path, Map<String, String> fields) {
        String body = fields.entrySet().stream()
                .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
                .collect(Collectors.joining("&"));
        return send(request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body)));
    }

    /** Opens a page and posts the form with these values in place of its own. */
    HttpResponse<String> submit(String path, String form, Map<String, String> typed) {
        Map<String, String> fields = fields(get(path).body(), form);
        fields.putAll(typed);
        return post(path, fields);
    }

    HttpResponse<String> signIn(String email, String password) {
        return submit(
                "/access/sign-in", "enter", Map.of("enter:email", email, "enter:password", password, "enter:go", "go"));
    }

    boolean isIn() {
        return get("/home/today").statusCode() == 200;
    }

    /** The hidden fields of a form. */
    private static Map<String, String> fields(String page, String form) {
        int from = page.indexOf("<form id=\"" + form + "\"");
        String text = page.substring(from, page.indexOf("</form>", from));
        Map<String, String> fields = new LinkedHashMap<>();
        Matcher field = FIELD.matcher(text);
        while (field.find()) {
            String tag = field.group();
            if (tag.contains("type=\"hidden\"")) fields.put(value("name", tag), value("value", tag));
        }
        return fields;
    }

    private static String value(String attribute, String tag) {
        Matcher found = Pattern.compile("\\b" + attribute + "=\"([^\"]*)\"").matcher(tag);
        return found.find() ? found.group(1) : "";
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(home + path))
                .header("User-Agent", userAgent)
                .header("X-Forwarded-For", address)
                .header("Accept-Language", "en");
        String carried = cookies.entrySet().stream()
                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
        return carried.isEmpty() ? request : request.header("Cookie", carried);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> answer = client.send(request.build(), BodyHandlers.ofString());
            answer.headers().allValues("set-cookie").forEach(this::keep);
            return answer;
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private void keep(String set) {
        String[] pair = set.split(";")[0].split("=", 2);
        if (set.contains("Max-Age=0") || pair[1].isEmpty()) cookies.remove(pair[0]);
        else cookies.put(pair[0], pair[1]);
    }

    /** Of the range kept for measuring between networks: a machine that is nobody's. */
    private static String address(int number) {
        return "198.18." + number / 250 % 250 + "." + (1 + number % 250);
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
