package org.sojourn.launch;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/**
 * What a person may set for a start. A property on the command line wins over the environment, the environment over the
 * default; an empty value counts as not set.
 *
 * @param port where the server listens on 127.0.0.1
 * @param data the data folder, absolute
 * @param demo whether a new database gets the demo roles; empty when nobody chose
 * @param databasePort where the embedded database listens on 127.0.0.1, 0 for any free port
 * @param startSeconds how long the server may take to report ready
 * @param outsideDatabase whether the environment names a database server, so that none is embedded
 */
public record Settings(
        int port, Path data, Optional<Boolean> demo, int databasePort, int startSeconds, boolean outsideDatabase) {

    public static Settings read(Properties properties, Map<String, String> environment, Path basedir) {
        Source source = new Source(properties, environment);
        return new Settings(
                source.port("sojourn.port", "SOJOURN_PORT", 8080),
                source.folder("sojourn.data", "SOJOURN_DATA", basedir),
                source.choice("sojourn.demo", "SOJOURN_DEMO"),
                source.port("sojourn.db.port", "SOJOURN_DB_PORT", 0),
                source.seconds("sojourn.start.seconds", "SOJOURN_START_SECONDS", 180),
                source.value("sojourn.db.url", "SOJOURN_DB_URL")
                        .or(() -> source.value("sojourn.db.url.file", "SOJOURN_DB_URL_FILE"))
                        .isPresent());
    }

    private record Source(Properties properties, Map<String, String> environment) {
        Optional<String> value(String property, String variable) {
            return Optional.ofNullable(properties.getProperty(property))
                    .filter(text -> !text.isBlank())
                    .or(() -> Optional.ofNullable(environment.get(variable)).filter(text -> !text.isBlank()))
                    .map(String::trim);
        }

        int port(String property, String variable, int otherwise) {
            return value(property, variable)
                    .map(text -> number(text)
                            .filter(port -> port >= 1 && port <= 65535)
                            .orElseThrow(() -> CannotStart.badNumber(text, property, variable)))
                    .orElse(otherwise);
        }

        int seconds(String property, String variable, int otherwise) {
            return value(property, variable)
                    .flatMap(Source::number)
                    .filter(seconds -> seconds > 0)
                    .orElse(otherwise);
        }

        Path folder(String property, String variable, Path basedir) {
            String text = value(property, variable).orElse("data");
            try {
                return basedir.resolve(text).toAbsolutePath().normalize();
            } catch (InvalidPathException e) {
                throw CannotStart.badFolder(text);
            }
        }

        Optional<Boolean> choice(String property, String variable) {
            return value(property, variable).map(text -> switch (text.toLowerCase(java.util.Locale.ROOT)) {
                case "true" -> true;
                case "false" -> false;
                default -> throw CannotStart.badChoice(text);
            });
        }

        private static Optional<Integer> number(String text) {
            try {
                return Optional.of(Integer.parseInt(text));
            } catch (NumberFormatException e) {
                return Optional.empty();
            }
        }
    }
}
