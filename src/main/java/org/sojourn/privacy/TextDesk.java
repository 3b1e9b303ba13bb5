package org.sojourn.privacy;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.sojourn.access.CurrentCaller;
import org.sojourn.access.Desk;
import org.sojourn.access.Permits;
import org.sojourn.access.Role;
import org.sojourn.access.journal.Journal;
import org.sojourn.platform.DatabaseClock;
import org.sojourn.platform.Refusal;

/** Publishes a new version of a public text. */
@Desk
public class TextDesk {
    private static final int LONGEST = 40_000;

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private CurrentCaller caller;

    @Inject
    private DatabaseClock clock;

    @Inject
    private Journal journal;

    @Inject
    private TextRegister texts;

    /**
     * Shows the text to everybody from now on; the version before it is kept. Refuses an empty text, an unknown placeholder,
     * and a change of a version that is not the newest any more.
     */
    @Permits(Role.ADMINISTRATOR)
    public int write(WriteText command) {
        if (command.content() == null || command.content().isBlank()) throw new Refusal("text-is-empty");
        if (command.content().length() > LONGEST) throw new Refusal("text-too-long", LONGEST);
        TextRegister.ShownText stands = texts.draft(command.name(), command.language());
        Refusal.whenStale(command.seen(), stands.number());
        texts.preview(command.content(), command.language());
        PublicText text = new PublicText(command, stands.number() + 1, caller.accountId(), clock.now());
        entities.persist(text);
        entities.flush();
        journal.write(
                "privacy.text-published",
                "public_text",
                text.id(),
                command.name() + " " + command.language() + " " + (stands.number() + 1));
        return stands.number() + 1;
    }

    /** @param seen the number of the version the change was made from, 0 for the one that was shipped */
    public record WriteText(TextName name, String language, int seen, String content) {}
}
