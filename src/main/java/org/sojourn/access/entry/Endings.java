package org.sojourn.access.entry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.sojourn.access.accounts.AccountClosed;
import org.sojourn.access.accounts.PasswordChanged;
import org.sojourn.platform.ClockMoved;

/** Ends sign-ins when what they rest on is gone, in the same transaction. */
@ApplicationScoped
public class Endings {
    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Admission admission;

    void passwordChanged(@Observes PasswordChanged change) {
        admission.endAllBut(change.sparedSignIn(), change.accountId(), SignInEnd.PASSWORD_CHANGED);
    }

    /** Nobody is signed out because the demo's clock was moved. */
    void clockMoved(@Observes ClockMoved move) {
        entities.createNativeQuery("UPDATE sign_in SET began_at = began_at + INTERVAL ?1 SECOND,"
                        + " seen_at = seen_at + INTERVAL ?1 SECOND, ends_at = ends_at + INTERVAL ?1 SECOND,"
                        + " version = version + 1 WHERE ended_at IS NULL")
                .setParameter(1, move.seconds())
                .executeUpdate();
    }

    void accountClosed(@Observes AccountClosed closed) {
        admission.endAllBut(0, closed.accountId(), SignInEnd.ACCOUNT_CLOSED);
    }
}
