package org.sojourn.correspondence.wording;

import java.util.ArrayList;
import java.util.List;

/**
 * One place where words differ from others.
 *
 * @param before null where something is new
 * @param now null where something is gone
 */
public record Difference(Part part, String before, String now) {
    /** The parts of a letter. */
    public enum Part {
        SUBJECT,
        TITLE,
        PREVIEW,
        BUTTON,
        BODY
    }

    /** Head lines whole, the body by paragraphs. */
    public static List<Difference> between(LetterText before, LetterText now) {
        List<Difference> all = new ArrayList<>();
        line(all, Part.SUBJECT, before.subject(), now.subject());
        line(all, Part.TITLE, before.title(), now.title());
        line(all, Part.PREVIEW, before.preview(), now.preview());
        line(all, Part.BUTTON, before.button(), now.button());
        paragraphs(
                all, List.of(before.body().split("\\n\\n")), List.of(now.body().split("\\n\\n")));
        return List.copyOf(all);
    }

    private static void line(List<Difference> all, Part part, String before, String now) {
        if (before.equals(now)) return;
        all.add(new Difference(part, before.isEmpty() ? null : before, now.isEmpty() ? null : now));
    }

    /** What neither keeps in common, by the longest common sequence of paragraphs; a change is told as one line. */
    private static void paragraphs(List<Difference> all, List<String> before, List<String> now) {
        int[][] common = common(before, now);
        int i = 0;
        int j = 0;
        while (i < before.size() || j < now.size()) {
            boolean both = i < before.size() && j < now.size();
            if (both && before.get(i).equals(now.get(j))) {
                i++;
                j++;
            } else if (both && common[i + 1][j] == common[i][j + 1]) {
                all.add(new Difference(Part.BODY, before.get(i++), now.get(j++)));
            } else if (j == now.size() || both && common[i + 1][j] > common[i][j + 1]) {
                all.add(new Difference(Part.BODY, before.get(i++), null));
            } else {
                all.add(new Difference(Part.BODY, null, now.get(j++)));
            }
        }
    }

    /** Length of the longest common sequence of what is left from i and from j on. */
    private static int[][] common(List<String> before, List<String> now) {
        int[][] common = new int[before.size() + 1][now.size() + 1];
        for (int i = before.size() - 1; i >= 0; i--)
            for (int j = now.size() - 1; j >= 0; j--)
                common[i][j] = before.get(i).equals(now.get(j))
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
        return common;
    }
}
