package org.sojourn.allocation;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.Map;
import org.sojourn.access.CurrentCaller;
import org.sojourn.access.NotPermitted;
import org.sojourn.access.Permits;
import org.sojourn.access.Register;
import org.sojourn.access.Role;
import org.sojourn.allocation.RunSeeds.RunSeed;
import org.sojourn.allocation.core.Bundle;
import org.sojourn.calls.CallRegister;
import org.sojourn.platform.Refusal;

/** Hands out what proves a run: everything it was decided from and what came out, under numbers and without names. */
@Register
public class BundleRegister {
    @PersistenceContext
    private EntityManager entities;

    @Inject
    private CallRegister calls;

    @Inject
    private RunSeeds seeds;

    @Inject
    private CurrentCaller caller;

    /**
     * A run's bundle as {@code src/docs/bundle.md} describes it, made from what the run has kept, however stale it is. The
     * seed is in it from the release on; before that the lots are. Refused once the frozen facts have been erased; and,
     * where somebody in it is a case of hardship, to whoever does not hold the role for that: the groups are in it, and the
     * office knows whose application a number is.
     */
    @Permits({Role.COORDINATOR, Role.APPROVER, Role.READER})
    public RunBundle bundle(long runId) {
        Object[] row = entities.createQuery("SELECT r, r.intake FROM AllocationRun r WHERE r.id = :run", Object[].class)
                .setParameter("run", runId)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotPermitted("bundle"));
        RunCard run = ((AllocationRun) row[0]).card();
        String intake = (String) row[1];
        if (intake.isBlank()) throw new Refusal("run-bundle-gone");
        if (!caller.is(Role.HARDSHIP)) Ruled.refuseNamedHardship(intake);
        RunSeed seed = seeds.of(run).orElseThrow(() -> new Refusal("call-not-over-yet"));
        Bundle bundle = new Bundle(
                run.engine(),
                calls.rulesVersion(run.callId(), run.ruleVersion()).text(),
                intake,
                seed.text(),
                seed.isPublic(),
                assignment(runId),
                new Bundle.Digests(run.rulesDigest(), run.intakeDigest(), run.seedHash(), run.resultDigest()));
        return new RunBundle("run-%d-%d.json".formatted(run.callId(), run.number()), bundle.json());
    }

    /** The file name of the program that checks bundles, for whoever may have a bundle. */
    @Permits({Role.COORDINATOR, Role.APPROVER, Role.READER})
    public String program() {
        return "Verify.java";
    }

    private Map<String, String> assignment(long runId) {
        Map<String, String> assignment = new HashMap<>();
        entities.createQuery(
                        "SELECT s.applicationId, s.placeId FROM RunStudent s WHERE s.runId = :run"
                                + " AND s.placeId IS NOT NULL",
                        Object[].class)
                .setParameter("run", runId)
                .getResultStream()
                .forEach(row -> assignment.put(row[0].toString(), row[1].toString()));
        return assignment;
    }
}
