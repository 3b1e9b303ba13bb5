package org.sojourn.access.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.sojourn.access.CurrentCaller;
import org.sojourn.access.Presence;
import org.sojourn.platform.Seal;

/** What the frame tells the page's script about the sign-in. */
@Named("presence")
@RequestScoped
public class PresencePage {
    @Inject
    private CurrentCaller caller;

    @Inject
    private Seal seal;

    public boolean isHere() {
        return caller.presence().isPresent();
    }

    public long getIdle() {
        return caller.presence().map(Presence::idleSeconds).orElse(0L);
    }

    /** What every sign of her is worth, in seconds; a minute less than all, because that much is not written down. */
    public long getWhole() {
        return Presence.IDLE.minusMinutes(1).toSeconds();
    }

    public long getLongest() {
        return caller.presence().map(Presence::longestSeconds).orElse(0L);
    }

    /** Tells people apart without saying who they are. */
    public String getPerson() {
        return seal.mark("typed " + caller.accountId()).substring(0, 16);
    }
}
