package org.sojourn.platform;

import jakarta.enterprise.context.RequestScoped;
import java.time.Instant;

/**
 * A request that only looks: everything on its page is seen at one moment, however many doors the page asks. Whatever acts
 * has no glance and reads the clock in its own transaction.
 */
@RequestScoped
public class Glance {
    private boolean only;
    private Instant moment;

    /** Says that this request changes nothing. */
    public void onlyLooks() {
        only = true;
    }

    Instant moment() {
        return only ? moment : null;
    }

    /** A moment that was read together with something else; used only if this request turns out to look only. */
    public void keep(Instant read) {
        moment = read;
    }
}
