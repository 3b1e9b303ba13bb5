package org.sojourn.access.entry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;
import org.sojourn.access.journal.Journal;
import org.sojourn.platform.DatabaseClock;
import org.sojourn.platform.Seal;

/** Begins and ends sign-ins once it is decided who it is; the desks call it. */
@ApplicationScoped
@Transactional
public class Admission {
    private static final Duration KEPT = Duration.ofDays(31);

    /** What the database counts for a row that is new; for one that was there it counts two. */
    private static final int ADDED = 1;

    private static final String END =
            "UPDATE SignIn s SET s.endedAt = :now, s.endReason = :why, s.version = s.version + 1"
                    + " WHERE s.accountId = :account AND s.endedAt IS NULL";

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private DatabaseClock clock;

    @Inject
    private Journal journal;

    @Inject
    private Event<DeviceAppeared> appeared;

    /** In, unless the account has a second factor that is to be asked for first. */
    Entered ask(long accountId, SignInWay way, Arrival from) {
        boolean hasFactor = !entities.createNativeQuery(
                        "SELECT 1 FROM second_factor WHERE account_id = ? AND confirmed_at IS NOT NULL")
                .setParameter(1, accountId)
                .getResultList()
                .isEmpty();
        return hasFactor ? Entered.codeNeeded(accountId, way) : admit(accountId, way, from);
    }

    Entered admit(long accountId, SignInWay way, Arrival from) {
        Instant now = clock.now();
        String cookie = Seal.secret();
        SignIn signIn = new SignIn(accountId, way, cookie, from, now);
        entities.persist(signIn);
        entities.flush();
        forgetOld(now);
        String device = way == SignInWay.DEMO ? null : remember(signIn.id(), accountId, from);
        journal.write("access.signed-in", "account", accountId, way + ", " + DeviceWords.of(from.userAgent()));
        return Entered.in(accountId, way, new Entered.Pass(signIn.id(), cookie, device));
    }

    /** A few of those nobody is shown any more; every sign-in sweeps a little. */
    private void forgetOld(Instant now) {
        entities.createNativeQuery("DELETE FROM sign_in WHERE ends_at < ? LIMIT 20")
                .setParameter(1, DatabaseClock.column(now.minus(KEPT)))
                .executeUpdate();
    }

    /** The device is known for this account from now on; a device of several people keeps its one secret. */
    private String remember(long signInId, long accountId, Arrival from) {
        Instant now = clock.now();
        String device = from.device() == null ? Seal.secret() : from.device();
        int rows = entities.createNativeQuery(
                        "INSERT INTO known_device (device_hash, account_id, used_at) VALUES (?, ?, ?)"
                                + " ON DUPLICATE KEY UPDATE used_at = ?")
                .setParameter(1, Seal.digest(device))
                .setParameter(2, accountId)
                .setParameter(3, DatabaseClock.column(now))
                .setParameter(4, DatabaseClock.column(now))
                .executeUpdate();
        if (rows == ADDED && hasOthers(accountId, device))
            appeared.fire(new DeviceAppeared(accountId, signInId, DeviceWords.of(from.userAgent()), now));
        return device;
    }

    private boolean hasOthers(long accountId, String device) {
        return !entities.createNativeQuery(
                        "SELECT 1 FROM known_device WHERE account_id = ? AND device_hash <> ? LIMIT 1")
                .setParameter(1, accountId)
                .setParameter(2, Seal.digest(device))
                .getResultList()
                .isEmpty();
    }

    /** Something small in one transaction, for what must otherwise run without. */
    <T> T once(Supplier<T> act) {
        return act.get();
    }

    void end(long signInId, long accountId, SignInEnd why) {
        int ended = entities.createQuery(END + " AND s.id = :id")
                .setParameter("now", clock.now())
                .setParameter("why", why)
                .setParameter("account", accountId)
                .setParameter("id", signInId)
                .executeUpdate();
        if (ended > 0) journal.write("access.signed-out", "account", accountId, why.name());
    }

    /** Zero spares none. */
    int endAllBut(long spared, long accountId, SignInEnd why) {
        int ended = entities.createQuery(END + " AND s.id <> :spared")
                .setParameter("now", clock.now())
                .setParameter("why", why)
                .setParameter("account", accountId)
                .setParameter("spared", spared)
                .executeUpdate();
        if (ended > 0) journal.write("access.signed-out", "account", accountId, why + ", " + ended);
        return ended;
    }
}
