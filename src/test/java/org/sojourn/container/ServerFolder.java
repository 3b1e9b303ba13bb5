package org.sojourn.container;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import org.sojourn.fixture.Loopback;

/** What the server of the container tests reads at its start: where to listen, and the settings. */
final class ServerFolder {
    private ServerFolder() {}

    /** @param environment settings under the names of the environment */
    static void prepare(Path folder, Map<String, String> environment) {
        Properties properties = new Properties();
        // so that a test can come from as many addresses as there are people in it; the pace of one is limited
        properties.put("sojourn.trusted.proxies", "127.0.0.1");
        environment.forEach(
                (name, value) -> properties.put(name.toLowerCase(Locale.ROOT).replace('_', '.'), value));
        try {
            Files.createDirectories(folder);
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
