package org.sojourn.allocation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import org.sojourn.access.Sight;

/** Who may look at a run. */
@ApplicationScoped
class RunSight implements Sight {
    @Inject
    private RunRegister runs;

    @Override
    public Set<String> kinds() {
        return Set.of("allocation_run");
    }

    @Override
    public boolean sees(String kind, long id) {
        return runs.run(id).isPresent();
    }
}
