package org.sojourn.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.ContextNotActiveException;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import javax.naming.InitialContext;
import javax.naming.NamingException;

/**
 * The only clock: the database's, read once per transaction, so that every comparison within one act sees one moment, and
 * once per request that only looks. A
 * demo or test database may carry an offset in seconds; no other can, by a constraint of its table.
 */
@ApplicationScoped
public class DatabaseClock {
    /** The wall clock of the faculty: deadlines are typed and read in it. */
    public static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

    /** The moment as a query that gives one value, to be read beside something else in one statement. */
    public static final String MOMENT =
            "SELECT UTC_TIMESTAMP(6) + INTERVAL clock_offset_seconds SECOND FROM installation WHERE id = 1";

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Instance<Glance> glance;

    /** The moment of this transaction; of the whole request where it only looks; outside of both, of this call. */
    public Instant now() {
        try {
            return now(glance.get());
        } catch (ContextNotActiveException outsideOfARequest) {
            return ofTransaction();
        }
    }

    private Instant now(Glance here) {
        Instant known = here.moment();
        if (known == null) {
            known = ofTransaction();
            here.keep(known);
        }
        return known;
    }

    private Instant ofTransaction() {
        TransactionSynchronizationRegistry transaction = transaction();
        if (transaction == null || transaction.getTransactionKey() == null) return read();
        Instant known = (Instant) transaction.getResource(DatabaseClock.class);
        if (known == null) {
            known = read();
            transaction.putResource(DatabaseClock.class, known);
        }
        return known;
    }

    /**
     * Moves the clock of a demo or test database, from this transaction on; the database refuses it for any other.
     *
     * @param seconds from the real time, negative into the past
     */
    public void setOffset(long seconds) {
        entities.createNativeQuery("UPDATE installation SET clock_offset_seconds = ? WHERE id = 1")
                .setParameter(1, seconds)
                .executeUpdate();
        TransactionSynchronizationRegistry transaction = transaction();
        if (transaction != null && transaction.getTransactionKey() != null)
            transaction.putResource(DatabaseClock.class, null);
    }

    /** How far the clock is moved, in seconds; 0 for every database in real use. */
    public long offset() {
        return ((Number) entities.createNativeQuery("SELECT clock_offset_seconds FROM installation WHERE id = 1")
                        .getSingleResult())
                .longValue();
    }

    private Instant read() {
        return instant(entities.createNativeQuery(MOMENT).getSingleResult());
    }

    /** A DATETIME(6) column in UTC as a query without entities gives it. */
    public static Instant instant(Object column) {
        if (column == null) return null;
        if (column instanceof LocalDateTime local) return local.toInstant(ZoneOffset.UTC);
        return ((Timestamp) column).toInstant();
    }

    /** The other way round: a moment as such a query takes it. */
    public static LocalDateTime column(Instant moment) {
        return LocalDateTime.ofInstant(moment, ZoneOffset.UTC);
    }

    private static TransactionSynchronizationRegistry transaction() {
        try {
            return InitialContext.doLookup("java:comp/TransactionSynchronizationRegistry");
        } catch (NamingException e) {
            return null;
        }
    }
}
