package org.sojourn.allocation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import org.sojourn.access.Sight;

/** Who may look at a run, and at the order for one. */
@ApplicationScoped
class RunSight implements Sight {
    @Inject
    private RunRegister runs;

    @Inject
    private OrderRegister orders;

    @Override
    public Set<String> kinds() {
        return Set.of("allocation_run", "run_order");
    }

    @Override
    public boolean sees(String kind, long id) {
        return kind.equals("run_order")
                ? orders.order(id).isPresent()
                : runs.run(id).isPresent();
    }
}
