package org.sojourn.correspondence.wording;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** What a letter is filled with, as one text and back. */
public final class Facts {
    private static final int LONGEST = 300;

    private Facts() {}

    public static String join(Map<String, String> facts) {
        return facts.entrySet().stream()
                .map(fact -> fact.getKey() + "=" + URLEncoder.encode(told(fact.getKey(), fact.getValue()), UTF_8))
                .collect(Collectors.joining("&"));
    }

    private static String told(String key, String value) {
        if (!Fact.isList(key)) return oneLine(value);
        return value.lines().map(Facts::oneLine).collect(Collectors.joining("\n"));
    }

    public static Map<String, String> split(String joined) {
        Map<String, String> facts = new LinkedHashMap<>();
        for (String fact : joined.split("&")) {
            int at = fact.indexOf('=');
            facts.put(fact.substring(0, at), URLDecoder.decode(fact.substring(at + 1), UTF_8));
        }
        return facts;
    }

    /** Whatever somebody is called, it stays one line: no control characters, no line ends of any alphabet, no turned text. */
    public static String oneLine(String text) {
        String line = text.replaceAll("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]+", " ").strip();
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST);
    }
}
