package org.sojourn.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;

/** What every page owes every reader. */
public final class Readable {
    private static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    private Readable() {}

    /** One heading, the language said, nothing to be moved sideways, no barrier a machine can find. */
    public static void check(Page page, Screen screen) {
        page.evaluate("scrollTo(0, 0)"); // what a bar half covers while scrolled is no barrier
        String where = page.url() + " " + screen;
        assertThat(page.locator("h1").count()).as("h1 on %s", where).isEqualTo(1);
        assertThat(page.title()).as("title of %s", where).isNotBlank();
        assertThat(page.locator("html").getAttribute("lang"))
                .as("lang of %s", where)
                .isEqualTo(screen.language());
        assertThat(sideways(page)).as("scrolls sideways by pixels: %s", where).isZero();
        assertThat(barriers(page)).as("barriers on %s", where).isEmpty();
        assertThat(page.locator("body").innerText())
                .as("a key instead of words on %s", where)
                .doesNotContainPattern("(?m)(^|\\s)[a-z]+(\\.[a-z-]+){2,}(\\s|$)");
    }

    private static int sideways(Page page) {
        return (int) page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
    }

    private static List<String> barriers(Page page) {
        return new AxeBuilder(page)
                .withTags(WCAG).analyze().getViolations().stream()
                        .map(rule -> rule.getId() + ": " + rule.getHelp() + " "
                                + rule.getNodes().stream()
                                        .map(node -> node.getTarget() + " " + node.getHtml())
                                        .limit(5)
                                        .toList())
                        .toList();
    }
}
