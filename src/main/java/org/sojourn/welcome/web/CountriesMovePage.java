package org.sojourn.welcome.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.sojourn.platform.Texts;
import org.sojourn.platform.web.Act;
import org.sojourn.platform.web.Asked;
import org.sojourn.welcome.CountryMoveDesk;
import org.sojourn.welcome.CountryMoveRegister;
import org.sojourn.welcome.VersionMove;
import org.sojourn.welcome.countries.CountryRegister;

/** The visits of older country lists: what the newest would change for each, and moving those that are ticked. */
@Named
@RequestScoped
public class CountriesMovePage {
    private static final int SHOWN = 50;

    @Inject
    private CountryMoveRegister register;

    @Inject
    private CountryMoveDesk desk;

    @Inject
    private CountryRegister countries;

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
        return texts.of("welcome.lists.move.title", all().size());
    }

    /** The version they would be moved to. */
    public int getVersion() {
        if (Asked.isPost()) return Asked.version();
        if (newest == 0) newest = countries.versions().get(0).number();
        return newest;
    }

    public boolean isTicked(VersionMove row) {
        return Asked.isPost() ? Asked.numbers("visit").contains(row.visitId()) : row.isDifferent();
    }

    public String move() {
        return act.on(() -> {
            int moved = desk.move(new CountryMoveDesk.MoveToCountries(Asked.version(), Asked.numbers("visit")));
            act.say("welcome.lists.move.done", moved);
            return "/welcome/countries-move";
        });
    }
}
