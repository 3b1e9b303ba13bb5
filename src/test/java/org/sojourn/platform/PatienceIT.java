package org.sojourn.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sojourn.access.As;
import org.sojourn.access.Role;
import org.sojourn.container.ContainerTest;
import org.sojourn.container.Faults;
import org.sojourn.container.Given;
import org.sojourn.container.Sql;

@ContainerTest
class PatienceIT {
    @Inject
    Clumsy clumsy;

    @AfterEach
    void noFaultIsLeft() {
        Faults.stop();
    }

    @Test
    void anActInTheWayOfAnotherSucceedsInTheEndWithOneEffect() {
        long id = Given.anAccount(Role.READER);
        clumsy.stumble(Patience.TRIES - 1);
        clumsy.rename(id, new SQLException("deadlock", "40001", 1213));
        assertThat(Sql.text("SELECT given_name FROM account WHERE id = ?", id)).isEqualTo("Person+");
        assertThat(clumsy.moments()).as("each try reads the clock anew").hasSize(Patience.TRIES);
    }

    @Test
    void afterTheFifthTryItIsSaidThatItIsTooBusyAndNothingIsDone() {
        long id = Given.anAccount(Role.READER);
        clumsy.stumble(99);
        assertThatThrownBy(() -> clumsy.rename(id, new SQLException("wait", "HY000", 1205)))
                .isInstanceOf(TooBusy.class);
        assertThat(clumsy.left()).isEqualTo(99 - Patience.TRIES);
        assertThat(Sql.text("SELECT given_name FROM account WHERE id = ?", id)).isEqualTo("Person");
    }

    @Test
    void whatAPersonMustLookAtIsNotTriedAgain() {
        clumsy.stumble(99);
        assertThatThrownBy(() -> clumsy.rename(0, new OptimisticLockException()))
                .hasRootCauseInstanceOf(OptimisticLockException.class);
        assertThatThrownBy(() -> clumsy.rename(0, new SQLException("no such column", "42S22", 1054)))
                .isNotInstanceOf(TooBusy.class);
        assertThat(clumsy.left()).isEqualTo(97);
    }

    @Test
    void aServerThatHungUpOnEveryConnectionIsAskedAgain() {
        As.coordinator();
        long id = Given.anAccount(Role.READER);
        Sql.rows("SELECT id FROM information_schema.processlist WHERE user = SUBSTRING_INDEX(USER(), '@', 1)"
                        + " AND id <> CONNECTION_ID()")
                .forEach(row -> kill(((Number) row.get(0)).longValue()));
        clumsy.stumble(0);
        clumsy.rename(id, new SQLException());
        assertThat(Sql.text("SELECT given_name FROM account WHERE id = ?", id)).isEqualTo("Person+");
    }

    private static void kill(long connection) {
        try {
            Sql.change("KILL " + connection);
        } catch (IllegalStateException goneAlready) {
            assertThat(goneAlready.getCause()).isInstanceOf(SQLException.class);
        }
    }

    /** An act that stumbles as often as it is told. */
    @ApplicationScoped
    static class Clumsy {
        private int failures;
        private final Set<Instant> seen = new HashSet<>();

        @PersistenceContext
        private EntityManager entities;

        @Inject
        private DatabaseClock clock;

        void stumble(int times) {
            failures = times;
            seen.clear();
        }

        int left() {
            return failures;
        }

        Set<Instant> moments() {
            return Set.copyOf(seen);
        }

        @Patient
        @Transactional(rollbackOn = Exception.class)
        public void rename(long accountId, Exception stumble) {
            seen.add(clock.now());
            entities.createNativeQuery("UPDATE account SET given_name = CONCAT(given_name, '+') WHERE id = ?")
                    .setParameter(1, accountId)
                    .executeUpdate();
            if (failures > 0) {
                failures--;
                throw new IllegalStateException(stumble);
            }
        }
    }
}
