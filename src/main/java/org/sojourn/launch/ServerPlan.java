package org.sojourn.launch;

import java.nio.file.Path;
import java.util.Map;

/**
 * What a server start needs to know.
 *
 * @param runtime the Payara Micro jar
 * @param application the WAR, as a file or as an exploded folder
 * @param config the folder with {@code preboot.txt} and {@code logging.properties}
 * @param port on 127.0.0.1
 * @param environment settings for the application, under the names it reads
 */
public record ServerPlan(Path runtime, Path application, Path config, int port, Map<String, String> environment) {

    void refuseMissingFiles() {
        for (Path file : new Path[] {runtime, application, config.resolve("preboot.txt")}) {
            if (!file.toFile().exists()) {
                throw CannotStart.programMissing(file);
            }
        }
    }
}
