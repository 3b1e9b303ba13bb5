package org.sojourn.launch.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.sojourn.launch.Settings;

/**
 * Where an installation keeps what it must not lose, by the same settings with which it starts.
 *
 * @param data the data folder, absolute
 * @param outside the database of one's own, empty when it is embedded
 * @param key the sealing key when the settings give it, else it is a file in the data folder
 */
record Place(Path data, Optional<Login> outside, Optional<String> key) {

    /** Address of a database and the user that may change its tables. */
    record Login(String url, String user, String password) {
        @Override
        public String toString() {
            return url.replaceFirst("\\?.*", "");
        }
    }

    static Place read(Properties properties, Map<String, String> environment, Path basedir) {
        Source source = new Source(properties, environment);
        Optional<Login> outside = source.value("SOJOURN_DB_URL")
                .map(url -> new Login(
                        url,
                        source.oneOf("SOJOURN_DB_MIGRATION_USER", "SOJOURN_DB_USER"),
                        source.oneOf("SOJOURN_DB_MIGRATION_PASSWORD", "SOJOURN_DB_PASSWORD")));
        return new Place(Settings.read(properties, environment, basedir).data(), outside, source.value("SOJOURN_KEY"));
    }

    private record Source(Properties properties, Map<String, String> environment) {
        Optional<String> value(String name) {
            return raw(name).or(() -> raw(name + "_FILE").map(file -> content(name, file)));
        }

        String oneOf(String first, String second) {
            return value(first)
                    .or(() -> value(second))
                    .orElseThrow(() -> new NotDone(first + " is not set, so the database cannot be opened;"
                            + " set it, or " + first + "_FILE to a file that holds it."));
        }

        private Optional<String> raw(String name) {
            String property = name.toLowerCase(java.util.Locale.ROOT).replace('_', '.');
            return Optional.ofNullable(properties.getProperty(property, environment.get(name)))
                    .map(String::strip)
                    .filter(text -> !text.isEmpty());
        }

        private static String content(String name, String file) {
            try {
                return Files.readString(Path.of(file)).strip();
            } catch (IOException e) {
                throw new NotDone(name + "_FILE names " + file + ", which cannot be read.", e);
            }
        }
    }
}
