package org.sojourn.allocation;

import java.util.List;

/**
 * A page of the applicants of two runs.
 *
 * @param total on all pages
 */
public record ComparedPeople(List<Line> lines, long total) {
    public ComparedPeople {
        lines = List.copyOf(lines);
    }

    /**
     * One applicant.
     *
     * @param name empty when she has been erased since; her student number too
     * @param before what she had
     * @param after what she has
     */
    public record Line(
            long applicationId, String name, String studentNumber, Effect effect, Result before, Result after) {}

    /** @param placeId null = no place, and then there is no wish either */
    public record Result(Long placeId, Integer wish) {}
}
