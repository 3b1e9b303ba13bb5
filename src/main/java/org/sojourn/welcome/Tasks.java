package org.sojourn.welcome;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sojourn.access.Caller;
import org.sojourn.access.CurrentCaller;
import org.sojourn.access.Role;
import org.sojourn.welcome.core.OwnerRole;

/** The running visits a board looks through, read once for all boards of one page. */
@RequestScoped
class Tasks {
    private static final String MINE = "(v.hostId IN :hosts OR v.guestId IN :people OR v.buddyId IN :people"
            + " OR v.secretaryId IN :people"
            + " OR EXISTS (SELECT h.id FROM VisitTask h WHERE h.visitId = v.id AND h.handedTo IN :people))";

    @Inject
    private Plans plans;

    @Inject
    private CurrentCaller caller;

    private List<PlannedVisit> all;

    List<PlannedVisit> all() {
        if (all == null) all = plans.running("1 = 1", Map.of());
        return all;
    }

    /** Those in which something can be the caller’s by name; who reads all anyway looks through them. */
    List<PlannedVisit> byName() {
        Caller now = caller.get();
        if (all != null || now.roles().contains(Role.WELCOME) || now.roles().contains(Role.TASK_OWNER)) return all();
        return plans.running(MINE, who(now));
    }

    private static Map<String, Object> who(Caller now) {
        Owners owners = new Owners(now);
        Map<String, Object> who = new HashMap<>();
        who.put("people", owners.people());
        who.put("hosts", owners.hosts().isEmpty() ? List.of(0L) : owners.hosts());
        return who;
    }

    /** The same visits with their plans alone, without a name, in one statement. */
    List<PlannedVisit> bare() {
        Caller now = caller.get();
        boolean whole = now.roles().contains(Role.WELCOME)
                || now.roles().contains(Role.TASK_OWNER)
                || now.roles().contains(Role.OCCUPATIONAL_HEALTH);
        return whole ? plans.bare("1 = 1", Map.of()) : plans.bare(MINE, who(now));
    }

    static OwnerRole role(PlannedVisit planned, String code) {
        return planned.template(code).ownerRole();
    }
}
