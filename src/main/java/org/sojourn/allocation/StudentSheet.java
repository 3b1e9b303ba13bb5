package org.sojourn.allocation;

import java.util.List;

/**
 * Everything a run says about one applicant.
 *
 * @param student what she got
 * @param wishes best first; the refused ones with the points that would have sufficed, where some would
 * @param known whether the run has kept what these points are found from; they are missing otherwise
 */
public record StudentSheet(StudentRow student, List<WishRow> wishes, boolean known) {
    public StudentSheet {
        wishes = List.copyOf(wishes);
    }
}
