package org.sojourn.allocation.core;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads JSON into maps, lists, strings, {@link BigDecimal}s, Booleans and null. For test files only. */
public final class Json {
    private final String text;
    private int at;

    private Json(String text) {
        this.text = text;
    }

    public static Object read(String text) {
        Json json = new Json(text);
        Object value = json.value();
        json.blanks();
        if (json.at != text.length()) throw json.unreadable();
        return value;
    }

    private Object value() {
        blanks();
        char c = peek();
        if (c == '{') return object();
        if (c == '[') return array();
        if (c == '"') return string();
        int start = at;
        while (at < text.length() && ",]} \t\r\n".indexOf(text.charAt(at)) < 0) at++;
        String word = text.substring(start, at);
        return switch (word) {
            case "null" -> null;
            case "true" -> true;
            case "false" -> false;
            default -> new BigDecimal(word);
        };
    }

    private Map<String, Object> object() {
        Map<String, Object> fields = new LinkedHashMap<>();
        for (at++; !closes('}'); comma('}')) {
            blanks();
            String name = string();
            blanks();
            if (text.charAt(at++) != ':') throw unreadable();
            fields.put(name, value());
        }
        return fields;
    }

    private List<Object> array() {
        List<Object> items = new ArrayList<>();
        for (at++; !closes(']'); comma(']')) items.add(value());
        return items;
    }

    private String string() {
        if (text.charAt(at++) != '"') throw unreadable();
        StringBuilder string = new StringBuilder();
        while (peek() != '"') {
            char c = text.charAt(at++);
            string.append(c == '\\' ? escaped(text.charAt(at++)) : c);
        }
        at++;
        return string.toString();
    }

    private char escaped(char c) {
        if (c != 'u') return "bfnrt".indexOf(c) < 0 ? c : "\b\f\n\r\t".charAt("bfnrt".indexOf(c));
        at += 4;
        return (char) Integer.parseInt(text.substring(at - 4, at), 16);
    }

    private boolean closes(char end) {
        blanks();
        if (peek() != end) return false;
        at++;
        return true;
    }

    private void comma(char end) {
        blanks();
        if (peek() == ',') at++;
        else if (peek() != end) throw unreadable();
    }

    private void blanks() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) at++;
    }

    private char peek() {
        if (at >= text.length()) throw unreadable();
        return text.charAt(at);
    }

    private IllegalArgumentException unreadable() {
        return new IllegalArgumentException("not JSON at character " + at);
    }
}
