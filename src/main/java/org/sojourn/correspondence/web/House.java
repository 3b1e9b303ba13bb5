package org.sojourn.correspondence.web;

import org.sojourn.platform.Settings;

/** Where people reach this installation. */
final class House {
    private House() {}

    /** Without a slash at its end; empty where the settings do not say. */
    static String address() {
        return Settings.SOJOURN_PUBLIC_URL.value().orElse("").replaceFirst("/+$", "");
    }
}
