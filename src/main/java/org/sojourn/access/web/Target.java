package org.sojourn.access.web;

/** Where somebody goes once she is in. */
final class Target {
    private static final String START = "/";

    private Target() {}

    /** Only a path of ours, and none that leads in; anything else leads to the start. */
    static String of(String back) {
        boolean ours = back != null
                && back.matches("/[a-z][A-Za-z0-9/_?=&.%+-]*")
                && !back.matches("/access/(sign-in|password|forgotten|code|university|visit-link).*");
        return ours ? back : START;
    }
}
