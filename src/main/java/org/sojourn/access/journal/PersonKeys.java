package org.sojourn.access.journal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.util.Base64;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import org.sojourn.platform.DatabaseClock;
import org.sojourn.platform.Seal;

/**
 * The keys that open the journal's values and what else is sealed about a person, one per person and one for what concerns nobody. They are kept in memory for one
 * transaction only: a destroyed key is gone at the next act, on every node. Erasing a person destroys hers; the desk that
 * erases has asked whether one may.
 */
@ApplicationScoped
@Transactional
public class PersonKeys {
    /** Holds the common key. */
    public static final long NOBODY = 0;

    private static final byte[] DESTROYED = {};

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Seal seal;

    @Inject
    private DatabaseClock clock;

    /**
     * Destroys a person's key: from the commit on nobody can read any more what the journal holds about her and under which
     * name she acted, and nothing more about her is written but names of fields. The chain is not touched. Irrevocable but
     * for backups, which hold the key until they are deleted. A second time changes nothing.
     */
    public void destroy(long accountId) {
        if (accountId == NOBODY) throw new IllegalArgumentException("the common key stays");
        prepare(List.of(accountId));
        without(entities.createNativeQuery("UPDATE person_key SET key_sealed = NULL, destroyed_at = ?"
                                + " WHERE account_id = ? AND destroyed_at IS NULL")
                        .setParameter(
                                1,
                                clock.now().atOffset(java.time.ZoneOffset.UTC).toLocalDateTime())
                        .setParameter(2, accountId))
                .executeUpdate();
        known().put(accountId, DESTROYED);
    }

    /** Closes a text for one holder; null when her key is destroyed. {@link #prepare} comes first. */
    String close(long holder, String text) {
        byte[] key = known().get(holder);
        return key == null || key == DESTROYED ? null : Seal.close(key, text);
    }

    /** Closes a text of one holder with her key, which is made when she has none; null when it is destroyed. */
    public String seal(long holder, String text) {
        prepare(List.of(holder));
        return close(holder, text);
    }

    /** Opens a text of one holder; empty when her key is destroyed. {@link #fetch} comes first. */
    public Optional<String> open(long holder, String sealed) {
        byte[] key = known().get(holder);
        return sealed == null || key == null || key == DESTROYED
                ? Optional.empty()
                : Optional.of(Seal.open(key, sealed));
    }

    /** Reads the keys of these holders, one statement for those this transaction does not know yet. */
    public void fetch(Collection<Long> holders) {
        Map<Long, byte[]> known = known();
        TreeSet<Long> asked = new TreeSet<>(holders);
        asked.removeAll(known.keySet());
        if (asked.isEmpty()) return;
        List<Object[]> rows = entities.createQuery(
                        "SELECT k.accountId, k.keySealed FROM PersonKey k WHERE k.accountId IN :holders",
                        Object[].class)
                .setParameter("holders", asked)
                .setFlushMode(FlushModeType.COMMIT)
                .getResultList();
        for (Object[] row : rows)
            known.put(
                    (Long) row[0],
                    row[1] == null ? DESTROYED : Base64.getDecoder().decode(seal.open((String) row[1])));
    }

    /** Reads the keys of these holders and makes the missing ones. */
    void prepare(Collection<Long> holders) {
        fetch(holders);
        TreeSet<Long> missing = new TreeSet<>(holders);
        missing.removeAll(known().keySet());
        if (missing.isEmpty()) return;
        make(missing);
        fetch(missing);
    }

    /** In the order of ids, so that two transactions never wait for each other; whoever comes second uses the first's. */
    private void make(TreeSet<Long> holders) {
        String rows = "(?, ?, UTC_TIMESTAMP(6)), ".repeat(holders.size()).replaceFirst(", $", "");
        Query insert = without(entities.createNativeQuery(
                "INSERT IGNORE INTO person_key (account_id, key_sealed, made_at) VALUES " + rows));
        int at = 1;
        for (Long holder : holders) {
            insert.setParameter(at++, holder);
            insert.setParameter(at++, seal.close(Base64.getEncoder().encodeToString(Seal.key())));
        }
        insert.executeUpdate();
    }

    /** The keys have nothing to do with what the act still has to write. */
    private static Query without(Query query) {
        return query.setFlushMode(FlushModeType.COMMIT);
    }

    @SuppressWarnings("unchecked")
    private static Map<Long, byte[]> known() {
        try {
            TransactionSynchronizationRegistry transaction =
                    InitialContext.doLookup("java:comp/TransactionSynchronizationRegistry");
            Map<Long, byte[]> known = (Map<Long, byte[]>) transaction.getResource(PersonKeys.class);
            if (known == null) {
                known = new HashMap<>();
                transaction.putResource(PersonKeys.class, known);
            }
            return known;
        } catch (NamingException e) {
            throw new IllegalStateException(e);
        }
    }
}
