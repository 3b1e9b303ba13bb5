package org.sojourn.access.journal;

import java.util.List;

/**
 * What a check of the whole chain found.
 *
 * @param links how many links were looked at
 * @param head the last hash; written down elsewhere it proves later that nothing before it was changed
 * @param breaches the first ones, in their order; empty when the chain is whole
 */
public record ChainReport(long links, String head, List<Breach> breaches) {
    public ChainReport {
        breaches = List.copyOf(breaches);
    }

    public boolean isWhole() {
        return breaches.isEmpty();
    }
}
