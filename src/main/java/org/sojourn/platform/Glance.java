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
        return moment;
    }

    void keep(Instant read) {
        if (only) moment = read;
    }
}
