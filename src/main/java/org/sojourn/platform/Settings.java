package org.sojourn.platform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The settings, from the environment or from system properties: {@code SOJOURN_DB_URL} is also {@code sojourn.db.url}.
 * Each may be given as a file instead, {@code SOJOURN_DB_PASSWORD_FILE}, whose stripped content is the value. The table of
 * all settings stands in {@code src/docs/operations.md}.
 */
public enum Settings {
    SOJOURN_DB_URL,
    SOJOURN_DB_USER,
    SOJOURN_DB_PASSWORD,
    SOJOURN_DB_MIGRATION_USER,
    SOJOURN_DB_MIGRATION_PASSWORD,
    SOJOURN_KEY,
    SOJOURN_HEALTH_KEY,
    SOJOURN_DATA,
    SOJOURN_CLAMD,
    SOJOURN_DEMO,
    SOJOURN_PUBLIC_URL,
    SOJOURN_TRUSTED_PROXIES,
    SOJOURN_MONITOR_TOKEN,
    SOJOURN_SECOND_FACTOR,
    SOJOURN_OIDC_PROVIDER,
    SOJOURN_OIDC_CLIENT_ID,
    SOJOURN_OIDC_CLIENT_SECRET,
    SOJOURN_OIDC_SCOPES,
    SOJOURN_OIDC_LABEL_DE,
    SOJOURN_OIDC_LABEL_EN,
    SOJOURN_OIDC_ROLES,
    SOJOURN_OIDC_NEW_ACCOUNTS,
    SOJOURN_OIDC_STUDENT_NUMBERS,
    SOJOURN_OIDC_SECOND_FACTOR_ACR,
    SOJOURN_OIDC_SIGN_OUT,
    SOJOURN_DEMAND_FROM,
    SOJOURN_RETENTION_ACCOUNTS,
    SOJOURN_RETENTION_APPLICATIONS,
    SOJOURN_RETENTION_UNSUCCESSFUL,
    SOJOURN_RETENTION_RUNS,
    SOJOURN_RETENTION_LISTS,
    SOJOURN_RETENTION_DOCUMENTS,
    SOJOURN_RETENTION_VISITS,
    SOJOURN_RETENTION_DEVICES,
    SOJOURN_RETENTION_TRACES,
    SOJOURN_SECURITY_CONTACT,
    SOJOURN_SEARCH_ENGINES,
    SOJOURN_MAIL_HOST,
    SOJOURN_MAIL_PORT,
    SOJOURN_MAIL_USER,
    SOJOURN_MAIL_PASSWORD,
    SOJOURN_MAIL_FROM,
    SOJOURN_MAIL_TLS;

    /** The value, or empty when it is set nowhere or blank. */
    public Optional<String> value() {
        return raw(name()).or(() -> raw(name() + "_FILE").map(this::read));
    }

    /** The value, or a stop with a sentence that names the setting. */
    public String required() {
        return value().orElseThrow(() -> new StartRefused(
                name() + " is not set. Set it, or " + name() + "_FILE to a file that holds it, and start again."));
    }

    public boolean isOn() {
        return value().map(v -> v.equalsIgnoreCase("true") || v.equals("1")).orElse(false);
    }

    private static Optional<String> raw(String name) {
        String property = name.toLowerCase(java.util.Locale.ROOT).replace('_', '.');
        return Optional.ofNullable(System.getProperty(property, System.getenv(name)))
                .map(String::strip)
                .filter(v -> !v.isEmpty());
    }

    private String read(String file) {
        try {
            return Files.readString(Path.of(file)).strip();
        } catch (IOException e) {
            throw new StartRefused(
                    name() + "_FILE names " + file + ", which cannot be read. Correct the path or its permissions.");
        }
    }
}
