package org.sojourn.correspondence.wording;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.sojourn.access.CurrentCaller;
import org.sojourn.access.Desk;
import org.sojourn.access.Permits;
import org.sojourn.access.Role;
import org.sojourn.access.journal.Changes;
import org.sojourn.access.journal.Journal;
import org.sojourn.platform.DatabaseClock;
import org.sojourn.platform.Refusal;

/** Gives a kind of letter other words. Letters about somebody’s way in are reworded by administrators alone. */
@Desk
public class WordingDesk {
    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Wordings wordings;

    @Inject
    private CurrentCaller caller;

    @Inject
    private DatabaseClock clock;

    @Inject
    private Journal journal;

    /**
     * Puts both texts in the place of those that hold; the next letter of this kind says them. Refuses the first slip, and
     * words that were made from others than those that hold. Words that are there already change nothing.
     */
    @Permits({Role.COORDINATOR, Role.ADMINISTRATOR})
    public void reword(Reword command) {
        command.kind().refuseUnlessOf(caller);
        WordPair before = wordings.current(command.kind());
        Refusal.whenStale(command.version(), before.number());
        WordPair words = new WordPair(before.number() + 1, command.german(), command.english());
        slips(command).findFirst().ifPresent(slip -> {
            throw slip.refusal();
        });
        if (words.saysTheSameAs(before)) return;
        boolean delivered = words.saysTheSameAs(WordPair.delivered(command.kind(), 0));
        keep(new Wording(command.kind(), words.number(), delivered ? null : words), "correspondence.wording-changed");
    }

    /** Lets the delivered words hold again. Refuses who has not seen those that hold now. */
    @Permits({Role.COORDINATOR, Role.ADMINISTRATOR})
    public void takeDeliveredBack(TakeDeliveredBack command) {
        command.kind().refuseUnlessOf(caller);
        WordPair before = wordings.current(command.kind());
        Refusal.whenStale(command.version(), before.number());
        if (before.saysTheSameAs(WordPair.delivered(command.kind(), 0))) return;
        keep(new Wording(command.kind(), before.number() + 1, null), "correspondence.wording-taken-back");
    }

    private void keep(Wording wording, String act) {
        entities.persist(wording.written(clock.now(), caller.accountId()));
        entities.flush();
        journal.write(
                act,
                "letter_wording",
                wording.id(),
                Changes.of("letterKind", null, wording.kind()).and("wording", wording.number() - 1, wording.number()));
    }

    private static Stream<Slip> slips(Reword command) {
        List<Slip> german = Proofreader.read(command.kind(), Locale.GERMAN, command.german());
        return Stream.concat(
                german.stream(), Proofreader.read(command.kind(), Locale.ENGLISH, command.english()).stream());
    }

    /** @param version number of the words that were seen */
    public record Reword(LetterKind kind, int version, LetterText german, LetterText english) {}

    /** @param version number of the words that were seen */
    public record TakeDeliveredBack(LetterKind kind, int version) {}
}
