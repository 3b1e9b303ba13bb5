package org.sojourn.launch;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.Proxy;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * Asks the readiness check. A server whose application failed to deploy still listens and answers, so only a 200 that
 * reports the state UP and names at least one check counts.
 */
final class Readiness {
    private static final Pattern UP = Pattern.compile("\"status\"\\s*:\\s*\"UP\"");
    private static final Pattern NAMED_CHECK = Pattern.compile("\"name\"\\s*:");

    private final int port;

    Readiness(int port) {
        this.port = port;
    }

    boolean isUp() {
        try {
            URL url = URI.create("http://127.0.0.1:" + port + "/health/ready").toURL();
            HttpURLConnection connection = (HttpURLConnection) url.openConnection(Proxy.NO_PROXY);
            connection.setConnectTimeout(1000);
            connection.setReadTimeout(5000);
            connection.setInstanceFollowRedirects(false);
            if (connection.getResponseCode() != 200) {
                return false;
            }
            try (InputStream in = connection.getInputStream()) {
                return saysUp(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            return false;
        }
    }

    static boolean saysUp(String answer) {
        return UP.matcher(answer).find() && NAMED_CHECK.matcher(answer).find() && !answer.contains("\"DOWN\"");
    }
}
