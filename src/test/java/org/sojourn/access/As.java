package org.sojourn.access;

import jakarta.enterprise.context.control.RequestContextController;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.transaction.HeuristicMixedException;
import jakarta.transaction.HeuristicRollbackException;
import jakarta.transaction.NotSupportedException;
import jakarta.transaction.RollbackException;
import jakarta.transaction.Status;
import jakarta.transaction.SystemException;
import jakarta.transaction.UserTransaction;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import org.sojourn.container.Given;
import org.sojourn.container.Sql;

/** Who acts from here on in a container test: a new person with one role, or one who is there already. */
public final class As {
    private As() {}

    /** A new student with an account of her own. */
    public static long student() {
        return account(Given.anAccount(Role.STUDENT));
    }

    public static long coordinator() {
        return account(Given.anAccount(Role.COORDINATOR));
    }

    /** A coordinator of a programme or of a partner only. */
    public static long coordinator(Unit unit) {
        long id = Given.anAccount(Role.COORDINATOR);
        Sql.change("INSERT IGNORE INTO unit (code, name) VALUES (?, 'sample')", unit.code());
        Sql.change("UPDATE account_role SET unit = ? WHERE account_id = ?", unit.code(), id);
        return account(id);
    }

    public static long approver() {
        return account(Given.anAccount(Role.APPROVER));
    }

    public static long reader() {
        return account(Given.anAccount(Role.READER));
    }

    public static long administrator() {
        return account(Given.anAccount(Role.ADMINISTRATOR));
    }

    /** This account acts from here on, with the roles the database gives it now. */
    public static long account(long accountId) {
        inATransaction(() -> current().become(accountId));
        return accountId;
    }

    /**
     * With an entity manager of its own: outside of a transaction the server shares one with the threads of {@link #atOnce}
     * that are still being put away, and closes it with them.
     */
    private static void inATransaction(Runnable act) {
        try {
            UserTransaction transaction = InitialContext.doLookup("java:comp/UserTransaction");
            boolean isOwn = transaction.getStatus() == Status.STATUS_NO_TRANSACTION;
            if (isOwn) transaction.begin();
            try {
                act.run();
            } finally {
                if (isOwn) transaction.commit();
            }
        } catch (NamingException
                | NotSupportedException
                | SystemException
                | RollbackException
                | HeuristicMixedException
                | HeuristicRollbackException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Somebody who has not signed in. */
    public static void nobody() {
        inATransaction(() -> current().become(0));
    }

    /** The application itself. */
    public static void system() {
        current().actAsSystem();
    }

    /**
     * Lets all of them act at the same moment, each on her own thread and in her own request.
     *
     * @param acts what each account does
     * @return by account: what stopped her, or empty
     */
    public static Map<Long, Optional<Throwable>> atOnce(Map<Long, Runnable> acts) {
        CountDownLatch everybodyIsReady = new CountDownLatch(acts.size());
        Map<Long, Optional<Throwable>> outcomes = new ConcurrentHashMap<>();
        List<? extends Future<?>> running = acts.entrySet().stream()
                .map(entry -> threads()
                        .submit(() -> outcomes.put(
                                entry.getKey(), inARequest(entry.getKey(), entry.getValue(), everybodyIsReady))))
                .toList();
        try {
            for (Future<?> one : running) one.get(60, TimeUnit.SECONDS);
        } catch (InterruptedException | ExecutionException | TimeoutException e) {
            throw new IllegalStateException(e);
        }
        return outcomes;
    }

    private static Optional<Throwable> inARequest(long accountId, Runnable act, CountDownLatch everybodyIsReady) {
        RequestContextController request =
                CDI.current().select(RequestContextController.class).get();
        request.activate();
        try {
            account(accountId);
            everybodyIsReady.countDown();
            everybodyIsReady.await(30, TimeUnit.SECONDS);
            act.run();
            return Optional.empty();
        } catch (RuntimeException | InterruptedException e) {
            return Optional.of(e);
        } finally {
            request.deactivate();
        }
    }

    private static ExecutorService threads() {
        try {
            return InitialContext.doLookup("java:comp/DefaultManagedExecutorService");
        } catch (NamingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static CurrentCaller current() {
        return CDI.current().select(CurrentCaller.class).get();
    }
}
