package org.sojourn.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The two users of the database and what they may do: the application reads and adds rows, the migrations make tables and
 * let the application change rows where that may be.
 * The statements run at every start before the first connection, so passwords always match the key files and no third
 * account is ever usable.
 */
final class DatabaseAccounts {
    static final String SCHEMA = "sojourn";
    static final String USER = "sojourn";
    static final String MIGRATION_USER = "sojourn_migration";

    private final String password;
    private final String migrationPassword;

    DatabaseAccounts(Keys keys) throws IOException {
        this.password = keys.databasePassword();
        this.migrationPassword = keys.migrationPassword();
    }

    String password() {
        return password;
    }

    String migrationPassword() {
        return migrationPassword;
    }

    /** The start script of the database. Passwords are base64 of random bytes and need no escaping. */
    List<String> statements() {
        return List.of(
                "CREATE DATABASE IF NOT EXISTS " + SCHEMA + " CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci;",
                "CREATE USER IF NOT EXISTS '" + USER + "'@'127.0.0.1';",
                "CREATE USER IF NOT EXISTS '" + MIGRATION_USER + "'@'127.0.0.1';",
                "ALTER USER '" + USER + "'@'127.0.0.1' IDENTIFIED BY '" + password + "';",
                "ALTER USER '" + MIGRATION_USER + "'@'127.0.0.1' IDENTIFIED BY '" + migrationPassword + "';",
                "GRANT SELECT, INSERT ON " + SCHEMA + ".* TO '" + USER + "'@'127.0.0.1';",
                // earlier versions gave it; the migrations' user gives it table by table, and not where rows only come
                // in
                "REVOKE UPDATE, DELETE ON " + SCHEMA + ".* FROM '" + USER + "'@'127.0.0.1';",
                "GRANT SELECT, INSERT, UPDATE, DELETE, CREATE, ALTER, DROP, INDEX, REFERENCES, CREATE VIEW, SHOW VIEW,"
                        + " TRIGGER, CREATE ROUTINE, ALTER ROUTINE, EXECUTE, LOCK TABLES ON " + SCHEMA + ".* TO '"
                        + MIGRATION_USER + "'@'127.0.0.1' WITH GRANT OPTION;",
                "DELETE FROM mysql.global_priv WHERE user = '' OR (user = 'root' AND host <> 'localhost');",
                "DROP DATABASE IF EXISTS test;",
                "DELETE FROM mysql.db WHERE db LIKE 'test%';",
                "FLUSH PRIVILEGES;",
                "ALTER USER IF EXISTS 'root'@'localhost' ACCOUNT LOCK;");
    }

    void writeScript(Path file) throws IOException {
        Files.createDirectories(file.getParent());
        Keys.writePrivately(file, String.join("\n", statements()) + "\n");
    }
}
