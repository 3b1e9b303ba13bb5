package org.sojourn.platform;

import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.Optional;
import javax.naming.InitialContext;
import javax.naming.NamingException;

/** The transaction of this thread, if there is one. */
final class Transactions {
    private Transactions() {}

    static boolean isRunning() {
        return current().isPresent();
    }

    /** Whether it can only be undone any more. */
    static boolean isDoomed() {
        return current()
                .map(TransactionSynchronizationRegistry::getRollbackOnly)
                .orElse(false);
    }

    static Optional<TransactionSynchronizationRegistry> current() {
        try {
            TransactionSynchronizationRegistry registry =
                    InitialContext.doLookup("java:comp/TransactionSynchronizationRegistry");
            return Optional.ofNullable(registry).filter(found -> found.getTransactionKey() != null);
        } catch (NamingException outsideOfTheServer) {
            return Optional.empty();
        }
    }
}
