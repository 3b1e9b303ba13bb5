package org.sojourn.access.journal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.sojourn.platform.Seal;

/**
 * Takes over the entries written before values were sealed: names and details are closed with the keys of the people they
 * concern. The next migration drops the plain columns; the entries get their places in the chain right after the start.
 */
@Dependent
public class OldEntries implements JavaMigration {
    private static final int BATCH = 500;

    private final Map<Long, byte[]> keys = new HashMap<>();

    private final Seal seal;

    @Inject
    OldEntries(Seal seal) {
        this.seal = seal;
    }

    @Override
    public MigrationVersion getVersion() {
        return MigrationVersion.fromVersion("20261122.0911");
    }

    @Override
    public String getDescription() {
        return "access journal values sealed";
    }

    @Override
    public Integer getChecksum() {
        return 1;
    }

    @Override
    public boolean canExecuteInTransaction() {
        return true;
    }

    @Override
    public void migrate(Context context) throws SQLException {
        Connection connection = context.getConnection();
        long last = Long.MIN_VALUE;
        for (List<OldEntry> old = OldEntry.after(connection, last);
                !old.isEmpty();
                old = OldEntry.after(connection, last)) {
            close(connection, old);
            last = old.get(old.size() - 1).id();
        }
        keys.clear();
    }

    private void close(Connection connection, List<OldEntry> old) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(
                "UPDATE journal_entry SET actor_sealed = ?, field_names = ?, values_sealed = ? WHERE id = ?")) {
            for (OldEntry entry : old) {
                List<Change> note = Changes.remark(entry.detail()).all();
                String values = note.isEmpty() ? null : ChangeText.values(note);
                update.setString(
                        1, entry.actorId() == null ? null : sealed(connection, entry.actorId(), entry.actorName()));
                update.setString(2, ChangeText.names(note));
                update.setString(3, values == null ? null : sealed(connection, entry.holder(), values));
                update.setLong(4, entry.id());
                update.addBatch();
            }
            update.executeBatch();
        }
    }

    private String sealed(Connection connection, long holder, String text) throws SQLException {
        byte[] key = keys.get(holder);
        if (key == null) {
            key = Seal.key();
            keys.put(holder, key);
            try (PreparedStatement insert = connection.prepareStatement(
                    "INSERT INTO person_key (account_id, key_sealed, made_at) VALUES (?, ?, UTC_TIMESTAMP(6))")) {
                insert.setLong(1, holder);
                insert.setString(2, seal.close(Base64.getEncoder().encodeToString(key)));
                insert.executeUpdate();
            }
        }
        return Seal.close(key, text);
    }

    /** @param holder whose key closes the detail, 0 for nobody's */
    private record OldEntry(long id, Long actorId, String actorName, long holder, String detail) {
        static List<OldEntry> after(Connection connection, long last) throws SQLException {
            try (PreparedStatement query =
                    connection.prepareStatement("SELECT id, actor_id, actor_name, COALESCE(person_id, 0), detail"
                            + " FROM journal_entry WHERE id > ? ORDER BY id LIMIT " + BATCH)) {
                query.setLong(1, last);
                List<OldEntry> found = new java.util.ArrayList<>();
                try (ResultSet rows = query.executeQuery()) {
                    while (rows.next())
                        found.add(new OldEntry(
                                rows.getLong(1),
                                (Long) rows.getObject(2),
                                rows.getString(3),
                                rows.getLong(4),
                                rows.getString(5)));
                }
                return found;
            }
        }
    }
}
