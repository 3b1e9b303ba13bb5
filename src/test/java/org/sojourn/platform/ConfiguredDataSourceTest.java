package org.sojourn.platform;

import static org.assertj.core.api.Assertions.assertThat;

import com.mysql.cj.conf.PropertyKey;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the driver would do by itself and must not. */
class ConfiguredDataSourceTest {
    private static final String URL = "sojourn.db.url";
    private String before;
    private ConfiguredDataSource source;

    @BeforeEach
    void make() {
        before = System.getProperty(URL);
        System.setProperty(URL, "jdbc:mysql://127.0.0.1:1/sojourn");
        source = new ConfiguredDataSource("somebody", "secret");
    }

    @AfterEach
    void forget() {
        if (before == null) System.clearProperty(URL);
        else System.setProperty(URL, before);
    }

    @Test
    void nobodyWaitsForEver() throws SQLException {
        assertThat(source.getConnectTimeout()).isEqualTo(5_000);
        assertThat(source.getSocketTimeout()).isEqualTo(60_000);
        assertThat(source.getSessionVariables()).contains("innodb_lock_wait_timeout=5");
    }

    @Test
    void momentsAreInUniversalTime() {
        assertThat(source.getStringProperty(PropertyKey.connectionTimeZone).getValue())
                .isEqualTo("UTC");
        assertThat(source.getBooleanProperty(PropertyKey.forceConnectionTimeZoneToSession)
                        .getValue())
                .isTrue();
    }

    @Test
    void manyRowsGoInOneStatementAndNoFailoverTurnsWritesOff() throws SQLException {
        assertThat(source.getRewriteBatchedStatements()).isTrue();
        assertThat(source.getFailOverReadOnly()).isFalse();
    }

    /** A conditional update counts the rows it has found; several statements in one, and files of this machine, are refused. */
    @Test
    void whatIsRightByDefaultIsLeftSo() throws SQLException {
        assertThat(source.getUseAffectedRows()).isFalse();
        assertThat(source.getAllowMultiQueries()).isFalse();
        assertThat(source.getAllowLoadLocalInfile()).isFalse();
        assertThat(source.getAutoReconnect()).isFalse();
        assertThat(source.getAllowPublicKeyRetrieval()).isFalse();
    }

    @Test
    void theServersPoolCannotChangeWhereItLeads() {
        source.setURL("jdbc:mysql://127.0.0.1:2/elsewhere");
        source.setUser("another");
        assertThat(source.getUrl()).contains("127.0.0.1:1/sojourn");
        assertThat(source.getUser()).isEqualTo("somebody");
    }

    /** The runtime's own certificate, shown to MySQL with TLS, is a reason for MySQL to hang up. */
    @Test
    void noCertificateOfTheRuntimeIsShownToTheDatabase() {
        assertThat(source.getBooleanProperty(PropertyKey.fallbackToSystemKeyStore)
                        .getValue())
                .isFalse();
    }
}
