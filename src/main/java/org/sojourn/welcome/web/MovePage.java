package org.sojourn.welcome.web;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.sojourn.platform.Texts;
import org.sojourn.platform.web.Act;
import org.sojourn.platform.web.Asked;
import org.sojourn.welcome.Basis;
import org.sojourn.welcome.MoveDesk;
import org.sojourn.welcome.MoveRegister;
import org.sojourn.welcome.VersionMove;

/**
 * The visits of older versions of what they are planned by: what the newest would change for each, and moving those that are
 * ticked. Each basis has a page of its own.
 */
public abstract class MovePage {
    private static final int SHOWN = 50;

    @Inject
    private MoveRegister register;

    @Inject
    private MoveDesk desk;

    @Inject
    private Texts texts;

    @Inject
    private Act act;

    private final Basis basis;
    private final String title;
    private final String done;
    private final String address;
    private MoveRegister.Behind behind;

    MovePage(Basis basis, String title, String done, String address) {
        this.basis = basis;
        this.title = title;
        this.done = done;
        this.address = address;
    }

    /** Refuses whom it does not concern. */
    public void arrive() {
        Asked.found(() -> Optional.of(behind()));
    }

    private MoveRegister.Behind behind() {
        if (behind == null) behind = register.behind(basis);
        return behind;
    }

    public List<VersionMove> getMoves() {
        return behind().moves().stream().limit(SHOWN).toList();
    }

    /** Is there something to tick? A form that comes back is still looking for its button. */
    public boolean isMovable() {
        return Asked.isSent() || !behind().moves().isEmpty();
    }

    /** How many come later and are not shown. */
    public int getHidden() {
        return Math.max(0, behind().moves().size() - SHOWN);
    }

    public String getTitle() {
        return texts.of(title, behind().moves().size());
    }

    /** The version they would be moved to. */
    public int getVersion() {
        return Asked.isPost() ? Asked.version() : behind().newest();
    }

    public boolean isTicked(long visitId) {
        return !Asked.isPost() || Asked.numbers("visit").contains(visitId);
    }

    public String move() {
        return act.on(() -> {
            act.say(done, desk.move(new MoveDesk.MoveVisits(basis, Asked.version(), Asked.numbers("visit"))));
            return address;
        });
    }
}
