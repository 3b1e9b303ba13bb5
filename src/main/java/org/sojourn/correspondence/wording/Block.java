package org.sojourn.correspondence.wording;

import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A paragraph, which has one line, or a list, which has one or more.
 *
 * @param list whether its lines are points of a list
 */
public record Block(boolean list, List<Line> lines) {
    Block filled(UnaryOperator<String> fill) {
        return new Block(
                list, lines.stream().flatMap(line -> line.filled(fill, list)).toList());
    }

    /** Its lines as a mail without markup says them. */
    List<String> rows() {
        return lines.stream()
                .map(line -> list ? "- " + line.words() : line.words())
                .toList();
    }
}
