package org.sojourn.privacy;

import java.util.Locale;

/** The texts everybody may read and administrators may change. */
public enum TextName {
    NOTICE("/privacy/notice"),
    ACCESSIBILITY("/accessibility");

    private final String path;

    TextName(String path) {
        this.path = path;
    }

    public String path() {
        return path;
    }

    /** The text a new installation begins with. */
    String file(String language) {
        return "/org/sojourn/privacy/" + name().toLowerCase(Locale.ROOT) + "_" + language + ".md";
    }
}
