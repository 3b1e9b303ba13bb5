package org.sojourn.browser;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.sojourn.browser.Wire.Reply;

/** A student at her motivation: she types some words and her page saves them, by the request that its script makes. */
final class Writer {
    private static final Pattern FORM = Pattern.compile("data-answers=\"(\\d+)\" data-mark=\"([0-9a-f]+)\"");
    private static final Pattern VERSION = Pattern.compile("\"version\":\"(\\d+)\"");
    private static final String[] WORDS = {
        "Chirurgie", "ich", "möchte", "lernen", "und", "das", "Spital", "kenne", "Frühdienst", "seit", "Jahren", "gern"
    };
    private static final int ENOUGH = 1500;

    private final String cookies;
    private final long application;
    private final String mark;
    private final Random random;
    private String words = "";
    private int version;

    private Writer(String cookies, Matcher form, long seed) {
        this.cookies = cookies.replace("Cookie: ", "");
        this.application = Long.parseLong(form.group(1));
        this.mark = form.group(2);
        this.random = new Random(seed);
    }

    /** Somebody signed in who opens the page of her application in this call. */
    static Writer at(Wire wire, long call, String cookies, String... headers) {
        String[] all = java.util.Arrays.copyOf(headers, headers.length + 1);
        all[headers.length] = cookies;
        Reply page = wire.get("/applications/motivation?callId=" + call, all);
        Matcher form = FORM.matcher(page.body());
        if (!form.find()) throw new IllegalStateException("no page to write on, but " + page.status());
        return new Writer(cookies, form, Long.parseLong(form.group(1)));
    }

    long application() {
        return application;
    }

    String words() {
        return words;
    }

    /** Up to eight words more. */
    HttpRequest typed(String home) {
        StringBuilder more = new StringBuilder(words.length() > ENOUGH ? "" : words);
        for (int i = random.nextInt(8); i >= 0; i--)
            more.append(WORDS[random.nextInt(WORDS.length)]).append(' ');
        words = more + Integer.toString(version);
        Map<String, String> sent = Map.of(
                "mark",
                mark,
                "application",
                Long.toString(application),
                "question",
                "MOTIVATION",
                "version",
                Integer.toString(version),
                "words",
                words);
        return HttpRequest.newBuilder(URI.create(home + "/applications/autosave"))
                .header("Cookie", cookies)
                .header("Content-Type", "application/x-www-form-urlencoded;charset=UTF-8")
                .header("Sec-Fetch-Site", "same-origin")
                .header("Accept-Language", "de")
                .POST(BodyPublishers.ofString(form(sent)))
                .build();
    }

    /** Reads what became of it; says whether it was saved. */
    boolean read(int status, String answer) {
        Matcher stands = VERSION.matcher(answer);
        if (status != 200 || !answer.contains("\"state\":\"saved\"") || !stands.find()) return false;
        version = Integer.parseInt(stands.group(1));
        return true;
    }

    private static String form(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
