package org.sojourn.allocation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.sojourn.allocation.RunSeeds.RunSeed;
import org.sojourn.allocation.core.Intake;
import org.sojourn.allocation.core.Mechanism;
import org.sojourn.allocation.core.Needed;
import org.sojourn.allocation.core.Outcome;

/**
 * What a refused wish would have needed, found by deciding again from what the run has kept, whatever became of the call.
 * That takes a run for every step of the search, so it is done when somebody looks and not when the run is decided.
 */
@ApplicationScoped
class NeededPoints {
    @Inject
    private RunSeeds seeds;

    /**
     * The wishes of one applicant, each refused one with its points needed where some would have sufficed.
     *
     * @param intake what the run has kept; blank once it is erased
     */
    Looked filled(RunCard run, String intake, List<WishRow> wishes) {
        if (wishes.stream().noneMatch(NeededPoints::isOpen)) return new Looked(Lookback.DONE, wishes);
        Optional<Intake> frozen = intake(run, intake);
        if (frozen.isEmpty()) return new Looked(Lookback.GONE, wishes);
        if (frozen.get().mechanism() != Mechanism.DEFERRED_ACCEPTANCE) return new Looked(Lookback.NOT_ASKED, wishes);
        Needed needed = Needed.in(frozen.get());
        return new Looked(
                Lookback.DONE,
                wishes.stream()
                        .map(wish -> isOpen(wish) ? filled(needed, wish) : wish)
                        .toList());
    }

    /** What the run was decided from, with its lots; empty once it is erased or while the lots are sealed. */
    Optional<Intake> intake(RunCard run, String kept) {
        Optional<RunSeed> seed = kept.isBlank() ? Optional.empty() : seeds.of(run);
        return seed.map(known -> Intake.read(kept, known.text()));
    }

    record Looked(Lookback back, List<WishRow> wishes) {}

    /** Runs of before kept the number. */
    private static boolean isOpen(WishRow wish) {
        return wish.outcome() == Outcome.REFUSED && wish.needed() == null;
    }

    private static WishRow filled(Needed needed, WishRow wish) {
        return needed.score(Long.toString(wish.applicationId()), Long.toString(wish.placeId()))
                .map(wish::needing)
                .orElse(wish);
    }
}
