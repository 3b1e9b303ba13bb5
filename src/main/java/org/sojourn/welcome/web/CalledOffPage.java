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

/** Visits that were called off, and can be taken up again. */
@Named
@RequestScoped
public class CalledOffPage {
    private static final int SHOWN = 200;

    @Inject
    private VisitRegister register;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Texts texts;

    private List<VisitRow> rows;

    /** Refuses whoever has nothing to do with visits. */
    public void arrive() {
        Asked.found(() -> Optional.of(all()));
    }

    private List<VisitRow> all() {
        if (rows == null) rows = caller.is(Role.WELCOME) ? register.calledOff() : register.hostedCalledOff();
        return rows;
    }

    public List<VisitRow> getRows() {
        return all().stream().limit(SHOWN).toList();
    }

    public String getTitle() {
        return texts.of("welcome.visit.off.title", all().size());
    }
}
