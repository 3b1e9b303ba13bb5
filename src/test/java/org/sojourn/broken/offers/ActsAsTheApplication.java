package org.sojourn.broken.offers;

import org.sojourn.access.CurrentCaller;

/** In a request of somebody it makes her everybody. */
class ActsAsTheApplication {
    void open(CurrentCaller caller) {
        caller.actAsSystem();
    }
}
