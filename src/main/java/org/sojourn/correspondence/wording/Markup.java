package org.sojourn.correspondence.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the body of a letter: paragraphs between empty lines; lines that begin with {@code - } are points of a list; {@code
 * **so**} is bold, {@code [words](https://…)} a link. A paragraph that begins with {@code ##} and everything after it
 * explains, below a line of its own; what stands beside {@code ##} is its heading.
 *
 * @param heading of what explains, or empty where nothing does
 */
record Markup(List<Block> blocks, String heading, List<Line> aside) {
    static final Pattern SPAN = Pattern.compile("\\*\\*(.+?)\\*\\*|\\[([^\\[\\]]+)]\\((https://[^\\s(){}]+)\\)");

    private static final String POINT = "- ";

    static Markup of(String body) {
        List<Block> blocks = new ArrayList<>();
        List<Line> aside = new ArrayList<>();
        String heading = "";
        for (String block : body.split("\\n\\s*\\n")) {
            String rest = block.strip();
            if (heading.isEmpty() && rest.startsWith("##")) {
                int end = rest.indexOf('\n');
                heading = (end < 0 ? rest : rest.substring(0, end)).substring(2).strip();
                rest = end < 0 ? "" : rest.substring(end + 1);
            }
            if (heading.isEmpty()) blocks.addAll(blocks(rest));
            else rest.lines().filter(line -> !line.isBlank()).map(Markup::line).forEach(aside::add);
        }
        return new Markup(List.copyOf(blocks), heading, List.copyOf(aside));
    }

    private static List<Block> blocks(String text) {
        List<Block> blocks = new ArrayList<>();
        List<String> together = new ArrayList<>();
        boolean points = false;
        for (String line : text.lines().map(String::strip).toList()) {
            boolean point = line.startsWith(POINT);
            if (point != points && !together.isEmpty()) {
                blocks.add(block(together, points));
                together.clear();
            }
            points = point;
            if (!line.isEmpty()) together.add(point ? line.substring(POINT.length()) : line);
        }
        if (!together.isEmpty()) blocks.add(block(together, points));
        return blocks;
    }

    private static Block block(List<String> lines, boolean points) {
        return points
                ? new Block(true, lines.stream().map(Markup::line).toList())
                : new Block(false, List.of(line(String.join(" ", lines))));
    }

    private static Line line(String text) {
        List<Span> spans = new ArrayList<>();
        Matcher found = SPAN.matcher(text);
        int from = 0;
        while (found.find()) {
            if (found.start() > from) spans.add(new Span(text.substring(from, found.start()), false, null));
            boolean bold = found.group(1) != null;
            spans.add(new Span(bold ? found.group(1) : found.group(2), bold, found.group(3)));
            from = found.end();
        }
        if (from < text.length()) spans.add(new Span(text.substring(from), false, null));
        return new Line(List.copyOf(spans));
    }
}
