package org.sojourn.calls.rules.stamp;

import java.util.List;

/**
 * What a rule set promises, and each rule that costs a promise.
 *
 * @param losses empty = every promise holds
 */
public record Stamp(List<Loss> losses) {
    public Stamp {
        losses = List.copyOf(losses);
    }

    public boolean keeps(Promise promise) {
        return losses.stream().noneMatch(loss -> loss.lost().contains(promise));
    }

    public boolean isFull() {
        return losses.isEmpty();
    }
}
