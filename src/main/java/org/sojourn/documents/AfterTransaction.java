package org.sojourn.documents;

import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import javax.naming.InitialContext;
import javax.naming.NamingException;

/** What is done to a file once it is known what has become of its row. A process that ends before leaves it to the sweep. */
final class AfterTransaction {
    private AfterTransaction() {}

    static void undone(Runnable act) {
        register(act, false);
    }

    static void done(Runnable act) {
        register(act, true);
    }

    private static void register(Runnable act, boolean whenCommitted) {
        registry().registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {
                // nothing is known yet
            }

            @Override
            public void afterCompletion(int status) {
                if (whenCommitted == (status == Status.STATUS_COMMITTED) && status != Status.STATUS_UNKNOWN) act.run();
            }
        });
    }

    private static TransactionSynchronizationRegistry registry() {
        try {
            return InitialContext.doLookup("java:comp/TransactionSynchronizationRegistry");
        } catch (NamingException e) {
            throw new IllegalStateException(e);
        }
    }
}
