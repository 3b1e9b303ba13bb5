package org.sojourn.access.journal;

import com.mysql.cj.jdbc.MysqlDataSource;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.sojourn.platform.Settings;

/** Somebody with more rights than the application puts a hand on the journal. */
final class Tampering {
    private Tampering() {}

    static int with(String sql, Object... arguments) {
        MysqlDataSource source = new MysqlDataSource();
        source.setUrl(Settings.SOJOURN_DB_URL.required());
        source.setUser(Settings.SOJOURN_DB_MIGRATION_USER.required());
        source.setPassword(Settings.SOJOURN_DB_MIGRATION_PASSWORD.required());
        try (Connection connection = source.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < arguments.length; i++) statement.setObject(i + 1, arguments[i]);
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }
}
