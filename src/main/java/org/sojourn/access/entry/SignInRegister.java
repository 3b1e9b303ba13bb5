package org.sojourn.access.entry;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.sojourn.access.CurrentCaller;
import org.sojourn.access.Permits;
import org.sojourn.access.Presence;
import org.sojourn.access.Reach;
import org.sojourn.access.Register;
import org.sojourn.platform.DatabaseClock;

/** Looks up the caller's own sign-ins. */
@Register
public class SignInRegister {
    private static final Duration SHOWN = Duration.ofDays(30);
    private static final int MOST = 100;

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private CurrentCaller caller;

    @Inject
    private DatabaseClock clock;

    /** Those that hold and those of the last thirty days; of the caller and nobody else. */
    @Permits(everybody = true, reach = Reach.OWN)
    public MySignIns mine() {
        Instant now = clock.now();
        long here = caller.presence().map(Presence::signInId).orElse(0L);
        List<SignInRow> rows = entities.createQuery(
                        "SELECT NEW org.sojourn.access.entry.SignInRow(s.id, s.way, s.device, s.address, s.beganAt, s.seenAt,"
                                + " s.endsAt, s.endedAt, s.endReason) FROM SignIn s WHERE s.accountId = :account"
                                + " AND s.beganAt > :since ORDER BY s.beganAt DESC, s.id DESC",
                        SignInRow.class)
                .setParameter("account", caller.signedIn())
                .setParameter("since", now.minus(SHOWN))
                .setMaxResults(MOST)
                .getResultList();
        List<SignInRow> holding = rows.stream().filter(row -> row.holds(now)).toList();
        return new MySignIns(
                holding.stream().filter(row -> row.id() == here).findFirst().orElse(null),
                holding.stream().filter(row -> row.id() != here).toList(),
                rows.stream()
                        .filter(row -> !row.holds(now))
                        .map(SignInRow::ended)
                        .toList());
    }
}
