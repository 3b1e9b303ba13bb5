package org.sojourn.calls;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.sojourn.access.Desk;
import org.sojourn.access.NotPermitted;
import org.sojourn.access.Permits;
import org.sojourn.access.Role;
import org.sojourn.access.journal.Changes;
import org.sojourn.access.journal.Journal;
import org.sojourn.platform.Refusal;

/** Says which parts of an application a call asks for. */
@Desk
public class AskedStepDesk {
    @PersistenceContext
    private EntityManager entities;

    @Inject
    private CallRegister calls;

    @Inject
    private Journal journal;

    /**
     * From now on the call asks for exactly these. Refused once it is announced: people have begun with what they read. Refused
     * as stale when somebody has changed it since.
     */
    @Permits(Role.COORDINATOR)
    public void ask(AskSteps command) {
        CallCard call = calls.callForOffice(command.callId()).orElseThrow(() -> new NotPermitted("call"));
        CallStep.EDIT.refuseUnlessIn(call.stage());
        List<StepAsked> kept = entities.createQuery("SELECT s FROM StepAsked s WHERE s.callId = :call", StepAsked.class)
                .setParameter("call", command.callId())
                .getResultList();
        Set<AskedStep> before = kept.stream()
                .map(StepAsked::step)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(AskedStep.class)));
        if (before.equals(command.steps())) return;
        if (!before.equals(command.seen())) throw new Refusal("stale");
        for (StepAsked one : kept) if (!command.steps().contains(one.step())) entities.remove(one);
        for (AskedStep each : AskedStep.values())
            if (command.steps().contains(each) && !before.contains(each))
                entities.persist(new StepAsked(command.callId(), each));
        entities.flush();
        journal.write(
                "calls.steps-asked", "exchange_call", command.callId(), Changes.of("steps", before, command.steps()));
    }

    /** @param seen what the call asked for when the person looked */
    public record AskSteps(long callId, Set<AskedStep> seen, Set<AskedStep> steps) {
        public AskSteps {
            seen = Set.copyOf(seen);
            steps = Set.copyOf(steps);
        }
    }
}
