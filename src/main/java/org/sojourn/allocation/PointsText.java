package org.sojourn.allocation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.sojourn.calls.rules.CriterionKind;
import org.sojourn.calls.rules.points.ScoreLine;
import org.sojourn.vocabulary.Points;

/**
 * Lines of a sum as they are kept in one column: a line each, fields parted by TAB, points in tenths. Lines of earlier runs
 * end after the maximum: how their points came about nobody kept.
 */
final class PointsText {
    private static final int EARLIER = 5;

    private PointsText() {}

    static String of(List<ScoreLine> lines) {
        return lines.stream().map(PointsText::line).collect(Collectors.joining("\n"));
    }

    private static String line(ScoreLine line) {
        List<String> fields = new ArrayList<>(List.of(
                line.code(),
                Integer.toString(line.raw().tenths()),
                Integer.toString(line.weightPercent()),
                Integer.toString(line.points().tenths()),
                Integer.toString(line.maximum().tenths()),
                line.kind().name(),
                Integer.toString(line.sum().tenths())));
        fields.addAll(WorkingText.of(line.working()));
        return String.join("\t", fields);
    }

    /** None for a run that kept none. */
    static List<ScoreLine> read(String kept) {
        if (kept == null || kept.isEmpty()) return List.of();
        return kept.lines().map(PointsText::one).toList();
    }

    private static ScoreLine one(String line) {
        List<String> f = Arrays.asList(line.split("\t", -1));
        boolean earlier = f.size() == EARLIER;
        return new ScoreLine(
                f.get(0),
                earlier ? null : CriterionKind.valueOf(f.get(5)),
                points(f.get(earlier ? 1 : 6)),
                points(f.get(1)),
                Integer.parseInt(f.get(2)),
                points(f.get(3)),
                points(f.get(4)),
                earlier ? null : WorkingText.read(f.subList(7, f.size())));
    }

    private static Points points(String tenths) {
        return new Points(Integer.parseInt(tenths));
    }
}
