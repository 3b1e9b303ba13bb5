package org.sojourn.rulings.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.sojourn.calls.CallCard;
import org.sojourn.calls.CallPhase;
import org.sojourn.calls.CallRegister;

/** Whether the results of a page's call are still to come; asked once for a page. */
@RequestScoped
class RunningCall {
    @Inject
    private CallRegister calls;

    private Optional<CallCard> call;

    boolean is(long callId) {
        if (call == null) call = calls.call(callId);
        return call.filter(one -> one.phase() != CallPhase.RELEASED).isPresent();
    }
}
