package org.sojourn.privacy.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import org.omnifaces.util.Faces;
import org.sojourn.platform.Language;
import org.sojourn.platform.web.Act;
import org.sojourn.privacy.CopyDesk;

/** One's own data, in a file to take away. */
@Named
@RequestScoped
public class MyDataPage {
    @Inject
    private CopyDesk desk;

    @Inject
    private Language language;

    @Inject
    private Act act;

    private List<Instant> taken;

    public List<Instant> getTaken() {
        if (taken == null) taken = desk.taken();
        return taken;
    }

    /** A download leaves the page as it is, so each click is a copy of its own; the desk counts them. */
    public void copy() {
        act.inThePage(() -> send(desk.make(language.locale())));
    }

    private static void send(CopyDesk.CopyFile file) {
        Faces.sendFile(file.content(), file.name(), true);
    }
}
