package org.sojourn.allocation;

import java.util.List;
import java.util.Map;
import org.sojourn.calls.CallCard;
import org.sojourn.partners.PlacesAndPools;

/**
 * Two runs of a call side by side.
 *
 * @param before the run compared with
 * @param after the run that is looked at
 * @param offered the call's places and pools as they stand now
 * @param nodes every place and pool of either run whose seats or cut-offs differ
 * @param people how many applicants, by what the later run means for them
 * @param rewritten how many applicants of both have other wishes or points than before
 */
public record RunComparison(
        Side before,
        Side after,
        CallCard call,
        PlacesAndPools offered,
        List<Pair> nodes,
        Map<Effect, Long> people,
        long rewritten) {
    public RunComparison {
        nodes = List.copyOf(nodes);
        people = Map.copyOf(people);
    }

    public long count(Effect effect) {
        return people.getOrDefault(effect, 0L);
    }

    /** How many results are not the same. */
    public long moved() {
        return people.values().stream().mapToLong(Long::longValue).sum() - count(Effect.SAME);
    }

    /** How many places and pools have other seats than before, are new or gone. */
    public long getOtherSeats() {
        return nodes.stream().filter(Pair::hasOtherSeats).count();
    }

    public boolean hasOtherRules() {
        return !before.run().rulesDigest().equals(after.run().rulesDigest());
    }

    /** Other lots, be it that one run was a rehearsal. */
    public boolean hasOtherLots() {
        return !before.run().seedHash().equals(after.run().seedHash());
    }

    public boolean isOtherEngine() {
        return !before.run().engine().equals(after.run().engine());
    }

    /** Decided from the same bytes by the same rules. */
    public boolean isSameIntake() {
        return before.run().intakeDigest().equals(after.run().intakeDigest()) && !hasOtherRules();
    }

    /** @param rehearsal decided before the deadline, with lots of its own */
    public record Side(RunCard run, boolean rehearsal) {}

    /**
     * A place or pool in both runs.
     *
     * @param before null = it is new
     * @param after null = it is gone
     */
    public record Pair(NodeRow before, NodeRow after) {
        public NodeRow any() {
            return after == null ? before : after;
        }

        public boolean hasOtherSeats() {
            return before == null || after == null || before.capacity() != after.capacity();
        }
    }
}
