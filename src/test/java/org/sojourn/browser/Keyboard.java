package org.sojourn.browser;

import com.microsoft.playwright.Page;

/** Somebody who uses no mouse: she walks with Tab and presses keys where she stands. */
final class Keyboard {
    private static final int FAR = 250;

    private final Page page;

    Keyboard(Page page) {
        this.page = page;
    }

    /** Walks on until she stands on the first thing the selector names that can be reached; fails when it never comes. */
    Keyboard to(String selector) {
        for (int steps = 0; steps < FAR; steps++) {
            if (standsOn(selector)) return this;
            page.keyboard().press("Tab");
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

    /** Presses Enter on something that leads to another page, or anew to this one, and waits for it. */
    void go() {
        page.evaluate("document.documentElement.dataset.left = 'yes'");
        page.keyboard().press("Enter");
        page.locator("html:not([data-left])").waitFor();
        page.waitForLoadState();
    }
}
