package org.sojourn.correspondence.wording;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A line of a letter. */
public record Line(List<Span> spans) {
    /** @param point whether it may become several, where all it says is a fact of several lines */
    Stream<Line> filled(UnaryOperator<String> fill, boolean point) {
        if (point && spans.size() == 1)
            return fill.apply(spans.get(0).text()).lines().map(text -> new Line(List.of(with(spans.get(0), text))));
        return Stream.of(new Line(spans.stream()
                .map(span -> with(span, fill.apply(span.text()).replace("\n", ", ")))
                .toList()));
    }

    private static Span with(Span span, String text) {
        return new Span(text, span.bold(), span.href());
    }

    /** As a mail without markup says it: a link shows where it leads. */
    String words() {
        return spans.stream()
                .map(span -> span.link() ? span.text() + " (" + span.href() + ")" : span.text())
                .collect(Collectors.joining());
    }
}
