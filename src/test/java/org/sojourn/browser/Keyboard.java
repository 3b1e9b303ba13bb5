package org.sojourn.browser;

import com.microsoft.playwright.Page;

/** Somebody who uses no mouse: she walks with Tab and presses keys where she stands. */
final class Keyboard {
    private static final int FAR = 250;

    /** Why she would not see where she stands, or others not hit it: no ring around it, all of it behind something, too small. */
    private static final String UNSEEN = """
            () => {
              const here = document.activeElement;
              const box = here && here.getBoundingClientRect();
              if (!here || here === document.body || here.matches("main, [data-focus]") || box.width < 2 || box.height < 2) return "";
              const style = getComputedStyle(here);
              if (style.opacity === "0") return "";
              const ring = style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 1 || style.boxShadow !== "none";
              const points = [[box.left + box.width / 2, box.top + box.height / 2], [box.left + 3, box.top + 3], [box.right - 3, box.top + 3],
                [box.left + 3, box.bottom - 3], [box.right - 3, box.bottom - 3]];
              const shown = points.some(([x, y]) => {
                const top = document.elementFromPoint(x, y);
                return top && (here.contains(top) || top.contains(here) && top.closest("label, summary, a, button"));
              });
              const label = here.closest("label") || here.labels && here.labels[0];
              const large = [here, label].some((one) => one && one.getBoundingClientRect().width >= 24 && one.getBoundingClientRect().height >= 24)
                || style.display === "inline" && here.parentElement.textContent.trim().length > here.textContent.trim().length;
              const wrong = (ring ? "" : "no ring ") + (shown ? "" : "hidden ") + (large ? "" : "smaller than 24 pixels ");
              return wrong && wrong + here.outerHTML.slice(0, 200);
            }""";

    private static final String CHOSEN =
            "beginning => document.activeElement.selectedOptions[0].text.startsWith(beginning)";

    /** A browser forgets what was typed into a list after a second. */
    private static final int AGAIN_MILLIS = 1_200;

    private final Page page;

    Keyboard(Page page) {
        this.page = page;
    }

    /** Walks on until she stands on the first thing the selector names that can be reached; fails when it never comes. */
    Keyboard to(String selector) {
        for (int steps = 0; steps < FAR; steps++) {
            if (standsOn(selector)) return this;
            page.keyboard().press("Tab");
            String unseen = (String) page.evaluate(UNSEEN);
            if (!unseen.isEmpty()) throw new AssertionError("a place to stand: " + unseen + " on " + page.url());
        }
        throw new AssertionError("not reached by Tab: " + selector + " on " + page.url());
    }

    boolean standsOn(String selector) {
        return (boolean) page.evaluate(
                "selector => !!document.activeElement && document.activeElement.matches(selector)", selector);
    }

    Keyboard press(String key) {
        page.keyboard().press(key);
        return this;
    }

    Keyboard type(String text) {
        page.keyboard().type(text);
        return this;
    }

    /** Types what an entry of the list she stands on begins with; a slow machine may take each letter for a new beginning. */
    Keyboard choose(String beginning) {
        for (int times = 0; times < 5; times++) {
            page.keyboard().type(beginning);
            if ((boolean) page.evaluate(CHOSEN, beginning)) return this;
            page.waitForTimeout(AGAIN_MILLIS);
        }
        throw new AssertionError("not in the list: " + beginning + " on " + page.url());
    }

    /** Presses Enter on something that leads to another page, or anew to this one, and waits for it. */
    void go() {
        page.evaluate("document.documentElement.dataset.left = 'yes'");
        page.keyboard().press("Enter");
        page.locator("html:not([data-left])").waitFor();
        page.waitForLoadState();
    }
}
