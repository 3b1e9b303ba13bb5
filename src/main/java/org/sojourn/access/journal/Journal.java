package org.sojourn.access.journal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import org.sojourn.access.Caller;
import org.sojourn.access.CurrentCaller;
import org.sojourn.platform.DatabaseClock;

/**
 * Remembers who did what to which object; only added to, in the transaction of the act itself. It asks nobody’s permission:
 * the door of the act has.
 */
@ApplicationScoped
public class Journal {
    private static final String ACCOUNT = "account";

    @Inject
    private JournalBook book;

    @Inject
    private CurrentCaller caller;

    @Inject
    private DatabaseClock clock;

    /**
     * As {@link #write(String, String, long, Changes)}, with a remark in words.
     *
     * @param detail for people who read the journal, or blank; no health, no hardship
     */
    public void write(String act, String objectType, long objectId, String detail) {
        write(act, objectType, objectId, Changes.remark(detail));
    }

    /**
     * Writes that the caller did something, field by field. What concerns a person is told {@link Changes#about} her; an
     * account is about its owner by itself.
     *
     * @param act room and past participle: {@code "partners.place-created"}; its words are {@code journal.act.ACT}
     * @param objectType the table's name; its words are {@code journal.kind.TYPE}
     */
    public void write(String act, String objectType, long objectId, Changes changes) {
        boolean ofAccount = changes.about() == 0 && objectType.equals(ACCOUNT);
        Caller who = caller.get();
        book.write(
                new Actor(who.accountId(), who.name()),
                clock.now(),
                new Deed(act, objectType, objectId),
                ofAccount ? changes.about(objectId) : changes);
    }

    /** Before many entries about many people: gets their keys in one statement. */
    public void willTellOf(Collection<Long> accountIds) {
        book.willTellOf(accountIds);
    }
}
