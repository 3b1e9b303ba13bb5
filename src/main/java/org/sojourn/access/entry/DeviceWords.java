package org.sojourn.access.entry;

import java.util.LinkedHashMap;
import java.util.Map;

/** What a person recognises of a device and of the way it came: browser and system, and the beginning of an address. */
final class DeviceWords {
    /** In this order: some browsers also name those they descend from. */
    private static final Map<String, String> BROWSERS = new LinkedHashMap<>();

    private static final Map<String, String> SYSTEMS = new LinkedHashMap<>();

    static {
        BROWSERS.put("Edg", "Edge");
        BROWSERS.put("OPR/", "Opera");
        BROWSERS.put("SamsungBrowser", "Samsung Internet");
        BROWSERS.put("Firefox", "Firefox");
        BROWSERS.put("FxiOS", "Firefox");
        BROWSERS.put("CriOS", "Chrome");
        BROWSERS.put("Chrome", "Chrome");
        BROWSERS.put("Safari", "Safari");
        SYSTEMS.put("iPhone", "iPhone");
        SYSTEMS.put("iPad", "iPad");
        SYSTEMS.put("Android", "Android");
        SYSTEMS.put("Windows", "Windows");
        SYSTEMS.put("CrOS", "ChromeOS");
        SYSTEMS.put("Mac OS X", "macOS");
        SYSTEMS.put("Linux", "Linux");
    }

    private DeviceWords() {}

    /** "Firefox, Windows"; "?" for what names neither. */
    static String of(String userAgent) {
        String said = userAgent == null ? "" : userAgent;
        String browser = first(BROWSERS, said);
        String system = first(SYSTEMS, said);
        if (browser.isEmpty() && system.isEmpty()) return "?";
        if (browser.isEmpty() || system.isEmpty()) return browser + system;
        return browser + ", " + system;
    }

    private static String first(Map<String, String> words, String said) {
        return words.entrySet().stream()
                .filter(word -> said.contains(word.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("");
    }

    /** The network an address is in: 141.30.7.x, 2a01:4f8:1c0::x. Enough to recognise, too little to find a person. */
    static String network(String address) {
        if (address.matches("\\d+\\.\\d+\\.\\d+\\.\\d+")) return address.replaceFirst("\\d+$", "x");
        String[] groups = address.split(":");
        if (groups.length < 3) return "x";
        return groups[0] + ":" + groups[1] + ":" + groups[2] + "::x";
    }
}
