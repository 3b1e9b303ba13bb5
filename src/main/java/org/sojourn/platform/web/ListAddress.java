package org.sojourn.platform.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The address of a list, parameter by parameter, so that a link changes one of them and keeps the rest. The page is never
 * among them: whatever changes, one begins again at the first.
 */
public final class ListAddress {
    private final String path;
    private final Map<String, String> parameters;

    public ListAddress(String path) {
        this(path, Map.of());
    }

    private ListAddress(String path, Map<String, String> parameters) {
        this.path = path;
        this.parameters = new LinkedHashMap<>(parameters);
    }

    /** The same with a parameter; without it when the value is null or blank. */
    public ListAddress with(String name, Object value) {
        ListAddress other = new ListAddress(path, parameters);
        if (value == null || value.toString().isBlank()) other.parameters.remove(name);
        else other.parameters.put(name, value.toString());
        return other;
    }

    public ListAddress without(String name) {
        return with(name, null);
    }

    /** A filter that is on, as the link that takes it off. */
    public Choice off(String name, String label) {
        return new Choice(label, without(name).toString(), true);
    }

    public ListAddress in(Order<?> order) {
        return with("sort", order.by()).with("dir", order.falling() ? "desc" : null);
    }

    /** To be ended with one more parameter. */
    public String open() {
        return this + (parameters.isEmpty() ? "?" : "&");
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(path);
        parameters.forEach((name, value) -> text.append(text.indexOf("?") < 0 ? '?' : '&')
                .append(name)
                .append('=')
                .append(URLEncoder.encode(value, StandardCharsets.UTF_8)));
        return text.toString();
    }
}
