package org.sojourn.correspondence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.sojourn.correspondence.wording.Facts;
import org.sojourn.correspondence.wording.LetterWriter;
import org.sojourn.correspondence.wording.WordPair;
import org.sojourn.correspondence.wording.Wordings;
import org.sojourn.platform.DatabaseClock;
import org.sojourn.platform.Seal;

/**
 * Sends one letter in one transaction: its row is locked from before the mail server is asked until its yes is written down.
 * Others pass it by (SKIP LOCKED). Killed in between, the row is as it was, and the letter goes once more: never lost, and
 * never more than this one twice.
 */
@ApplicationScoped
class Dispatch {
    private static final Logger LOG = Logger.getLogger(Dispatch.class.getName());

    private static final String NEXT =
            "SELECT id FROM letter WHERE state = 'WAITING' AND next_try_at <= ? ORDER BY next_try_at, id LIMIT 1"
                    + " FOR UPDATE SKIP LOCKED";

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private DatabaseClock clock;

    @Inject
    private Seal seal;

    @Inject
    private Wordings wordings;

    /** What became of the next letter. */
    enum Step {
        DONE,
        NOTHING_DUE,
        NOBODY_THERE
    }

    /** @param carrier throws {@link NotCarried} where it cannot */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    Step one(Consumer<Envelope> carrier) {
        Instant now = clock.now();
        List<?> due = entities.createNativeQuery(NEXT)
                .setParameter(1, DatabaseClock.column(now))
                .getResultList();
        if (due.isEmpty()) return Step.NOTHING_DUE;
        Letter letter = entities.find(Letter.class, ((Number) due.get(0)).longValue());
        if (letter.isUseless(now)) {
            letter.expire();
            return Step.DONE;
        }
        return send(letter, carrier, now);
    }

    private Step send(Letter letter, Consumer<Envelope> carrier, Instant now) {
        WordPair words = wordings.current(letter.kind());
        Envelope envelope;
        try {
            envelope = envelope(letter, words);
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "The letter " + letter.id() + " cannot be written.", e);
            letter.failedForGood(e.getClass().getSimpleName());
            return Step.DONE;
        }
        try {
            carrier.accept(envelope);
            letter.sent(now, words.number());
            return Step.DONE;
        } catch (NotCarried e) {
            LOG.log(Level.FINE, "not carried", e);
            return notCarried(letter, e, now);
        }
    }

    private static Step notCarried(Letter letter, NotCarried why, Instant now) {
        if (why.weight() == NotCarried.Weight.FOR_GOOD) letter.failedForGood(why.getMessage());
        else letter.failed(why.getMessage(), now);
        LOG.log(Level.WARNING, "The letter {0,number,#} was not taken: {1}", new Object[] {letter.id(), why.getMessage()
        });
        return why.weight() == NotCarried.Weight.NOBODY_THERE ? Step.NOBODY_THERE : Step.DONE;
    }

    private Envelope envelope(Letter letter, WordPair words) {
        Map<String, String> facts = Facts.split(seal.open(letter.facts()));
        return new Envelope(
                letter.messageKey(),
                letter.address(),
                facts.get("name"),
                LetterWriter.write(words.in(letter.locale()), letter.locale(), facts));
    }
}
