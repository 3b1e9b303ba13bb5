package org.sojourn.students;

import java.util.List;

/** A list of the Dean’s office was taken in or taken back. Observed in its transaction: an observer that throws undoes it. */
public record FactsRecorded(List<One> all) {
    public FactsRecorded {
        all = List.copyOf(all);
    }

    /** @param before null for a new record */
    public record One(long accountId, StudentFacts before, StudentFacts after) {}
}
