package org.sojourn.applications.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.sojourn.access.CurrentCaller;
import org.sojourn.platform.Seal;

/**
 * The word by which a page that saves by itself shows that it is ours: bound to the person and not to her sign-in, so that a
 * page that outlived one saves what it holds as soon as she has signed in again.
 */
@RequestScoped
class AutosaveMark {
    @Inject
    private CurrentCaller caller;

    @Inject
    private Seal seal;

    String ofCaller() {
        return seal.mark("autosave " + caller.accountId());
    }

    boolean is(String sent) {
        return sent != null
                && MessageDigest.isEqual(
                        sent.getBytes(StandardCharsets.UTF_8), ofCaller().getBytes(StandardCharsets.UTF_8));
    }
}
