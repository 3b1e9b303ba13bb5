package org.sojourn.access.accounts;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.sojourn.access.Role;
import org.sojourn.platform.DatabaseClock;
import org.sojourn.platform.Installation;
import org.sojourn.platform.Seal;
import org.sojourn.platform.Settings;

/**
 * Opens the first account of an installation for real work and prints its link. Until somebody has used it, every start
 * prints a new one, so that a lost link locks nobody out. No password exists before that.
 */
@ApplicationScoped
public class FirstAdministrator {
    static final String ADDRESS = "administrator@localhost";
    private static final Logger LOG = Logger.getLogger(FirstAdministrator.class.getName());

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Installation installation;

    @Inject
    private DatabaseClock clock;

    @Transactional
    void invite(@Observes @Priority(50) @Initialized(ApplicationScoped.class) Object start) {
        if (installation.isDemo() || somebodyCanSignIn()) return;
        Account account = entities.createQuery("SELECT a FROM Account a WHERE a.email = :address", Account.class)
                .setParameter("address", ADDRESS)
                .getResultStream()
                .findFirst()
                .orElseGet(this::open);
        String secret = Seal.secret();
        entities.persist(new EntryLink(Seal.digest(secret), account.id(), LinkPurpose.INVITATION, clock.now()));
        LOG.log(
                Level.INFO,
                "SOJOURN-NOTE: The first administrator chooses a password here, once, within seven days: {0}",
                Settings.SOJOURN_PUBLIC_URL.value().orElse("") + "/access/password?link=" + secret);
    }

    private boolean somebodyCanSignIn() {
        return entities.createQuery("SELECT COUNT(a) FROM Account a WHERE a.passwordHash IS NOT NULL", Long.class)
                        .getSingleResult()
                > 0;
    }

    private Account open() {
        Account account = new Account("Sojourn", "Administrator", ADDRESS, null, Set.of(Role.ADMINISTRATOR));
        entities.persist(account);
        entities.flush();
        return account;
    }
}
