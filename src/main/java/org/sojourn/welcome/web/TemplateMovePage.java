package org.sojourn.welcome.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.sojourn.platform.Texts;
import org.sojourn.platform.web.Act;
import org.sojourn.platform.web.Asked;
import org.sojourn.welcome.VersionMove;
import org.sojourn.welcome.VersionMoveDesk;
import org.sojourn.welcome.VersionMoveRegister;
import org.sojourn.welcome.templates.TemplateRegister;

/** The visits of older versions of the template: what the newest would change for each, and moving those that are ticked. */
@Named
@RequestScoped
public class TemplateMovePage {
    private static final int SHOWN = 50;

    @Inject
    private VersionMoveRegister register;

    @Inject
    private VersionMoveDesk desk;

    @Inject
    private TemplateRegister templates;

    @Inject
    private Texts texts;

    @Inject
    private Act act;

    private List<VersionMove> moves;
    private int newest;

    /** Refuses whom it does not concern. */
    public void arrive() {
        Asked.found(() -> Optional.of(all()));
    }

    private List<VersionMove> all() {
        if (moves == null) moves = register.moves();
        return moves;
    }

    public List<VersionMove> getMoves() {
        return all().stream().limit(SHOWN).toList();
    }

    /** How many come later and are not shown. */
    public int getHidden() {
        return Math.max(0, all().size() - SHOWN);
    }

    public String getTitle() {
        return texts.of("welcome.template.move.title", all().size());
    }

    /** The version they would be moved to. */
    public int getVersion() {
        if (Asked.isPost()) return Asked.version();
        if (newest == 0) newest = templates.newest().number();
        return newest;
    }

    public boolean isTicked(long visitId) {
        return !Asked.isPost() || Asked.numbers("visit").contains(visitId);
    }

    public String move() {
        return act.on(() -> {
            int moved = desk.move(new VersionMoveDesk.MoveVisits(Asked.version(), Asked.numbers("visit")));
            act.say("welcome.template.move.done", moved);
            return "/welcome/template-move";
        });
    }
}
