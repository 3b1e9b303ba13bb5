package org.sojourn.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.ForcedColors;
import java.util.List;

/**
 * What a page loses when somebody's system replaces its colours by a few of her own: grounds vanish, so a button, a state or
 * a drawn figure that was only a ground is gone.
 */
final class ForcedColours {
    /** Notes what is drawn by its ground alone, while there are grounds still. */
    private static final String NOTE = """
            () => document.querySelectorAll("main *").forEach((one) => {
              const style = getComputedStyle(one);
              const box = one.getBoundingClientRect();
              if (one.checkVisibility() && box.width > 3 && box.height > 3 && !one.children.length && !one.textContent.trim()
                && !one.closest(".vh, svg, input, select, textarea")
                && ["::before", "::after"].every((part) => /^(none|normal|"")$/.test(getComputedStyle(one, part).content)) && !/^rgba.*, 0\\)$|transparent/.test(style.backgroundColor))
                one.dataset.drawn = "yes";
            })""";

    private static final String LOST = """
            () => {
              const name = (one) => one.outerHTML.slice(0, 150);
              const seen = (one) => one.checkVisibility() && one.getBoundingClientRect().width > 2 && !one.closest(".vh");
              const all = (selector) => [...document.querySelectorAll(selector)].filter(seen);
              const line = (style) => style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 1;
              const edge = (style) => ["Top", "Right", "Bottom", "Left"].some((side) =>
                style["border" + side + "Style"] !== "none" && parseFloat(style["border" + side + "Width"]) >= 1);
              const canvas = getComputedStyle(document.documentElement).backgroundColor;
              const lost = [];
              all("[data-drawn]").forEach((one) => {
                const style = getComputedStyle(one);
                if (!edge(style) && !line(style) && style.backgroundColor === canvas) lost.push("not drawn: " + name(one));
              });
              all("button, input[type=submit], input[type=button], .btn").forEach((one) => {
                if (!edge(getComputedStyle(one))) lost.push("no border: " + name(one));
              });
              const shape = (one) => {
                const style = getComputedStyle(one);
                return [style.borderTopWidth, style.borderBottomWidth, style.borderLeftWidth, line(style) && style.outlineWidth,
                  style.textDecorationLine, one.querySelectorAll("svg").length].join();
              };
              all("a[aria-current]:not(tr.on a), [aria-pressed=true], [aria-selected=true], tr.on, .chip.on").forEach((one) => {
                const list = one.closest("nav, ul, ol, tbody, .seg, .chips, .row, p");
                const other = list && [...list.querySelectorAll(one.localName)].find((two) => two !== one && seen(two)
                  && !two.matches("[aria-current], [aria-pressed=true], [aria-selected=true], .on"));
                if (other && shape(other) === shape(one)) lost.push("looks like all others: " + name(one));
              });
              all("a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex='0']").forEach((one) => {
                if (one.disabled) return;
                one.focus({ preventScroll: true });
                if (document.activeElement !== one) return;
                const ring = [one, one.closest(".choice"), one.closest("label"), one.parentElement].some((near) => near && line(getComputedStyle(near)));
                if (!ring) lost.push("no ring: " + name(one));
              });
              return [...new Set(lost)].slice(0, 8);
            }""";

    private ForcedColours() {}

    /** Looks at a page somebody walks through by keys, for otherwise the browser shows no rings. */
    @SuppressWarnings("unchecked")
    static List<String> offences(Page page) {
        page.evaluate(NOTE);
        page.emulateMedia(new EmulateMediaOptions().setForcedColors(ForcedColors.ACTIVE));
        page.keyboard().press("Tab");
        List<String> lost = (List<String>) page.evaluate(LOST);
        page.emulateMedia(new EmulateMediaOptions().setForcedColors(ForcedColors.NONE));
        return lost.stream().map(one -> "with forced colours " + one).toList();
    }
}
