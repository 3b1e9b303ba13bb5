package org.sojourn.welcome.web;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sojourn.welcome.core.Phase;
import org.sojourn.welcome.core.Template;
import org.sojourn.welcome.core.TemplateTask;

/**
 * The template as a picture: a band for each phase, in it every task right of all it needs of the same phase. Lengths are in
 * the picture’s own unit, one CSS pixel at full size.
 */
public final class TemplateNet {
    static final int STEP = 108;
    static final int ROW = 38;
    static final int WIDE = 60;
    static final int HIGH = 28;
    private static final int HEAD = 34;
    private static final int MARGIN = 8;

    private final List<Band> bands = new ArrayList<>();
    private final Map<String, Node> nodes = new LinkedHashMap<>();
    private final List<Edge> edges = new ArrayList<>();
    private final Map<String, TemplateTask> tasks = new LinkedHashMap<>();
    private final Set<String> way;
    private int height;
    private int columns = 1;

    public record Band(Phase phase, int y) {}

    /** @param look on = part of the way that is asked for, off = not, empty = none is asked for */
    public record Node(String code, int x, int y, String look) {
        public int textX() {
            return x + WIDE / 2;
        }

        public int textY() {
            return y + HIGH / 2 + 5;
        }
    }

    public record Edge(String path, String look) {}

    /** @param code the task whose way is to stand out, null = none */
    TemplateNet(Template template, String code) {
        template.tasks().forEach(task -> tasks.put(task.code(), task));
        way = tasks.containsKey(code) ? wayOf(code) : Set.of();
        for (Phase phase : Phase.values()) band(phase);
        tasks.values().forEach(task -> needs(task).forEach(before -> edge(before, task.code())));
    }

    private List<String> needs(TemplateTask task) {
        return task.needsFirst().groups().stream()
                .flatMap(List::stream)
                .distinct()
                .filter(tasks::containsKey)
                .toList();
    }

    private void band(Phase phase) {
        Map<Integer, Integer> used = new HashMap<>();
        int top = height + HEAD;
        int rows = 0;
        for (TemplateTask task : tasks.values()) {
            if (task.phase() != phase) continue;
            int column = column(task);
            int row = used.merge(column, 1, Integer::sum) - 1;
            rows = Math.max(rows, row + 1);
            columns = Math.max(columns, column + 1);
            int y = top + row * ROW;
            nodes.put(task.code(), new Node(task.code(), MARGIN + column * STEP, y, look(way.contains(task.code()))));
        }
        if (rows == 0) return;
        bands.add(new Band(phase, height + HEAD - 12));
        height = top + rows * ROW + MARGIN;
    }

    private int column(TemplateTask task) {
        int column = 0;
        for (String before : needs(task))
            if (tasks.get(before).phase() == task.phase()) column = Math.max(column, column(tasks.get(before)) + 1);
        return column;
    }

    private void edge(String from, String to) {
        boolean within = tasks.get(from).phase() == tasks.get(to).phase();
        String path = within ? across(nodes.get(from), nodes.get(to)) : down(nodes.get(from), nodes.get(to));
        edges.add(new Edge(path, look(way.contains(from) && way.contains(to))));
    }

    /** From the right of the one to the left of the other. */
    private static String across(Node before, Node after) {
        int x = before.x() + WIDE;
        int bend = Math.max(24, Math.abs(after.x() - x) / 2);
        int y = before.y() + HIGH / 2;
        int end = after.y() + HIGH / 2;
        return "M" + x + " " + y + "C" + (x + bend) + " " + y + " " + (after.x() - bend) + " " + end + " " + after.x()
                + " " + end;
    }

    /** From beneath the one to the top of the other, in a later band. */
    private static String down(Node before, Node after) {
        int y = before.y() + HIGH;
        int bend = Math.max(24, Math.abs(after.y() - y) / 3);
        return "M" + before.textX() + " " + y + "C" + before.textX() + " " + (y + bend) + " " + after.textX() + " "
                + (after.y() - bend) + " " + after.textX() + " " + after.y();
    }

    private String look(boolean on) {
        return way.isEmpty() ? "" : on ? "on" : "off";
    }

    /** Itself, all it waits for and all that waits for it. */
    private Set<String> wayOf(String code) {
        Set<String> all = new HashSet<>(before(code));
        all.addAll(after(code));
        all.add(code);
        return all;
    }

    /** Everything that has to be done before a task. */
    Set<String> before(String code) {
        Set<String> found = new HashSet<>();
        Deque<String> open = new ArrayDeque<>(List.of(code));
        while (!open.isEmpty()) for (String each : needs(tasks.get(open.pop()))) if (found.add(each)) open.push(each);
        return found;
    }

    /** Everything that waits for a task, at whatever distance. */
    Set<String> after(String code) {
        Set<String> found = new HashSet<>();
        for (String each : tasks.keySet()) if (before(each).contains(code)) found.add(each);
        return found;
    }

    boolean isOnWay(String code) {
        return way.contains(code);
    }

    public List<Band> getBands() {
        return bands;
    }

    public List<Node> getNodes() {
        return List.copyOf(nodes.values());
    }

    public List<Edge> getEdges() {
        return edges;
    }

    public String getBox() {
        return "0 0 " + (columns * STEP - STEP + WIDE + 2 * MARGIN) + " " + height;
    }
}
