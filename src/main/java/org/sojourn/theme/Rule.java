package org.sojourn.theme;

import java.util.List;
import java.util.stream.Collectors;

/**
 * One rule of a style sheet: either declarations below selectors, or rules below an at-rule.
 *
 * @param head the selectors, or the at-rule with its condition
 * @param body declarations, empty for an at-rule with rules
 * @param inner rules below an at-rule
 */
record Rule(List<String> head, List<Declaration> body, List<Rule> inner) {

    /** One property and its value. */
    record Declaration(String property, String value) {}

    boolean isEmpty() {
        return head.isEmpty() || body.isEmpty() && inner.isEmpty();
    }

    String text() {
        String content = inner.isEmpty()
                ? body.stream()
                        .map(line -> line.property() + ":" + line.value())
                        .collect(Collectors.joining(";"))
                : inner.stream().map(Rule::text).collect(Collectors.joining());
        return String.join(",", head) + "{" + content + "}";
    }
}
