package org.sojourn.allocation;

import java.util.List;
import java.util.stream.Collectors;
import org.sojourn.vocabulary.Points;

/** Lines of a sum as they are kept in one column: a line each, fields parted by TAB, points in tenths. */
final class PointsText {
    private PointsText() {}

    static String of(List<PointsLine> lines) {
        return lines.stream().map(PointsText::line).collect(Collectors.joining("\n"));
    }

    private static String line(PointsLine line) {
        return String.join(
                "\t",
                line.criterion(),
                String.valueOf(line.raw().tenths()),
                String.valueOf(line.weightPercent()),
                String.valueOf(line.points().tenths()),
                String.valueOf(line.maximum().tenths()));
    }

    /** None for a run that kept none. */
    static List<PointsLine> read(String kept) {
        if (kept == null || kept.isEmpty()) return List.of();
        return kept.lines().map(PointsText::one).toList();
    }

    private static PointsLine one(String line) {
        String[] f = line.split("\t", -1);
        return new PointsLine(f[0], points(f[1]), Integer.parseInt(f[2]), points(f[3]), points(f[4]));
    }

    private static Points points(String tenths) {
        return new Points(Integer.parseInt(tenths));
    }
}
