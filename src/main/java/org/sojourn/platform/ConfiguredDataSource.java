package org.sojourn.platform;

import com.mysql.cj.conf.PropertyKey;
import com.mysql.cj.jdbc.MysqlDataSource;
import java.sql.SQLException;

/**
 * Connector/J's data source with the settings of this installation and the properties its defaults leave open: time-outs
 * instead of waiting for ever, UTC, batches rewritten, no silent read-only failover.
 */
public class ConfiguredDataSource extends MysqlDataSource {
    private static final long serialVersionUID = 1L;

    public ConfiguredDataSource() {
        this(Settings.SOJOURN_DB_USER.required(), Settings.SOJOURN_DB_PASSWORD.required());
    }

    ConfiguredDataSource(String user, String password) {
        super.setUrl(Settings.SOJOURN_DB_URL.required());
        super.setUser(user);
        super.setPassword(password);
        try {
            setConnectTimeout(5_000);
            setSocketTimeout(60_000);
            setRewriteBatchedStatements(true);
            setFailOverReadOnly(false);
            // nobody changes isolation or autocommit by a statement, and the pool asks for both at every borrowing: the
            // driver need not ask the server
            setUseLocalSessionState(true);
            // a statement is taken apart once for each connection; the longest of ours has some 3,000 letters
            setCachePrepStmts(true);
            setPrepStmtCacheSize(300);
            setPrepStmtCacheSqlLimit(8192);
            getStringProperty(PropertyKey.connectionTimeZone).setValue("UTC");
            getBooleanProperty(PropertyKey.forceConnectionTimeZoneToSession).setValue(true);
            setTinyInt1isBit(true);
            // the runtime has a key store of its own, and MySQL hangs up on a client whose certificate it does not know
            getBooleanProperty(PropertyKey.fallbackToSystemKeyStore).setValue(false);
            setSessionVariables(
                    "sql_mode='STRICT_TRANS_TABLES,ONLY_FULL_GROUP_BY,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO'"
                            + ",innodb_lock_wait_timeout=5");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The server's pool hands over the empty values of its annotation; the settings stand. */
    @Override
    public void setURL(String ignored) {
        // the settings decide
    }

    @Override
    public void setUrl(String ignored) {
        // the settings decide
    }

    @Override
    public void setUser(String ignored) {
        // the settings decide
    }

    @Override
    public void setPassword(String ignored) {
        // the settings decide
    }
}
