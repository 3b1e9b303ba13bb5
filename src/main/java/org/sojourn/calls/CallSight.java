package org.sojourn.calls;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import org.sojourn.access.Sight;

/** Who of the office may look at a call. */
@ApplicationScoped
class CallSight implements Sight {
    @Inject
    private CallRegister calls;

    @Override
    public Set<String> kinds() {
        return Set.of("exchange_call");
    }

    @Override
    public boolean sees(String kind, long id) {
        return calls.callForOffice(id).isPresent();
    }
}
