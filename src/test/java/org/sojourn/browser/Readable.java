package org.sojourn.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What every page owes every reader. */
public final class Readable {
    private static final String OWED = """
            () => {
              const words = [document.title];
              const text = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT,
                (node) => node.parentElement.closest("script, style, textarea, .code") ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT);
              while (text.nextNode()) words.push(text.currentNode.data);
              for (const name of ["aria-label", "title", "placeholder", "alt", "data-label"])
                document.querySelectorAll(`[${name}]`).forEach((one) => words.push(one.getAttribute(name)));
              document.querySelectorAll("input[type=submit]").forEach((one) => words.push(one.value));
              const rooms = "frame|vocabulary|platform|access|documents|partners|calls|applications|allocation|offers|home|privacy|demo|journal|refusal";
              const key = new RegExp(`(?:^|\\\\s)((?:${rooms})(?:\\\\.[\\\\w-]+)+|[a-z]+(?:\\\\.[a-z-]+){2,})(?=\\\\s|$)`, "g");
              const keys = [...words.join("\\n").matchAll(key)].map((one) => one[1])
                .filter((one) => !/\\\\.(xlsx|csv|html|pdf)$/.test(one))
                .filter((one) => !document.querySelector(`a[href^="http"][href*="${one}"]`)); // an address one can go to
              return { h1: document.querySelectorAll("h1").length, title: document.title.trim(), lang: document.documentElement.lang,
                sideways: document.documentElement.scrollWidth - document.documentElement.clientWidth, keys: [...new Set(keys)].join(" ") };
            }""";

    /** What tells a fold or a dialog of this page from others, in the order of the page; the frame's own are the same on all. */
    private static final String NAMES = """
            () => [...document.querySelectorAll("details, dialog")].map((one) =>
              (one.matches(".mine, .more, dialog") ? "" : location.pathname + " ") + " " + one.className + " "
              + (one.matches("dialog") ? one.id : one.querySelector("summary").className)
              + (one.matches(".ask") ? one.querySelector("summary").textContent : ""))""";

    /** Opens one fold with everything around it, or one dialog, and says whether it can be seen at this width. */
    private static final String OPEN = """
            (at) => {
              const one = document.querySelectorAll("details, dialog")[at];
              document.querySelectorAll("[data-looked-at]").forEach((other) => {
                delete other.dataset.lookedAt;
                if (other.localName === "dialog") other.close(); else other.open = false;
              });
              one.dataset.lookedAt = "yes";
              if (one.localName === "dialog") { if (!one.open) one.showModal(); return true; }
              for (let fold = one; fold; fold = fold.parentElement && fold.parentElement.closest("details")) fold.open = true;
              return one.checkVisibility() && one.getClientRects().length > 0;
            }""";

    /** The spacing that WCAG 1.4.12 asks a page to bear, and whose words it cuts off. */
    private static final String SPREAD = """
            () => {
              const sheet = new CSSStyleSheet();
              sheet.replaceSync("* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important }"
                + " p { margin-bottom: 2em !important }");
              document.adoptedStyleSheets = [sheet];
              const cut = [...document.querySelectorAll("main *")].filter((one) => one.checkVisibility() && !one.closest(".vh, svg")
                && one.clientHeight > 2 && getComputedStyle(one).overflowY === "hidden" && one.scrollHeight > one.clientHeight + 2
                && one.textContent.trim());
              const sideways = document.documentElement.scrollWidth - document.documentElement.clientWidth;
              return (sideways ? "sideways: " + sideways + " " : "") + cut.slice(0, 3).map((one) => "cut off: " + one.outerHTML.slice(0, 150)).join(" ");
            }""";

    /** What a bar half covers while scrolled is no barrier; and after a reload the browser scrolls to where it was. */
    private static final String TO_THE_TOP = """
            async () => {
              history.scrollRestoration = "manual";
              do {
                scrollTo({ top: 0, behavior: "instant" });
                await new Promise(requestAnimationFrame);
              } while (scrollY > 0);
            }""";

    /** What still runs or slides for somebody who asked for less of it. */
    private static final String MOVING = """
            () => [...document.querySelectorAll("*")].filter((one) => {
              const style = getComputedStyle(one);
              return [style.transitionDuration, style.animationDuration].some((all) => all.split(",").some((one) => parseFloat(one) > 0.01));
            }).slice(0, 3).map((one) => one.outerHTML.slice(0, 150)).join(" ")""";

    private Readable() {}

    /** One heading, the language said, nothing to be moved sideways, no barrier a machine can find. */
    public static void check(Page page, Screen screen) {
        assertThat(offences(page, screen)).as(page.url() + " " + screen).isEmpty();
    }

    /** What the page owes and does not give, in words for whoever mends it. */
    static List<String> offences(Page page, Screen screen) {
        page.waitForLoadState();
        page.evaluate(TO_THE_TOP);
        Map<?, ?> owed = (Map<?, ?>) page.evaluate(OWED);
        List<String> offences = new ArrayList<>();
        if (!owed.get("h1").equals(1)) offences.add("h1: " + owed.get("h1") + " of them");
        if (owed.get("title").equals("")) offences.add("title: none");
        if (!owed.get("lang").equals(screen.language())) offences.add("lang: " + owed.get("lang"));
        if (!owed.get("sideways").equals(0)) offences.add("sideways: " + owed.get("sideways") + " pixels");
        if (!owed.get("keys").equals("")) offences.add("key instead of words: " + owed.get("keys"));
        offences.addAll(Barriers.in(page));
        return offences;
    }

    /**
     * The same for every fold and dialog of the page, each opened alone.
     *
     * @param known folds that were looked at before, by words that name them; grows
     */
    static List<String> offencesInFolds(Page page, Set<String> known) {
        List<String> offences = new ArrayList<>();
        List<?> names = (List<?>) page.evaluate(NAMES);
        for (int at = 0; at < names.size(); at++) {
            String name = (String) names.get(at);
            if (known.contains(name) || !(boolean) page.evaluate(OPEN, at)) continue;
            known.add(name);
            Barriers.in(page, "[data-looked-at]").forEach(barrier -> offences.add("opened " + name + ": " + barrier));
            if (!page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
                    .equals(0)) offences.add("opened " + name + ": sideways");
        }
        return offences;
    }

    /** What goes wrong at 400 %, with wide spacing, with less movement; the page is spoilt afterwards. */
    static List<String> offencesWhenBent(Page page) {
        List<String> offences = new ArrayList<>();
        page.setViewportSize(320, 256);
        Object sideways = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        if (!sideways.equals(0)) offences.add("at 320 pixels sideways: " + sideways);
        page.setViewportSize(360, 780);
        String spread = (String) page.evaluate(SPREAD);
        if (!spread.isEmpty()) offences.add("with wide spacing " + spread);
        page.emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
        String moving = (String) page.evaluate(MOVING);
        if (!moving.isEmpty()) offences.add("with less movement still moving: " + moving);
        page.emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.NO_PREFERENCE));
        return offences;
    }
}
