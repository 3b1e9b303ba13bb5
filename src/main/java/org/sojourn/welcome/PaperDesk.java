package org.sojourn.welcome;

import jakarta.inject.Inject;
import java.util.Set;
import org.sojourn.access.Desk;
import org.sojourn.access.Permits;
import org.sojourn.access.Reach;
import org.sojourn.access.Role;
import org.sojourn.documents.DocumentFile;

/**
 * Where papers are given for steps of visits, once, and opened. Each act has two doors: one for the welcome office and one for
 * whoever’s step it is. No paper about health comes here.
 */
@Desk
public class PaperDesk {
    @Inject
    private TaskActs acts;

    @Inject
    private PaperActs papers;

    /**
     * Keeps a file for a step, and for others that wait for it. Refuses a step of health, a visit that is called off, and every
     * file that the room of documents refuses.
     *
     * @return the document’s id
     */
    @Permits(Role.WELCOME)
    public long give(GivePaper command) {
        return papers.give(acts.any(command.visitId(), command.taskCode()), command);
    }

    /** The same for a step of the caller’s. */
    @Permits(value = Role.GUEST, house = true, except = Role.WELCOME, reach = Reach.OWN)
    public long giveMine(GivePaper command) {
        return papers.give(acts.mine(command.visitId(), command.taskCode()), command);
    }

    /** A paper that was given for another step of the visit counts for this one too. Refuses one the caller cannot read. */
    @Permits(Role.WELCOME)
    public void useAgain(UsePaper command) {
        papers.useAgain(acts.any(command.visitId(), command.taskCode()), command.documentId());
    }

    /** The same for a step of the caller’s. */
    @Permits(value = Role.GUEST, house = true, except = Role.WELCOME, reach = Reach.OWN)
    public void useMineAgain(UsePaper command) {
        papers.useAgain(acts.mine(command.visitId(), command.taskCode()), command.documentId());
    }

    /** A paper no longer counts for a step; with the last one its file goes. Refuses it of a step that is done. */
    @Permits(Role.WELCOME)
    public void takeAway(UsePaper command) {
        papers.takeAway(acts.any(command.visitId(), command.taskCode()), command.documentId());
    }

    /** The same for who gave it. */
    @Permits(value = Role.GUEST, house = true, except = Role.WELCOME, reach = Reach.OWN)
    public void takeMineAway(UsePaper command) {
        papers.takeAway(acts.mine(command.visitId(), command.taskCode()), command.documentId());
    }

    /** Opens a paper of a step; that it was opened is in the journal. Refuses one that was not looked through yet. */
    @Permits(Role.WELCOME)
    public DocumentFile open(UsePaper command) {
        return papers.open(acts.any(command.visitId(), command.taskCode()), command.documentId());
    }

    /** The same for the guest, and for whoever’s step it is. */
    @Permits(value = Role.GUEST, house = true, except = Role.WELCOME, reach = Reach.OWN)
    public DocumentFile openMine(UsePaper command) {
        return papers.open(acts.readable(command.visitId(), command.taskCode()), command.documentId());
    }

    /** @param alsoFor codes of steps that wait for this one and whose owners get it too */
    public record GivePaper(long visitId, String taskCode, Set<String> alsoFor, String fileName, byte[] content) {}

    public record UsePaper(long visitId, String taskCode, long documentId) {}
}
