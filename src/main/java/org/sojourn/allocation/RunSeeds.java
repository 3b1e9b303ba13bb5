package org.sojourn.allocation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.sojourn.calls.CallCard;
import org.sojourn.calls.CallPhase;
import org.sojourn.calls.CallRegister;
import org.sojourn.platform.Seal;

/** From which seed the lots of a run were drawn. */
@ApplicationScoped
class RunSeeds {
    @Inject
    private CallRegister calls;

    /**
     * @param text the seed itself; no page and no file may carry it unless it is public
     * @param isPublic of a rehearsal always, of the real lottery from the release on
     */
    record RunSeed(String text, boolean isPublic) {
        /** Keeps the seed out of logs. */
        @Override
        public String toString() {
            return isPublic ? "a public seed" : "a sealed seed";
        }
    }

    /** The seed, or empty while it is sealed from everybody because the call is open again. */
    Optional<RunSeed> of(RunCard run) {
        String rehearsal = IntakeMaker.rehearsalSeed(run.callId());
        if (Seal.digest(rehearsal).equals(run.seedHash())) return Optional.of(new RunSeed(rehearsal, true));
        CallCard call = calls.call(run.callId()).orElseThrow();
        if (call.seedPublished() != null) return Optional.of(new RunSeed(call.seedPublished(), true));
        boolean isOver = call.phase() == CallPhase.CLOSED || call.phase() == CallPhase.RELEASED;
        return isOver ? Optional.of(new RunSeed(calls.lotterySeed(run.callId()), false)) : Optional.empty();
    }
}
