package org.sojourn.access.entry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.sojourn.access.AccountClosed;
import org.sojourn.access.PasswordChanged;

/** Ends sign-ins when what they rest on is gone, in the same transaction. */
@ApplicationScoped
public class Endings {
    @Inject
    private Admission admission;

    void passwordChanged(@Observes PasswordChanged change) {
        admission.endAllBut(change.sparedSignIn(), change.accountId(), SignInEnd.PASSWORD_CHANGED);
    }

    void accountClosed(@Observes AccountClosed closed) {
        admission.endAllBut(0, closed.accountId(), SignInEnd.ACCOUNT_CLOSED);
    }
}
