package org.sojourn.access.entry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.sojourn.platform.DatabaseClock;
import org.sojourn.platform.Seal;

/**
 * Counts attempts in the database, so that it holds over several nodes. An attempt is counted in a short transaction of its
 * own before its password is looked at and taken off when it was right; one that has to wait is not counted, so that
 * impatience costs nothing.
 */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
public class Throttle {
    private static final Duration KEPT = Duration.ofDays(1);

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private DatabaseClock clock;

    @Inject
    private Seal seal;

    /** Whom an attempt is counted by: mark and bucket, in the order of the marks, so that two attempts never cross. */
    record Counted(Map<String, Bucket> by) {}

    /** The buckets of an attempt with a password. */
    Counted attempt(String email, Arrival from) {
        String person = email.strip().toLowerCase(Locale.ROOT);
        if (isKnown(from.device(), email)) return counted(Map.of(Bucket.DEVICE, from.device() + " " + person));
        String network = network(from.address());
        return counted(Map.of(Bucket.PAIR, person + " " + network, Bucket.ADDRESS, network, Bucket.ACCOUNT, person));
    }

    /** The buckets of something asked for an account. */
    Counted of(Bucket bucket, String subject) {
        return counted(Map.of(bucket, subject));
    }

    private Counted counted(Map<Bucket, String> subjects) {
        Map<String, Bucket> by = new TreeMap<>();
        subjects.forEach((bucket, subject) -> by.put(seal.mark("attempt " + bucket + " " + subject), bucket));
        return new Counted(by);
    }

    /** Counts an attempt; or, when there were too many, the seconds to wait, without counting it. */
    long count(Counted attempt) {
        Instant now = clock.now();
        attempt.by().forEach((subject, bucket) -> hold(subject, bucket, now));
        long wait = secondsToWait(attempt, now);
        if (wait == 0)
            in("UPDATE sign_in_attempt SET failures = failures + 1, last_at = ? WHERE subject IN (", attempt, now)
                    .executeUpdate();
        return wait;
    }

    /** The row is there and locked; what is too old is forgotten. */
    private void hold(String subject, Bucket bucket, Instant now) {
        entities.createNativeQuery("INSERT INTO sign_in_attempt (subject, kind, failures, last_at) VALUES (?, ?, 0, ?)"
                        + " ON DUPLICATE KEY UPDATE failures = CASE WHEN last_at < ? THEN 0 ELSE failures END")
                .setParameter(1, subject)
                .setParameter(2, bucket.name())
                .setParameter(3, DatabaseClock.column(now))
                .setParameter(4, DatabaseClock.column(now.minus(Bucket.MEMORY)))
                .executeUpdate();
    }

    private long secondsToWait(Counted attempt, Instant now) {
        @SuppressWarnings("unchecked")
        List<Object[]> rows = in(
                        "SELECT kind, failures, last_at FROM sign_in_attempt WHERE subject IN (", attempt, null)
                .getResultList();
        return rows.stream().mapToLong(row -> secondsToWait(row, now)).max().orElse(0);
    }

    private static long secondsToWait(Object[] row, Instant now) {
        Duration wait = Bucket.valueOf((String) row[0]).waitAfter(((Number) row[1]).intValue());
        Duration left = Duration.between(now, DatabaseClock.instant(row[2]).plus(wait));
        return Math.max(0, left.plusMillis(999).toSeconds());
    }

    /** The attempt was right: what was counted for it is taken off, and a person's own earlier failures are forgotten. */
    void succeeded(Counted attempt) {
        in(
                        "UPDATE sign_in_attempt SET failures = CASE WHEN kind IN ('ADDRESS', 'ACCOUNT')"
                                + " THEN GREATEST(failures, 1) - 1 ELSE 0 END WHERE subject IN (",
                        attempt,
                        null)
                .executeUpdate();
        entities.createNativeQuery("DELETE FROM sign_in_attempt WHERE last_at < ? LIMIT 100")
                .setParameter(1, DatabaseClock.column(clock.now().minus(KEPT)))
                .executeUpdate();
    }

    /** The statement with the subjects; a moment, if one is given, comes before them. */
    private Query in(String statement, Counted attempt, Instant moment) {
        Collection<String> subjects = attempt.by().keySet();
        Query query = entities.createNativeQuery(statement + "?,".repeat(subjects.size() - 1) + "?)");
        int position = 1;
        if (moment != null) query.setParameter(position++, DatabaseClock.column(moment));
        for (String subject : subjects) query.setParameter(position++, subject);
        return query;
    }

    private boolean isKnown(String device, String email) {
        if (device == null) return false;
        return !entities.createNativeQuery("SELECT 1 FROM known_device d JOIN account a ON a.id = d.account_id"
                        + " WHERE d.device_hash = ? AND a.email = ?")
                .setParameter(1, Seal.digest(device))
                .setParameter(2, email.strip())
                .getResultList()
                .isEmpty();
    }

    /** One household: an IPv4 address, or the 64 bits an IPv6 network is given. */
    static String network(String address) {
        if (!address.contains(":")) return address;
        String[] groups = address.split(":");
        return String.join(":", List.of(groups).subList(0, Math.min(4, groups.length)));
    }
}
