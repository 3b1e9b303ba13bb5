package org.sojourn.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.sql.SQLIntegrityConstraintViolationException;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The table of forms that have acted. Its row is inserted first and waits there on its primary key for a twin that is still
 * acting; the act and its answer are committed with it or not at all.
 */
@ApplicationScoped
class SubmissionBook {
    private static final int AT_ONCE = 5_000;

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Seal seal;

    @Patient
    @Transactional(rollbackOn = Exception.class)
    public Reply act(Submission sent, Supplier<Reply> act) {
        claim(sent);
        Reply reply = act.get();
        entities.flush();
        if (Transactions.isDoomed()) throw new IllegalStateException("an act went on after it was refused");
        entities.createNativeQuery("UPDATE submission SET reply = ? WHERE account_id = ? AND key_hash = ?")
                .setParameter(1, seal.close(reply.text()))
                .setParameter(2, sent.accountId())
                .setParameter(3, sent.keyHash())
                .executeUpdate();
        return reply;
    }

    private void claim(Submission sent) {
        try {
            entities.createNativeQuery("INSERT INTO submission (account_id, key_hash, content_hash, sent_at)"
                            + " VALUES (?, ?, ?, UTC_TIMESTAMP(6))")
                    .setParameter(1, sent.accountId())
                    .setParameter(2, sent.keyHash())
                    .setParameter(3, sent.contentHash())
                    .executeUpdate();
        } catch (PersistenceException e) {
            for (Throwable cause = e; cause != null; cause = cause.getCause())
                if (cause instanceof SQLIntegrityConstraintViolationException) throw new SentBefore(e);
            throw e;
        }
    }

    @Patient
    @Transactional
    public Optional<Kept> find(Submission sent) {
        List<?> rows = entities.createNativeQuery(
                        "SELECT content_hash, reply FROM submission WHERE account_id = ? AND key_hash = ?")
                .setParameter(1, sent.accountId())
                .setParameter(2, sent.keyHash())
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new Kept((String) row[0], Reply.again(seal.open((String) row[1]))))
                .findFirst();
    }

    /**
     * Deletes what was sent two days ago or earlier: no page is open that long.
     *
     * @return whether there may be more
     */
    @Patient
    @Transactional
    public boolean forget() {
        return entities.createNativeQuery("DELETE FROM submission WHERE sent_at < UTC_TIMESTAMP(6) - INTERVAL 2 DAY"
                                + " ORDER BY sent_at LIMIT " + AT_ONCE)
                        .executeUpdate()
                == AT_ONCE;
    }

    /** The first answer, and to what. */
    record Kept(String content, Reply reply) {}

    /** The key has acted already. */
    static final class SentBefore extends RuntimeException {
        private static final long serialVersionUID = 1L;

        SentBefore(Throwable cause) {
            super(cause);
        }
    }
}
