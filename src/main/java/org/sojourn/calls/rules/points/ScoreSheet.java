package org.sojourn.calls.rules.points;

import java.util.List;
import java.util.NoSuchElementException;
import org.sojourn.vocabulary.Points;

/**
 * An applicant's points at one place.
 *
 * @param lines one for each criterion, in the book's order
 * @param total their sum
 */
public record ScoreSheet(List<ScoreLine> lines, Points total) {
    public ScoreSheet {
        lines = List.copyOf(lines);
    }

    /** @throws NoSuchElementException when the book has no such criterion */
    public ScoreLine line(String code) {
        return lines.stream().filter(l -> l.code().equals(code)).findFirst().orElseThrow();
    }

    /** Some value was not there. */
    public boolean incomplete() {
        return lines.stream().anyMatch(ScoreLine::missing);
    }
}
