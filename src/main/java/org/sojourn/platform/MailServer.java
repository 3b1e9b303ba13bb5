package org.sojourn.platform;

import java.util.Optional;

/**
 * The mail server this installation sends by, from its settings. Without {@code SOJOURN_MAIL_HOST} there is none.
 *
 * @param user null where the server takes mail without one
 * @param from one address, with a name or without
 * @param secure whether nothing is said before the line is encrypted and the server’s certificate fits its name
 */
public record MailServer(String host, int port, String user, String password, String from, boolean secure) {
    private static final int USUAL_PORT = 587;

    public static boolean isSet() {
        return Settings.SOJOURN_MAIL_HOST.value().isPresent();
    }

    /** Refuses settings that cannot be meant, in one sentence. */
    public static Optional<MailServer> configured() {
        return Settings.SOJOURN_MAIL_HOST.value().map(host -> {
            Settings.SOJOURN_PUBLIC_URL.required();
            return new MailServer(
                    host,
                    port(Settings.SOJOURN_MAIL_PORT.value().orElse("" + USUAL_PORT)),
                    Settings.SOJOURN_MAIL_USER.value().orElse(null),
                    Settings.SOJOURN_MAIL_USER
                            .value()
                            .map(user -> Settings.SOJOURN_MAIL_PASSWORD.required())
                            .orElse(null),
                    Settings.SOJOURN_MAIL_FROM.required(),
                    secure(Settings.SOJOURN_MAIL_TLS.value().orElse("required")));
        });
    }

    private static int port(String text) {
        if (text.matches("\\d{1,5}") && Integer.parseInt(text) > 0 && Integer.parseInt(text) < 65_536)
            return Integer.parseInt(text);
        throw new StartRefused("SOJOURN_MAIL_PORT is " + text + ", which is no port. Set a number such as 587.");
    }

    private static boolean secure(String text) {
        if (text.equals("required")) return true;
        if (text.equals("off")) return false;
        throw new StartRefused("SOJOURN_MAIL_TLS is " + text + ". Set required, or off for a mail catcher.");
    }
}
