package org.sojourn.allocation;

import java.util.List;

/**
 * Everything a run says about one applicant.
 *
 * @param student what she got
 * @param wishes best first; the refused ones with the points that would have sufficed, where some would
 * @param back whether these points could be found
 */
public record StudentSheet(StudentRow student, List<WishRow> wishes, Lookback back) {
    public StudentSheet {
        wishes = List.copyOf(wishes);
    }
}
