package org.sojourn.platform;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceUnit;
import org.junit.jupiter.api.Test;
import org.sojourn.access.Role;
import org.sojourn.container.ContainerTest;
import org.sojourn.container.Given;
import org.sojourn.container.Sql;

/** How the server's pool and the mapping really are at run time. */
@ContainerTest
class StoreIT {
    @PersistenceUnit
    EntityManagerFactory factory;

    @PersistenceContext
    EntityManager entities;

    @Test
    void everyConnectionReadsWhatIsCommittedAndNothingOlder() {
        assertThat(Sql.text("SELECT @@transaction_isolation")).isEqualTo("READ-COMMITTED");
    }

    @Test
    void aWaitForALockEndsSoonAndWrongValuesAreRefused() {
        assertThat(Sql.number("SELECT @@innodb_lock_wait_timeout")).isEqualTo(5);
        assertThat(Sql.text("SELECT @@sql_mode")).contains("STRICT_TRANS_TABLES", "ONLY_FULL_GROUP_BY");
        assertThat(Sql.text("SELECT @@time_zone")).isIn("+00:00", "UTC");
    }

    /** With two nodes a row kept in memory is an old row. */
    @Test
    void noRowIsKeptBetweenTransactions() {
        long id = Given.anAccount(Role.READER);
        Class<?> account = factory.getMetamodel().getEntities().stream()
                .filter(entity -> entity.getName().equals("Account"))
                .findFirst()
                .orElseThrow()
                .getJavaType();
        assertThat(entities.find(account, id)).isNotNull();
        assertThat(factory.getCache().contains(account, id)).isFalse();
    }
}
