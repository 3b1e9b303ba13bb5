package org.sojourn.launch.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.sojourn.launch.DataFolder;
import org.sojourn.launch.EmbeddedDatabase;
import org.sojourn.launch.RunningDatabase;

/** An installation as a backup finds it: a database that answers, a folder with documents and keys. */
final class Instance implements AutoCloseable {
    static final String SEALING_KEY = "keys/sealing-key";

    private final Place.Login login;
    private final Path folder;
    private final Deque<AutoCloseable> open = new ArrayDeque<>();

    private Instance(Place.Login login, Path folder) {
        this.login = login;
        this.folder = folder;
    }

    /** One's own database, whose server somebody else runs. */
    static Instance outside(Place.Login login, Path folder) {
        return new Instance(login, folder);
    }

    /** The installation of the settings: it may be running, or its database is started for a while. */
    static Instance existing(Place place) throws IOException {
        if (place.outside().isPresent()) return outside(place.outside().get(), place.data());
        Optional<RunningDatabase> running = RunningDatabase.on(place.data());
        if (running.isPresent()) {
            RunningDatabase database = running.get();
            return outside(new Place.Login(database.url(), database.user(), database.password()), place.data());
        }
        if (Files.notExists(place.data().resolve("database")))
            throw new NotDone("The folder " + place.data() + " holds no database, so there is nothing to read;"
                    + " name another with -Dsojourn.data=FOLDER.");
        return embedded(DataFolder.open(place.data()));
    }

    /** Starts the embedded database of a folder, and makes it when there is none. */
    static Instance embedded(DataFolder folder) throws IOException {
        try {
            EmbeddedDatabase database = EmbeddedDatabase.start(folder);
            Map<String, String> known = database.environment();
            Place.Login login = new Place.Login(
                    database.url(), known.get("SOJOURN_DB_MIGRATION_USER"), known.get("SOJOURN_DB_MIGRATION_PASSWORD"));
            Instance instance = new Instance(login, folder.root());
            instance.open.push(folder);
            instance.open.push(database);
            Runtime.getRuntime().addShutdownHook(new Thread(instance::close, "database-stop"));
            return instance;
        } catch (IOException | RuntimeException e) {
            folder.close();
            throw e;
        }
    }

    Path folder() {
        return folder;
    }

    Place.Login login() {
        return login;
    }

    /** A session in which times are UTC and a reply that never comes is an error after ten minutes. */
    Connection connect() {
        Properties wishes = new Properties();
        wishes.setProperty("user", login.user());
        wishes.setProperty("password", login.password());
        wishes.setProperty("connectTimeout", "5000");
        wishes.setProperty("socketTimeout", "600000");
        wishes.setProperty("rewriteBatchedStatements", "true");
        wishes.setProperty("connectionTimeZone", "UTC");
        wishes.setProperty("forceConnectionTimeZoneToSession", "true");
        try {
            return DriverManager.getConnection(login.url(), wishes);
        } catch (SQLException e) {
            throw new NotDone("The database at " + login + " could not be reached; nothing was changed.", e);
        }
    }

    @Override
    public synchronized void close() {
        while (!open.isEmpty()) {
            try {
                open.pop().close();
            } catch (Exception e) {
                // the next one still has to be closed
            }
        }
    }
}
