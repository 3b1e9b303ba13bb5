package org.sojourn.welcome.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.sojourn.access.CurrentCaller;
import org.sojourn.access.Role;
import org.sojourn.platform.Texts;
import org.sojourn.platform.web.Asked;
import org.sojourn.welcome.VisitRegister;
import org.sojourn.welcome.VisitRow;

/** The visits: a host’s own, or all for the welcome office; what is in trouble is counted in the title. */
@Named
@RequestScoped
public class VisitsPage {
    private static final int SHOWN = 200;

    @Inject
    private VisitRegister register;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Texts texts;

    private List<VisitRow> rows;

    /** Refuses whom it does not concern. */
    public void arrive() {
        Asked.found(() -> Optional.of(all()));
    }

    private List<VisitRow> all() {
        if (rows == null) rows = caller.is(Role.WELCOME) ? register.all() : register.hostedAll();
        return rows;
    }

    public List<VisitRow> getRows() {
        return all().stream().limit(SHOWN).toList();
    }

    /** How many stand further down and are not shown. */
    public int getHidden() {
        return Math.max(0, all().size() - SHOWN);
    }

    public String getTitle() {
        long trouble = all().stream().filter(VisitRow::isInTrouble).count();
        return texts.of("welcome.visits.title", all().size(), trouble);
    }

    public boolean isHost() {
        return caller.is(Role.HOST);
    }

    public boolean isOffice() {
        return caller.is(Role.WELCOME);
    }
}
