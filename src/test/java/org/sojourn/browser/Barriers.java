package org.sojourn.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;

/**
 * What axe-core finds wrong. It is put into a page once, and of its answer only the offences leave the browser: all the rest,
 * written out and read again, would take longer than the search.
 */
final class Barriers {
    private static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");
    private static final String PUT_IN = "() => {" + AxeBuilder.getAxeScript() + "\n}";

    private static final String SEARCH = """
            async ([within, tags]) => {
              const found = await axe.run(within || document, { runOnly: tags, resultTypes: ["violations"] });
              return found.violations.map((rule) => rule.id + ": " + rule.help + " "
                + rule.nodes.slice(0, 5).map((node) => node.target.join(" ") + " " + node.html).join(" | "));
            }""";

    private Barriers() {}

    static List<String> in(Page page) {
        return in(page, "");
    }

    /** @param within a selector, or nothing for the whole page */
    @SuppressWarnings("unchecked")
    static List<String> in(Page page, String within) {
        if (page.evaluate("typeof axe").equals("undefined")) page.evaluate(PUT_IN);
        return (List<String>) page.evaluate(SEARCH, List.of(within, WCAG));
    }
}
