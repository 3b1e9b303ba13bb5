package org.sojourn.correspondence;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.sojourn.access.Desk;
import org.sojourn.access.Permits;
import org.sojourn.access.Role;
import org.sojourn.access.journal.Changes;
import org.sojourn.access.journal.Journal;
import org.sojourn.platform.DatabaseClock;
import org.sojourn.platform.Refusal;

/** Begins again with letters that were given up. */
@Desk
public class LetterDesk {
    private static final int AT_ONCE = 500;

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Journal journal;

    @Inject
    private DatabaseClock clock;

    /** Refuses a letter that was not given up, and one that is not there any more. */
    @Permits(Role.ADMINISTRATOR)
    public void sendAgain(SendAgain command) {
        Letter letter = entities.find(Letter.class, command.letterId());
        if (letter == null) throw new Refusal("letter-unknown");
        Refusal.whenStale(command.version(), letter.version());
        letter.sendAgain(clock.now());
        entities.flush();
        journal.write(
                "correspondence.letter-sent-again",
                "letter",
                letter.id(),
                Changes.of("state", LetterState.FAILED, LetterState.WAITING).about(letter.accountId()));
    }

    /** All that were given up, as after a longer outage. Says how many. */
    @Permits(Role.ADMINISTRATOR)
    public int sendAllAgain() {
        List<Letter> failed = entities.createQuery(
                        "SELECT l FROM Letter l WHERE l.state = :failed ORDER BY l.id", Letter.class)
                .setParameter("failed", LetterState.FAILED)
                .setMaxResults(AT_ONCE)
                .getResultList();
        failed.forEach(letter -> letter.sendAgain(clock.now()));
        entities.flush();
        if (!failed.isEmpty())
            journal.write("correspondence.letters-sent-again", "letter", 0, Changes.of("letters", null, failed.size()));
        return failed.size();
    }

    public record SendAgain(long letterId, int version) {}
}
