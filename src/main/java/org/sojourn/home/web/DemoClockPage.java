package org.sojourn.home.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.Optional;
import org.sojourn.home.DemoClockDesk;
import org.sojourn.platform.web.Act;
import org.sojourn.platform.web.Asked;

/** The demo's clock, for an administrator of a demo. */
@Named
@RequestScoped
public class DemoClockPage {
    @Inject
    private DemoClockDesk desk;

    @Inject
    private Act act;

    /** Refuses whom it does not concern. */
    public void arrive() {
        Asked.found(() -> Optional.of(getNow()));
    }

    public Instant getNow() {
        return desk.now();
    }

    public String forward(int days) {
        return act.on(() -> {
            desk.forward(days);
            act.say("home.clock.moved");
            return "/home/clock";
        });
    }

    public String back() {
        return act.on(() -> {
            desk.backToNow();
            act.say("home.clock.moved");
            return "/home/clock";
        });
    }
}
