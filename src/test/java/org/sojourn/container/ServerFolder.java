package org.sojourn.container;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import org.sojourn.fixture.Loopback;

/** What the server of the container tests reads at its start: where to listen, and the settings. */
final class ServerFolder {
    private static final String LISTENER = "set configs.config.server-config.network-config.network-listeners"
            + ".network-listener.%s-listener.address=" + Loopback.HOST + "%n";

    private ServerFolder() {}

    static void prepare(Map<String, String> settings) {
        Path folder = Path.of("target", "container").toAbsolutePath();
        try {
            Files.createDirectories(folder);
            Files.writeString(folder.resolve("preboot.txt"), LISTENER.formatted("http") + LISTENER.formatted("https"));
            Properties properties = new Properties();
            properties.putAll(settings);
            try (Writer out = Files.newBufferedWriter(folder.resolve("settings.properties"))) {
                properties.store(out, null);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        System.setProperty("sojourn.container.folder", folder.toString());
        System.setProperty("sojourn.container.port", Integer.toString(Loopback.freePort()));
    }
}
