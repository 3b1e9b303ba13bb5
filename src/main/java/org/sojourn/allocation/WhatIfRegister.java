package org.sojourn.allocation;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.sojourn.access.NotPermitted;
import org.sojourn.access.Permits;
import org.sojourn.access.Register;
import org.sojourn.access.Role;
import org.sojourn.allocation.WhatIfTable.State;
import org.sojourn.allocation.core.Intake;
import org.sojourn.allocation.core.WhatIf;

/** Answers what would be if a place had one seat more or fewer, from what a run has kept; nothing is changed by asking. */
@Register
public class WhatIfRegister {
    /** Nanoseconds after which a page rather says that it takes too long. */
    private static final long ENOUGH = 3_000_000_000L;

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private NeededPoints kept;

    /** The whole table of a run. A faculty’s run takes milliseconds; after three seconds the search is given up. */
    @Permits({Role.COORDINATOR, Role.APPROVER, Role.READER})
    public WhatIfTable table(long runId) {
        Object[] row = entities.createQuery("SELECT r, r.intake FROM AllocationRun r WHERE r.id = :run", Object[].class)
                .setParameter("run", runId)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotPermitted("what-if"));
        Optional<Intake> intake = kept.intake(((AllocationRun) row[0]).card(), (String) row[1]);
        if (intake.isEmpty()) return WhatIfTable.without(State.GONE);
        long began = System.nanoTime();
        return WhatIf.table(intake.get(), () -> System.nanoTime() - began > ENOUGH)
                .map(changes -> new WhatIfTable(State.KNOWN, changes))
                .orElseGet(() -> WhatIfTable.without(State.TOO_LONG));
    }
}
