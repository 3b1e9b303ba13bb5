package org.sojourn.correspondence;

import java.util.List;
import java.util.Map;

/**
 * One page of letters.
 *
 * @param counts letters by state among those with this text and of this kind, whatever state was asked for
 */
public record LetterList(List<LetterRow> rows, long total, Map<LetterState, Long> counts) {
    public long count(LetterState state) {
        return counts.getOrDefault(state, 0L);
    }
}
